import { checkEqual, checkFails, checkThat } from '../check';
import type { Behaviour } from '../ContractCase';

const page = '"Add data validation to Excel ranges"';
const rulePage = '"Excel.DataValidation class"';

export const validationRules: Behaviour = {
  behaviour: 'validation rules',
  cases: [
    {
      name: 'a list reads back with its source, prompt and alert',
      documentation: page,
      async run({ context, sheet }) {
        const { dataValidation } = sheet.getRange('A2:A9');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'red,amber,green' } };
        dataValidation.prompt = { showPrompt: true, title: 'Status', message: 'Choose one' };
        dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'No', message: 'Only these' };
        const inner = sheet.getRange('A5').dataValidation;
        inner.load('type,rule,prompt,errorAlert,ignoreBlanks');
        await context.sync();
        checkEqual(
          [inner.type, inner.rule.list?.source, inner.rule.list?.inCellDropDown],
          ['List', 'red,amber,green', true],
        );
        checkEqual([inner.prompt.title, inner.prompt.message], ['Status', 'Choose one']);
        checkEqual([inner.errorAlert.style, inner.errorAlert.title], ['Stop', 'No']);
        checkEqual(inner.ignoreBlanks, true);
      },
    },
    {
      name: 'a list may be a name or cells of another sheet',
      documentation: page,
      async run({ context, sheet }) {
        const other = context.workbook.worksheets.add('Contract lists');
        other.getRange('A1:A2').values = [['red'], ['green']];
        context.workbook.names.add('ContractStates', other.getRange('A1:A2'));
        sheet.getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: '=ContractStates' },
        };
        sheet.getRange('B1').dataValidation.rule = {
          list: { inCellDropDown: true, source: "='Contract lists'!$A$1:$A$2" },
        };
        const [byName, byCells] = [sheet.getRange('A1').dataValidation, sheet.getRange('B1').dataValidation];
        byName.load('rule');
        byCells.load('rule');
        await context.sync();
        checkEqual(
          [byName.rule.list?.source, byCells.rule.list?.source],
          ['=ContractStates', "='Contract lists'!$A$1:$A$2"],
        );
      },
    },
    {
      name: 'a list given as a Range is read back as its address',
      documentation: '"Excel.ListDataValidation interface", source',
      async run({ context, sheet }) {
        sheet.getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: false, source: sheet.getRange('C1:C3') },
        };
        const rule = sheet.getRange('A1').dataValidation;
        rule.load('rule');
        await context.sync();
        const source = String(rule.rule.list?.source);
        checkThat(/^=(Contract!)?\$C\$1:\$C\$3$/.test(source), `source is the cells’ address: ${source}`);
      },
    },
    {
      name: 'relative references of a custom rule count from the first cell of the range',
      documentation:
        'not documented: judged from the data validation dialog, whose formula is that of the active cell',
      async run({ context, sheet }) {
        sheet.getRange('B2:B5').dataValidation.rule = { custom: { formula: '=B2>=A2' } };
        const [first, third] = [sheet.getRange('B2').dataValidation, sheet.getRange('B4').dataValidation];
        first.load('rule');
        third.load('rule');
        await context.sync();
        checkEqual([first.rule.custom?.formula, third.rule.custom?.formula], ['=B2>=A2', '=B4>=A4']);
      },
    },
    {
      name: 'each cell is judged by the rule as it is at that cell',
      documentation: `${rulePage}, getInvalidCellsOrNullObject`,
      async run({ context, sheet }) {
        sheet.getRange('A2:B4').values = [
          [1, 2],
          [3, 2],
          [5, 6],
        ];
        sheet.getRange('B2:B4').dataValidation.rule = { custom: { formula: '=B2>=A2' } };
        const invalid = sheet.getRange('B2:B4').dataValidation.getInvalidCellsOrNullObject();
        invalid.load('address');
        await context.sync();
        checkEqual(invalid.address.replace(/^.*!/, ''), 'B3');
      },
    },
    {
      name: 'dates are given in ISO 8601 and kept as day numbers',
      documentation: page,
      async run({ context, sheet }) {
        const { dataValidation } = sheet.getRange('A1:A2');
        dataValidation.rule = {
          date: { formula1: '2026-06-01', formula2: '2026-06-30', operator: 'Between' },
        };
        sheet.getRange('A1:A2').values = [[46183], [46300]];
        const invalid = dataValidation.getInvalidCellsOrNullObject();
        invalid.load('address');
        dataValidation.load('type');
        await context.sync();
        checkEqual([dataValidation.type, invalid.address.replace(/^.*!/, '')], ['Date', 'A2']);
      },
    },
    {
      name: 'cells without a rule, cells with different ones',
      documentation: '"Excel.DataValidationType enum"',
      async run({ context, sheet }) {
        sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } };
        sheet.getRange('A2').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'EqualTo' } };
        const rules = ['C1', 'A1:A2', 'A2:A3'].map((address) => sheet.getRange(address).dataValidation);
        for (const rule of rules) rule.load('type');
        await context.sync();
        checkEqual(
          rules.map(({ type }) => type),
          ['None', 'Inconsistent', 'MixedCriteria'],
        );
      },
    },
    {
      name: 'a rule does not judge what a write puts into the cell',
      documentation:
        'not documented: judged from the support article "Apply data validation to cells" (only typing is stopped)',
      async run({ context, sheet }) {
        const cell = sheet.getRange('A1');
        cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'red,green' } };
        cell.values = [['blue']];
        cell.load('values');
        cell.dataValidation.load('valid');
        await context.sync();
        checkEqual([cell.values, cell.dataValidation.valid], [[['blue']], false]);
      },
    },
    {
      name: 'a new rule takes the place of the old one',
      documentation: page,
      async run({ context, sheet }) {
        const { dataValidation } = sheet.getRange('A1');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'red,green' } };
        await context.sync();
        dataValidation.clear();
        dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
        dataValidation.load('type,rule');
        await context.sync();
        checkEqual([dataValidation.type, dataValidation.rule.list], ['WholeNumber', undefined]);
      },
    },
    {
      name: 'copying a cell brings its rule along',
      documentation: `${page}: pasting replaces the rule`,
      async run({ context, sheet }) {
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'red,green' } };
        sheet.getRange('B1').dataValidation.rule = { custom: { formula: '=TRUE' } };
        sheet.getRange('C1').dataValidation.rule = { custom: { formula: '=TRUE' } };
        sheet.getRange('B1').copyFrom('A1', 'All');
        sheet.getRange('C1').copyFrom('A1', 'Values');
        const [pasted, valuesOnly] = [
          sheet.getRange('B1').dataValidation,
          sheet.getRange('C1').dataValidation,
        ];
        pasted.load('type');
        valuesOnly.load('type');
        await context.sync();
        checkEqual([pasted.type, valuesOnly.type], ['List', 'Custom']);
      },
    },
    {
      name: 'a list of more than 255 characters is refused',
      documentation: 'not documented: judged from the limit of the data validation dialog',
      async run({ context, sheet }) {
        sheet.getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'x'.repeat(256) },
        };
        await checkFails(['InvalidArgument'], () => context.sync());
      },
    },
  ],
};
