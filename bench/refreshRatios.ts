import { createEngine, type Book, type CellValue, type Engine, type OpenWorkbook } from '../dev-host/index';
import { cellByCell, inFormulas } from './alternatives';
import { cpuSeconds, middle } from './figures';
import { inWorkbook } from './inWorkbook';
import { asOf, planBook } from './planBook';
import { shippedRefresh } from './shippedRefresh';

/**
 * Times are seconds of this process's processor time, medians of interleaved runs: nothing waits on anything else here,
 * and what else the machine does is not counted.
 */
export interface RefreshFigures {
  rows: number;
  /** The tables a refresh looks at, asked for through the same Office.js, and nothing done with the answer. */
  bareRead: number;
  /** The cells a first refresh wrote, as plain values in blocks as large as an answer may be. */
  bareWrite: number;
  first: number;
  /** The same read once the workbook is refreshed and holds its register and log. */
  bareReadAgain: number;
  /** Again, when nothing has changed since the last. */
  repeat: number;
  /** Again, when somebody has changed one task. */
  edited: number;
  firstRatio: number;
  repeatRatio: number;
  /** Microseconds a task outside of the stand-in and of what Office.js takes for the bare work. */
  ownFirst: number;
  ownRepeat: number;
  ownEdited: number;
  /** Seconds of the first refresh between an answer and the next request: nothing else runs in the pane meanwhile. */
  longestStretch: number;
  /** What would be used instead; null where it would take too long to wait for. */
  cellByCell: number | null;
  inFormulas: number | null;
  cellsWritten: number;
  firstWire: Wire;
  repeatWire: Wire;
}

interface Wire {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  cellsWritten: number;
}

/** Seconds of processor time: all, and those outside of the stand-in. */
interface Took {
  all: number;
  outside: number;
  /** The longest time without a request. */
  stretch: number;
}

const RUNS = 5;
const OPTIONS = { today: asOf, language: 'zh-CN' as const, overrides: { asOf } };
/** More rows are not asked of the ways that a refresh is compared with. */
const MOST_COMPARED = 2000;
const TABLES = ['OpsTasks', 'OpsPlan', 'OpsSettings', 'OpsCalendar', 'OpsAlerts', 'OpsChanges'];
/** Rows in one request where a whole table does not fit one answer, as the add-in has them. */
const BLOCK = 2000;
const WRITTEN_BLOCK = 2000;

/**
 * What a refresh costs beside reading and writing the same cells with nothing in between, at a number of tasks. Both go
 * through the unmodified Office.js to the stand-in, so the stand-in's own time is on both sides of each ratio.
 */
export async function refreshRatios(rows: number, counts = RUNS): Promise<RefreshFigures> {
  const book = await planBook(rows);
  const other = await planBook(1);
  const refresh = await shippedRefresh();
  const runs: Run[] = [];
  // The first warms up what is compiled on the way.
  for (let run = 0; run <= counts; run += 1) {
    // What is remembered of the rows is that of the last workbook: a first refresh is to find nothing of its own.
    await onBook(other, () => refresh(OPTIONS));
    runs.push(await oneRun(book, refresh));
  }
  const counted = runs.slice(1);
  const [last] = counted;
  if (!last) throw new Error('Nothing was run.');
  const median = (of: (run: Run) => number) => middle(counted.map(of));
  const all = (part: Step) => median((run) => run[part].all);
  const own = (part: Step, bare: readonly Step[]) =>
    median((run) => run[part].outside - bare.reduce((sum, step) => sum + run[step].outside, 0));
  return {
    rows,
    bareRead: all('bareRead'),
    bareWrite: all('bareWrite'),
    first: all('first'),
    bareReadAgain: all('bareReadAgain'),
    repeat: all('repeat'),
    edited: all('edited'),
    firstRatio: median(({ first, bareRead, bareWrite }) => first.all / (bareRead.all + bareWrite.all)),
    repeatRatio: median(({ repeat, bareReadAgain }) => repeat.all / bareReadAgain.all),
    ownFirst: (own('first', ['bareRead', 'bareWrite']) / rows) * 1e6,
    ownRepeat: (own('repeat', ['bareReadAgain']) / rows) * 1e6,
    ownEdited: (own('edited', ['bareReadAgain']) / rows) * 1e6,
    longestStretch: median(({ first }) => first.stretch),
    cellByCell: last.cellByCell && median((run) => run.cellByCell?.all ?? NaN),
    inFormulas: last.inFormulas && median((run) => run.inFormulas?.all ?? NaN),
    cellsWritten: last.firstWire.cellsWritten,
    firstWire: last.firstWire,
    repeatWire: last.repeatWire,
  };
}

type Refresh = Awaited<ReturnType<typeof shippedRefresh>>;
type Step = 'bareRead' | 'bareWrite' | 'first' | 'bareReadAgain' | 'repeat' | 'edited';
type Run = Readonly<Record<Step, Took>> & {
  cellByCell: Took | null;
  inFormulas: Took | null;
  firstWire: Wire;
  repeatWire: Wire;
};

async function oneRun(book: Book, refreshAlerts: Refresh): Promise<Run> {
  const [refreshed, part] = await onBook(book, async (workbook) => {
    const [bareRead] = await measured(workbook, readTables);
    const [first, firstWire] = await measured(workbook, () => refreshAlerts(OPTIONS));
    // The second finds the baselines that the first has logged; from then on nothing changes.
    await refreshAlerts(OPTIONS);
    const [bareReadAgain] = await measured(workbook, readTables);
    const [repeat, repeatWire] = await measured(workbook, () => refreshAlerts(OPTIONS));
    const refreshed = workbook.engine.toBook();
    await editOneTask();
    const [edited] = await measured(workbook, () => refreshAlerts(OPTIONS));
    return [refreshed, { bareRead, first, bareReadAgain, repeat, edited, firstWire, repeatWire }] as const;
  });
  const blocks = writtenBlocks(book, refreshed);
  const [bareWrite] = await onBook(book, (workbook) => measured(workbook, () => writeBlocks(blocks)));
  const compared = async (work: () => Promise<void>) => {
    if (rowsOf(book) > MOST_COMPARED) return null;
    const [took] = await onBook(book, (workbook) => measured(workbook, work));
    return took;
  };
  return {
    ...part,
    bareWrite,
    cellByCell: await compared(cellByCell),
    inFormulas: await compared(inFormulas),
  };
}

const rowsOf = ({ sheets }: Book): number =>
  Math.max(...sheets.flatMap(({ parts }) => parts.tables.map(({ rect }) => rect.rowCount - 1)));

async function editOneTask(): Promise<void> {
  await Excel.run(async (context) => {
    const owners = context.workbook.tables.getItem('OpsTasks').getDataBodyRange().getColumn(1);
    owners.getCell(0, 0).values = [['somebody else']];
    await context.sync();
  });
}

/** A workbook of its own for each run, so that none finds what another wrote. */
async function onBook<Result>(
  book: Book,
  work: (workbook: OpenWorkbook) => Promise<Result>,
): Promise<Result> {
  const engine: Engine = createEngine();
  try {
    engine.load(structuredClone(book));
    return await inWorkbook({ engine }, work);
  } finally {
    engine.dispose();
  }
}

async function measured(
  { client }: OpenWorkbook,
  work: () => Promise<unknown>,
): Promise<[took: Took, wire: Wire]> {
  const before = { ...client.wire };
  const { process: answer } = client;
  let [inside, stretch] = [0, 0];
  const start = cpuSeconds();
  let answered = start;
  const endStretch = (now: number) => (stretch = Math.max(stretch, now - answered));
  client.process = async (...request) => {
    const asked = cpuSeconds();
    endStretch(asked);
    try {
      return await answer.apply(client, request);
    } finally {
      answered = cpuSeconds();
      inside += answered - asked;
    }
  };
  await work();
  const end = cpuSeconds();
  endStretch(end);
  const all = end - start;
  client.process = answer;
  const { syncs, requestBytes, responseBytes, cellsWritten } = client.wire;
  return [
    { all, outside: all - inside, stretch },
    {
      syncs: syncs - before.syncs,
      requestBytes: requestBytes - before.requestBytes,
      responseBytes: responseBytes - before.responseBytes,
      cellsWritten: cellsWritten - before.cellsWritten,
    },
  ];
}

const CELLS = 'values, text, numberFormat';

/** Asks for every cell of the tables: in one request, or in blocks where they do not fit one answer. */
async function readTables(): Promise<void> {
  await Excel.run(async (context) => {
    const bodies = TABLES.map((name) =>
      context.workbook.tables.getItemOrNullObject(name).getDataBodyRange().load(CELLS),
    );
    try {
      await context.sync();
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error) || error.code !== 'ResponsePayloadSizeLimitExceeded')
        throw error;
      await readInBlocks(context);
    }
    void bodies;
  });
}

async function readInBlocks(context: Excel.RequestContext): Promise<void> {
  for (const name of TABLES) {
    const body = context.workbook.tables.getItemOrNullObject(name).getDataBodyRange();
    body.load('rowCount, columnCount');
    await context.sync();
    if (body.isNullObject) continue;
    for (let row = 0; row < body.rowCount; row += BLOCK) {
      const height = Math.min(BLOCK, body.rowCount - row);
      body
        .getCell(row, 0)
        .getResizedRange(height - 1, body.columnCount - 1)
        .load(CELLS);
      await context.sync();
    }
  }
}

interface Block {
  sheet: string;
  isNew: boolean;
  row: number;
  column: number;
  values: (CellValue | null)[][];
}

/** What is in the second book and not in the first, in rectangles of limited height; what is the same in both is null. */
function writtenBlocks(before: Book, after: Book): Block[] {
  return after.sheets.flatMap((sheet) => {
    const old = before.sheets.find(({ name }) => name === sheet.name);
    const changed = Object.entries(sheet.cells).flatMap(([row, cells]) =>
      Object.entries(cells).flatMap(([column, { value }]) => {
        const was = old?.cells[Number(row)]?.[Number(column)]?.value ?? null;
        return value === null || was === value ? [] : [{ row: Number(row), column: Number(column), value }];
      }),
    );
    if (changed.length === 0) return [];
    const rows = changed.map(({ row }) => row);
    const columns = changed.map(({ column }) => column);
    const [top, left] = [smallest(rows), smallest(columns)];
    const [bottom, right] = [largest(rows), largest(columns)];
    const blocks: Block[] = [];
    for (let row = top; row <= bottom; row += WRITTEN_BLOCK) {
      const height = Math.min(WRITTEN_BLOCK, bottom - row + 1);
      const values = Array.from({ length: height }, () =>
        Array.from({ length: right - left + 1 }, (): CellValue => null),
      );
      blocks.push({ sheet: sheet.name, isNew: old === undefined, row, column: left, values });
    }
    for (const { row, column, value } of changed) {
      const block = blocks[Math.floor((row - top) / WRITTEN_BLOCK)];
      const line = block?.values[row - (block.row ?? 0)];
      if (line) line[column - left] = value;
    }
    return blocks;
  });
}

async function writeBlocks(blocks: readonly Block[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const sheet of new Set(blocks.filter(({ isNew }) => isNew).map((block) => block.sheet)))
      context.workbook.worksheets.add(sheet);
    for (const { sheet, row, column, values } of blocks) {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);
      range.values = values;
      await context.sync();
    }
  });
}

const smallest = (values: readonly number[]): number => values.reduce((one, other) => Math.min(one, other));
const largest = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other));
