import { checkEqual, checkFails, checkThat } from '../check';
import type { Behaviour, ContractCase, ContractScene } from '../ContractCase';

const page = '"Manage Excel worksheets with the JavaScript API"';
const sheetPage = '"Excel.Worksheet class"';
const naming = 'Support article "Rename a worksheet"';

function refusesName(name: string, wanted: string, codes = ['InvalidArgument']): ContractCase {
  return {
    name,
    documentation: naming,
    async run({ context, sheet }) {
      sheet.name = wanted;
      await checkFails(codes, () => context.sync());
    },
  };
}

/** The names of the sheets from the case's own on. */
async function namesFrom({ context }: ContractScene, first: number): Promise<string[]> {
  context.workbook.worksheets.load('items/name');
  await context.sync();
  return context.workbook.worksheets.items.slice(first).map(({ name }) => name);
}

async function positionOf({ context, sheet }: ContractScene): Promise<number> {
  sheet.load('position');
  await context.sync();
  return sheet.position;
}

export const worksheets: Behaviour = {
  behaviour: 'worksheets',
  cases: [
    {
      name: 'a sheet is added behind the others and not activated',
      documentation: `${page}, Add a worksheet; "Excel.WorksheetCollection class", add`,
      async run({ context }) {
        const active = context.workbook.worksheets.getActiveWorksheet();
        active.load('id');
        const added = context.workbook.worksheets.add('Contract new');
        added.load('position,visibility');
        const count = context.workbook.worksheets.getCount();
        const after = context.workbook.worksheets.getActiveWorksheet();
        after.load('id');
        await context.sync();
        checkEqual([added.position, added.visibility], [count.value - 1, 'Visible']);
        checkEqual(after.id, active.id, 'active sheet');
      },
    },
    {
      name: 'a sheet added without a name gets one',
      documentation: '"Excel.WorksheetCollection class", add',
      async run({ context }) {
        const [one, two] = [context.workbook.worksheets.add(), context.workbook.worksheets.add()];
        one.load('name');
        two.load('name');
        await context.sync();
        checkThat(one.name !== '' && one.name !== two.name, 'each has a name of its own');
      },
    },
    {
      name: 'a name taken is refused, in upper or lower case',
      documentation: '"Error handling with the application-specific JavaScript APIs", ItemAlreadyExists',
      async run({ context }) {
        context.workbook.worksheets.add('CONTRACT');
        await checkFails(['ItemAlreadyExists', 'InvalidArgument'], () => context.sync());
      },
    },
    {
      name: 'a sheet renamed is found by its new name and keeps its id',
      documentation: `${page}, Rename a worksheet, and the note on id`,
      async run({ context, sheet }) {
        sheet.load('id');
        await context.sync();
        const { id } = sheet;
        sheet.name = '月度 运营(1)';
        const found = context.workbook.worksheets.getItem('月度 运营(1)');
        found.load('id');
        const gone = context.workbook.worksheets.getItemOrNullObject('Contract');
        gone.load('id');
        await context.sync();
        checkEqual([found.id, gone.isNullObject], [id, true]);
      },
    },
    {
      name: 'formulas follow a renamed sheet',
      documentation: naming,
      async run({ context, sheet }) {
        sheet.getRange('A1').values = [[5]];
        const other = context.workbook.worksheets.add('Contract other');
        const cell = other.getRange('A1');
        cell.formulas = [['=Contract!A1*2']];
        await context.sync();
        sheet.name = 'Contract renamed';
        cell.load('formulas,values');
        await context.sync();
        checkEqual([cell.formulas, cell.values], [[["='Contract renamed'!A1*2"]], [[10]]]);
      },
    },
    refusesName('an empty name is refused', ''),
    refusesName('a name of 32 characters is refused', 'x'.repeat(32)),
    refusesName('a name with a slash is refused', '2026/06'),
    refusesName('a name with a bracket is refused', 'plan[1]'),
    refusesName('a name that begins with an apostrophe is refused', "'plan"),
    {
      name: 'a name of 31 characters is taken',
      documentation: naming,
      async run({ context, sheet }) {
        const name = '月'.repeat(31);
        sheet.name = name;
        sheet.load('name');
        await context.sync();
        checkEqual(sheet.name, name);
      },
    },
    {
      name: 'position moves a sheet, the others close up',
      documentation: `${page}, Move a worksheet`,
      async run(scene) {
        const first = await positionOf(scene);
        scene.context.workbook.worksheets.add('Contract 2');
        const third = scene.context.workbook.worksheets.add('Contract 3');
        await scene.context.sync();
        third.position = first;
        checkEqual(await namesFrom(scene, first), ['Contract 3', 'Contract', 'Contract 2']);
      },
    },
    {
      name: 'a position beyond the last sheet is refused',
      documentation: `${sheetPage}, position`,
      async run({ context, sheet }) {
        sheet.position = 10_000;
        await checkFails(['InvalidArgument'], () => context.sync());
      },
    },
    {
      name: 'copy after: beside the sheet, numbered, with its contents',
      documentation: `${page}, Copy an existing worksheet`,
      async run(scene) {
        const { context, sheet } = scene;
        const first = await positionOf(scene);
        context.workbook.worksheets.add('Contract last');
        sheet.getRange('A1').formulas = [['=1+1']];
        sheet.getRange('A1').format.font.bold = true;
        const copy = sheet.copy('After', sheet);
        const cell = copy.getRange('A1');
        cell.load('formulas,format/font/bold');
        checkEqual(await namesFrom(scene, first), ['Contract', 'Contract (2)', 'Contract last']);
        checkEqual([cell.formulas, cell.format.font.bold], [[['=1+1']], true]);
      },
    },
    {
      name: 'copy to the beginning, and again',
      documentation: `${sheetPage}, copy`,
      async run({ context, sheet }) {
        const copies = [sheet.copy('Beginning'), sheet.copy('End')];
        for (const copy of copies) copy.load('name,position');
        const count = context.workbook.worksheets.getCount();
        await context.sync();
        checkEqual(
          copies.map(({ name, position }) => [name, position]),
          [
            ['Contract (2)', 0],
            ['Contract (3)', count.value - 1],
          ],
        );
      },
    },
    {
      name: 'a table on a copied sheet is another table with another name',
      documentation: 'not documented: judged from Table.name being unique in the workbook',
      async run({ context, sheet }) {
        sheet.getRange('A1:A2').values = [['Key'], ['a']];
        const table = sheet.tables.add('A1:A2', true);
        table.load('name');
        await context.sync();
        const copy = sheet.copy('After', sheet);
        copy.tables.load('items/name');
        await context.sync();
        checkEqual(copy.tables.items.length, 1);
        checkThat(copy.tables.items[0]?.name !== table.name, 'its name differs');
      },
    },
    {
      name: 'rules, formats by condition, frozen panes and widths are copied along',
      documentation: `${sheetPage}, copy`,
      async run({ context, sheet }) {
        sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=A1="a"';
        sheet.freezePanes.freezeRows(1);
        sheet.getRange('A:A').format.columnWidth = 120;
        await context.sync();
        const copy = sheet.copy('After', sheet);
        const range = copy.getRange('A1:A9');
        range.dataValidation.load('type');
        range.format.load('columnWidth');
        const formats = range.conditionalFormats.getCount();
        const frozen = copy.freezePanes.getLocationOrNullObject();
        frozen.load('rowCount');
        await context.sync();
        checkEqual(
          [range.dataValidation.type, formats.value, frozen.rowCount, Math.round(range.format.columnWidth)],
          ['List', 1, 1, 120],
        );
      },
    },
    {
      name: 'a hidden sheet is hidden and can be shown again',
      documentation: `${page}, Set worksheet visibility`,
      async run({ context, sheet }) {
        const seen: string[] = [];
        for (const visibility of ['Hidden', 'VeryHidden', 'Visible'] as const) {
          sheet.visibility = visibility;
          sheet.load('visibility');
          await context.sync();
          seen.push(sheet.visibility);
        }
        checkEqual(seen, ['Hidden', 'VeryHidden', 'Visible']);
      },
    },
    {
      name: 'cells of a hidden sheet are written all the same',
      documentation: `${sheetPage}, visibility`,
      async run({ context, sheet }) {
        sheet.visibility = 'Hidden';
        const cell = sheet.getRange('A1');
        cell.values = [[1]];
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [[1]]);
      },
    },
    {
      name: 'getCount and getLast can leave hidden sheets out',
      documentation: '"Excel.WorksheetCollection class", getCount and getLast',
      async run({ context, sheet }) {
        context.workbook.worksheets.add('Contract hidden').visibility = 'Hidden';
        const { worksheets } = context.workbook;
        const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
        const last = worksheets.getLast(true);
        const next = sheet.getNextOrNullObject(true);
        last.load('name');
        next.load('name');
        await context.sync();
        checkEqual([all.value - visible.value, last.name, next.isNullObject], [1, 'Contract', true]);
      },
    },
    {
      name: 'a very hidden sheet cannot be deleted',
      documentation: `${sheetPage}, delete`,
      async run({ context, sheet }) {
        sheet.visibility = 'VeryHidden';
        await context.sync();
        sheet.delete();
        await checkFails(['InvalidOperation'], () => context.sync());
        sheet.visibility = 'Visible';
        await context.sync();
      },
    },
    {
      name: 'a deleted sheet leaves #REF! in formulas that read it',
      documentation: 'Support article "How to correct a #REF! error"',
      async run({ context, sheet }) {
        const other = context.workbook.worksheets.add('Contract other');
        const cell = sheet.getRange('A1');
        cell.formulas = [["='Contract other'!A1"]];
        await context.sync();
        other.delete();
        cell.load('values');
        await context.sync();
        checkEqual(cell.values, [['#REF!']]);
      },
    },
    {
      name: 'activate makes it the active sheet',
      documentation: `${page}, Set the active worksheet`,
      async run({ context, sheet }) {
        const before = context.workbook.worksheets.getActiveWorksheet();
        sheet.activate();
        const active = context.workbook.worksheets.getActiveWorksheet();
        active.load('name');
        await context.sync();
        before.activate();
        await context.sync();
        checkEqual(active.name, 'Contract');
      },
    },
  ],
};
