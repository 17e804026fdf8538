import { languageOf } from '../../../../src/words/vocabulary/languages';
import { describeProblem } from '../../../../src/words/describe/describeProblem';
import type { OpenWorkbook } from '../../../../dev-host/index';
import { problemOf } from '../../../../src/workbook/session/workbookError';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { day, openSample, options } from '../../../usecases/openSample';
import { humanCells, trackerRows } from '../../../usecases/trackerCells';

/**
 * A colleague at work between what a refresh reads (its first batch) and what it writes (nearly always its second).
 * SPEC section 9: under any such interleaving a refresh changes no human cell and no row other than the one it
 * computed for, and converges on the next pass.
 */

const later = options({ asOf: day('2026-06-24') });

interface Moment {
  open: () => Promise<OpenWorkbook>;
  /** The batch of the refresh before which the colleague is at work. */
  from: number;
  /** What comes of a sheet that is protected then. */
  ifProtected: Interleaved['outcome'];
}

/** All has its 编号, a new task has none, and six days have gone by. */
async function openLater(owner: string): Promise<OpenWorkbook> {
  const workbook = await openSample();
  await refreshAlerts(options());
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('OpsTasks').getDataBodyRange();
    const below = body.getRowsBelow(1).getCell(0, 0).getResizedRange(0, 3);
    below.values = [['补货测试', owner, '2026-06-15', '2026-06-17']];
    await context.sync();
  });
  return workbook;
}

/**
 * An owner nobody has named before is to be offered on three sheets. What cells offer is read with the rows, and written
 * with them; of which sheet Excel refused a rule it does not say, so that the refresh looks again, and shows the list as
 * it does for a sheet that was protected before.
 */
const openNewOwner = () => openLater('赵六');

/** Of owner cells under a header that a team gave them it is asked only once the header is known. */
async function openRenamed(): Promise<OpenWorkbook> {
  const workbook = await openNewOwner();
  await Excel.run(async (context) => {
    const header = context.workbook.tables
      .getItem('OpsPlan')
      .columns.getItem('责任部门/人')
      .getHeaderRowRange();
    header.values = [['责任部门']];
    await context.sync();
  });
  return workbook;
}

const moments: Record<string, Moment> = {
  'at the first refresh': { open: openSample, from: 2, ifProtected: 'error' },
  'on a later day, with a new task': {
    open: () => openLater('IT部*工程师'),
    from: 2,
    ifProtected: 'error',
  },
  'with a new owner': { open: openNewOwner, from: 2, ifProtected: 'result' },
  'with a new owner, in a column that was renamed, before what it offers is looked at': {
    open: openRenamed,
    from: 2,
    ifProtected: 'result',
  },
  'with a new owner, in a column that was renamed, right before it is written': {
    open: openRenamed,
    from: 3,
    ifProtected: 'result',
  },
};

type Edit = (table: Excel.Table, context: Excel.RequestContext) => void;

const moving: Record<string, Edit> = {
  'a row inserted above the table': (table) => void table.worksheet.getRange('1:1').insert('Down'),
  'a row inserted as the first of the table': (table) => void table.rows.add(0, undefined, true),
  'a whole row of the sheet inserted between the tasks': (table) =>
    void table.getDataBodyRange().getRow(1).getEntireRow().insert('Down'),
  'the first row deleted': (table) => table.rows.getItemAt(0).delete(),
  'the last row deleted': (table) => table.getDataBodyRange().getLastRow().getEntireRow().delete('Up'),
  'the rows sorted by name': (table) => table.sort.apply([{ key: 0, ascending: true }]),
  'the rows sorted by start': (table) => table.sort.apply([{ key: 2, ascending: true }]),
};

const standing: Record<string, Edit> = {
  'a human cell edited': (table) => {
    table.getDataBodyRange().getCell(2, 3).values = [['2026-06-12']];
  },
  'a task renamed': (table) => {
    table.getDataBodyRange().getCell(2, 0).values = [['仓库系统联调']];
  },
  'an owned cell edited': (table) => {
    table.columns.getItem('核定状态').getDataBodyRange().getCell(2, 0).values = [['手工填写']];
  },
  'the table filtered': (table) => table.columns.getItem('责任人').filter.applyValuesFilter(['IT部*工程师']),
  'a row added below': (table) => {
    const below = table.getDataBodyRange().getRowsBelow(1).getCell(0, 0).getResizedRange(0, 3);
    below.values = [['盘点', '周七', '2026-06-15', '2026-06-20']];
  },
};

const columnsMoved: Record<string, Edit> = {
  'a column inserted at the left of the sheet': (table) =>
    void table.worksheet.getRange('A:A').insert('Right'),
  'a column inserted between the human ones': (table) => void table.columns.add(3, undefined, '备注'),
};

const refusing: Record<string, { edit: Edit; told: string }> = {
  'the sheet protected': { edit: (table) => table.worksheet.protection.protect(), told: 'sheetProtected' },
  'the table deleted': { edit: (table) => table.delete(), told: 'tableMissing' },
  'the sheet deleted': { edit: (table) => table.worksheet.delete(), told: 'tableMissing' },
  'a human column deleted': {
    edit: (table) => table.columns.getItem('责任人').delete(),
    told: 'columnMissing',
  },
};

interface Interleaved {
  workbook: OpenWorkbook;
  /** The problems told, of the result or of the error. */
  told: string[];
  outcome: 'result' | 'error';
  /** Human cells as the colleague left them. */
  human: Record<string, unknown>;
  /** The tracker's tasks, row by row, as the colleague left them. */
  tasks: unknown[];
  idsBefore: Map<unknown, unknown>;
}

async function interleave({ open, from }: Moment, edit: Edit): Promise<Interleaved> {
  const workbook = await open();
  const idsBefore = idsByName(workbook);
  const colleague = workbook.join('同事');
  let human: Record<string, unknown> = {};
  let tasks: unknown[] = [];
  const step = workbook.host.script.beforeBatch(
    async () => {
      await colleague.Excel.run(async (context) => {
        edit(context.workbook.tables.getItem('OpsTasks'), context);
        await context.sync();
      });
      human = humanCells(workbook.engine);
      tasks = namesOf(workbook);
    },
    { client: workbook.client, from },
  );
  const { outcome, problems } = await refreshAlerts(later).then(
    (result) => ({ outcome: 'result' as const, problems: result.problems }),
    (error: unknown) => ({ outcome: 'error' as const, problems: [problemOf(error)] }),
  );
  expect(step.happened).toBe(1);
  for (const problem of problems) {
    const { text, action } = describeProblem(languageOf('zh-CN'), problem);
    expect([text, action].join('').length).toBeGreaterThan(5);
  }
  return { workbook, told: problems.map(({ code }) => code), outcome, human, tasks, idsBefore };
}

function idsByName({ engine }: OpenWorkbook): Map<unknown, unknown> {
  const given = trackerRows(engine).filter(({ id }) => id !== null);
  return new Map(given.map(({ name, id }) => [name, id]));
}

function namesOf({ engine }: OpenWorkbook): unknown[] {
  return trackerRows(engine).map(({ name }) => name);
}

/** No human cell and no row changed, every task that was there before kept its 编号, and no two have the same. */
function expectOnlyOwnedChanged({ workbook, human, tasks, idsBefore }: Interleaved): void {
  expect(humanCells(workbook.engine)).toEqual(human);
  expect(namesOf(workbook)).toEqual(tasks);
  const now = idsByName(workbook);
  const lost = [...idsBefore].filter(([name, id]) => now.has(name) && now.get(name) !== id);
  expect(lost).toEqual([]);
  expect(new Set(now.values()).size).toBe(now.size);
}

/** A refresh finds nothing to write any more: all owned cells are what their rows' human cells give. */
async function expectConverged({ engine }: OpenWorkbook): Promise<void> {
  const rows = trackerRows(engine);
  const { cellsWritten } = await refreshAlerts(later);
  expect(trackerRows(engine)).toEqual(rows);
  expect(cellsWritten).toBe(0);
}

describe.each(Object.entries(moments))('%s', (_, moment) => {
  for (const [name, edit] of Object.entries(moving)) {
    test(`${name}: right when the refresh returns`, async () => {
      const after = await interleave(moment, edit);
      expect(after).toMatchObject({ outcome: 'result', told: [] });
      expectOnlyOwnedChanged(after);
      await expectConverged(after.workbook);
    });
  }

  for (const [name, edit] of Object.entries({ ...standing, ...columnsMoved })) {
    test(`${name}: right after the next refresh`, async () => {
      const after = await interleave(moment, edit);
      expect(after).toMatchObject({ outcome: 'result', told: [] });
      expectOnlyOwnedChanged(after);
      await refreshAlerts(later);
      expectOnlyOwnedChanged(after);
      await expectConverged(after.workbook);
    });
  }

  for (const [name, { edit, told }] of Object.entries(refusing)) {
    test(`${name}: a problem is reported, nothing but owned cells is written`, async () => {
      const after = await interleave(moment, edit);
      const outcome = told === 'sheetProtected' ? moment.ifProtected : 'error';
      expect(after).toMatchObject({ outcome, told: [told] });
      expectOnlyOwnedChanged(after);
    });
  }
});

test('rows sorted under all three tries: reported, and right after the next refresh', async () => {
  const workbook = await openSample();
  const { Excel: theirs } = workbook.join('同事');
  const sort = (ascending: boolean) => () =>
    theirs.run(async (context) => {
      context.workbook.tables.getItem('OpsTasks').sort.apply([{ key: 2, ascending }]);
      await context.sync();
    });
  const { script } = workbook.host;
  const { client } = workbook;
  // A try that meets a conflict is four batches: look, write, look, restore.
  const steps = [2, 6, 10].map((from) => script.beforeBatch(sort(from !== 6), { client, from }));
  const { problems } = await refreshAlerts(later);
  expect(steps.map(({ happened }) => happened)).toEqual([1, 1, 1]);
  expect(problems).toContainEqual(expect.objectContaining({ code: 'othersChanged' }));
  expect((await refreshAlerts(later)).problems).toEqual([]);
  await expectConverged(workbook);
});

test('two tasks of one name change places: right when the refresh returns', async () => {
  const workbook = await openSample();
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('OpsTasks').getDataBodyRange();
    body.getCell(2, 0).values = [['线上推广素材设计']];
    await context.sync();
  });
  // The sample itself is as of the later day.
  await refreshAlerts(options({ asOf: day('2026-06-18') }));
  const { Excel: theirs } = workbook.join('同事');
  const swap = () =>
    theirs.run(async (context) => {
      context.workbook.tables.getItem('OpsTasks').sort.apply([{ key: 2, ascending: false }]);
      await context.sync();
    });
  const step = workbook.host.script.beforeBatch(swap, { client: workbook.client, from: 2 });
  await refreshAlerts(later);
  expect(step.happened).toBe(1);
  await expectConverged(workbook);
});
