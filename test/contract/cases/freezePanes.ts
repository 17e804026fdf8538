import { checkEqual, checkFails } from '../check';
import type { Behaviour, ContractCase, ContractScene } from '../ContractCase';

const page = '"Excel.WorksheetFreezePanes class"';

/** What getLocation says after a change: top row, left column, rows, columns; null when nothing is frozen. */
async function location({ context, sheet }: ContractScene): Promise<number[] | null> {
  const range = sheet.freezePanes.getLocationOrNullObject();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return range.isNullObject ? null : [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount];
}

const [allRows, allColumns] = [1_048_576, 16_384];

function freezes(
  name: string,
  documentation: string,
  expected: number[] | null,
  change: (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void,
): ContractCase {
  return {
    name,
    documentation,
    async run(scene) {
      change(scene.sheet.freezePanes, scene.sheet);
      checkEqual(await location(scene), expected, 'frozen cells');
    },
  };
}

export const freezePanes: Behaviour = {
  behaviour: 'frozen panes',
  cases: [
    freezes('a new sheet has none', `${page}, getLocationOrNullObject`, null, () => undefined),
    freezes('freezeRows freezes the top rows', `${page}, freezeRows`, [0, 0, 3, allColumns], (panes) =>
      panes.freezeRows(3),
    ),
    freezes('without a count it is one row', `${page}, freezeRows`, [0, 0, 1, allColumns], (panes) =>
      panes.freezeRows(),
    ),
    freezes(
      'freezeColumns freezes the first columns',
      `${page}, freezeColumns`,
      [0, 0, allRows, 2],
      (panes) => panes.freezeColumns(2),
    ),
    freezes('zero unfreezes the rows', `${page}, freezeRows`, null, (panes) => {
      panes.freezeRows(3);
      panes.freezeRows(0);
    }),
    freezes('zero unfreezes the columns', `${page}, freezeColumns`, null, (panes) => {
      panes.freezeColumns(3);
      panes.freezeColumns(0);
    }),
    freezes('freezeAt freezes the cells of a range', `${page}, freezeAt`, [0, 0, 2, 3], (panes, sheet) =>
      panes.freezeAt(sheet.getRange('A1:C2')),
    ),
    freezes('the range may be an address', `${page}, freezeAt`, [0, 0, 2, 3], (panes) =>
      panes.freezeAt('A1:C2'),
    ),
    freezes(
      'a range within the sheet is what stays in view',
      `${page}, freezeAt, and Microsoft's sample "Frozen panes"`,
      [1, 7, 4, 4],
      (panes, sheet) => panes.freezeAt(sheet.getRange('H2:K5')),
    ),
    freezes('freezeAt takes the place of what was frozen', `${page}, freezeAt`, [0, 0, 1, 1], (panes) => {
      panes.freezeRows(5);
      panes.freezeAt('A1');
    }),
    freezes('null unfreezes all', `${page}, freezeAt`, null, (panes) => {
      panes.freezeAt('A1:C2');
      panes.freezeAt(null as unknown as string);
    }),
    freezes('unfreeze takes all panes away', `${page}, unfreeze`, null, (panes) => {
      panes.freezeAt('A1:C2');
      panes.unfreeze();
    }),
    {
      name: 'getLocation fails where nothing is frozen',
      documentation: '"Work with *OrNullObject methods": the method without the suffix fails, ItemNotFound',
      async run({ context, sheet }) {
        sheet.freezePanes.getLocation().load('address');
        await checkFails(['ItemNotFound'], () => context.sync());
      },
    },
    {
      name: 'another sheet is not touched',
      documentation: `${page}: panes belong to a worksheet`,
      async run({ context, sheet }) {
        const other = context.workbook.worksheets.add('Contract other');
        sheet.freezePanes.freezeRows(1);
        checkEqual(await location({ context, sheet: other }), null);
      },
    },
    {
      name: 'frozen rows stay frozen when rows are put in further down',
      documentation: 'not documented: judged from Excel freezing places of the window, not cells',
      async run(scene) {
        const { context, sheet } = scene;
        sheet.freezePanes.freezeRows(2);
        await context.sync();
        sheet.getRange('5:6').insert('Down');
        checkEqual(await location(scene), [0, 0, 2, allColumns]);
      },
    },
  ],
};
