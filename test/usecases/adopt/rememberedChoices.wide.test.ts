import type { Adoption, AdoptionRequest, TableRef } from '../../../src/usecases/adopt/adoption';
import { adoptBestMatch } from '../../../src/usecases/adopt/adoptBestMatch';
import { adoptTable } from '../../../src/usecases/adopt/adoptTable';
import { findForeignTables } from '../../../src/usecases/adopt/findForeignTables';
import { previewAdoption } from '../../../src/usecases/adopt/previewAdoption';
import { date, sheetOf } from '../../domain/adopt/sheetOf';
import { open, options } from '../openSample';
import { remembered } from '../undo/remembered';
import { teamBook } from './teamBook';

const run = options();
const TEAM = '团队表';

/** Two headers that nobody would take for one another's: the old one above, whose two rows are history. */
const SHEET = sheetOf([
  ['任务名称', '责任人', '计划完成时间'],
  ['旧事一件', '张三', date(2026, 1, 5)],
  ['旧事两件', '李四', date(2026, 1, 6)],
  ['要做的', '谁做', '哪天要'],
  ['官网改版上线', '王五', date(2026, 6, 15)],
  ['客户回访一百家', '赵六', date(2026, 6, 18)],
]);
const POINTED: TableRef = { sheet: TEAM, headerRow: 3, firstColumn: 0, headerRows: 'auto' };
const OWNER = [['owner', { kind: 'column', column: 1 }]] as const;
const SECOND = [['owner', { kind: 'column', column: 2 }]] as const;

const adoption = (given: Partial<Adoption> = {}): Adoption => ({
  from: POINTED,
  table: 'tasks',
  choices: OWNER,
  flipped: [],
  mark: null,
  ...given,
});

async function edit(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(TEAM));
    await context.sync();
  });
}

/** The hidden names on the team's sheet, `owner: column|…`, and whether any can be seen. */
async function notes(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem(TEAM);
    names.load('items/name, items/formula, items/visible');
    await context.sync();
    return names.items
      .map(({ name, formula, visible }) => {
        const key = name.slice(name.lastIndexOf('!') + 1).replace('OpsAdopted_tasks_', '');
        return `${key}: ${String(formula).slice(2, -1).split('\n').slice(0, 2).join(' ')}${visible ? ' visible' : ''}`;
      })
      .sort();
  });
}

const first = async () => (await findForeignTables(run)).tables[0];

describe('a header row that a person pointed at', () => {
  test('is where the sheet is read the next time, though rows were put in above it', async () => {
    open(teamBook({ [TEAM]: SHEET }));
    expect((await first())?.from).toMatchObject({ headerRow: 0 });
    await adoptTable(run, adoption());
    expect(await first()).toMatchObject({ from: POINTED, resembles: 'tasks', lacks: null, rows: 2 });
    await edit((sheet) => sheet.getRange('1:2').insert('Down'));
    const table = await first();
    expect(table?.from).toEqual({ ...POINTED, headerRow: 5 });
    const request: AdoptionRequest = { from: table?.from ?? POINTED, table: 'tasks', choices: [] };
    const { rows, columns } = await previewAdoption(run, request);
    expect(rows.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      '官网改版上线 same',
      '客户回访一百家 same',
    ]);
    expect(columns.find(({ key }) => key === 'owner')?.from).toBe('谁做 (B)');
  });

  test('is what a run without a window goes by', async () => {
    open(teamBook({ [TEAM]: SHEET }));
    await adoptTable(run, adoption());
    const { from, counts } = await adoptBestMatch(run, { dryRun: true });
    expect([from, counts.same]).toEqual(['团队表!A4:C6', 2]);
  });

  test('is given up where its words are gone', async () => {
    open(teamBook({ [TEAM]: SHEET }));
    await adoptTable(run, adoption());
    await edit((sheet) => {
      sheet.getRange('A4').values = [['事情']];
    });
    expect((await first())?.from).toEqual({ sheet: TEAM, headerRow: 0, firstColumn: 0 });
  });

  test('is noted for a table that was pointed at only', async () => {
    open(teamBook({ [TEAM]: SHEET }));
    await adoptTable(run, adoption({ from: { sheet: TEAM, headerRow: 0, firstColumn: 0 } }));
    expect(await notes()).toEqual(['owner: column|1:责任人']);
  });
});

describe('what was noted on the team’s sheet', () => {
  const NOTED = ['headerRow: 3 auto', 'owner: column|1:谁做'];

  test('goes with the rows when the adoption is undone', async () => {
    open(teamBook({ [TEAM]: SHEET }));
    const { undo } = await remembered(run, (of) => adoptTable(of, adoption()));
    expect(await notes()).toEqual(NOTED);
    await undo();
    expect(await notes()).toEqual([]);
    expect((await first())?.from).toMatchObject({ headerRow: 0 });
  });

  test('is what it was before, when a second choice is undone', async () => {
    open(teamBook({ [TEAM]: SHEET }));
    await adoptTable(run, adoption());
    const { undo } = await remembered(run, (of) =>
      adoptTable(of, adoption({ from: { ...POINTED, headerRow: 0 }, choices: SECOND })),
    );
    expect(await notes()).toEqual(['headerRow: 0 auto', 'owner: column|2:计划完成时间']);
    await undo();
    expect(await notes()).toEqual(NOTED);
  });

  test('stays where a colleague has chosen otherwise or taken the name away since', async () => {
    open(teamBook({ [TEAM]: SHEET }));
    const { undo } = await remembered(run, (of) => adoptTable(of, adoption()));
    await adoptTable(run, adoption({ choices: SECOND }));
    await edit((sheet) => sheet.names.getItem('OpsAdopted_tasks_headerRow').delete());
    await undo();
    expect(await notes()).toEqual(['owner: column|2:哪天要']);
  });

  test('is not written on a protected sheet, and nothing of the adoption fails for it', async () => {
    open(teamBook({ [TEAM]: SHEET }));
    await edit((sheet) => sheet.protection.protect());
    expect((await adoptTable(run, adoption())).added).toBe(2);
    expect(await notes()).toEqual([]);
  });
});
