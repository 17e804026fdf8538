import type { DateSystem } from '../../domain/dates/serial';
import { askAsOfName, type SeenAsOf } from './asOfName';
import { askBanner, type SeenBanner } from './banner';
import { askDateSystem } from '../cells/dateSystem';
import { isOfficeFailure } from '../session/officeProblem';
import { askOwnedMark, type MarkedTable, type SeenOwnedMark } from '../write/ownedMark';
import { readTableInBlocks } from '../read/readTableInBlocks';
import { askSampleYear } from './sampleMark';
import { askTable, type SeenTable } from '../read/seenTable';
import { TABLE_NAMES, type TableKey } from '../cells/tableNames';

/** Everything a use case wanted to see, all of one moment. */
export interface SeenWorkbook {
  tables: Record<TableKey, SeenTable | null>;
  dateSystem: DateSystem;
  /** Where the tracker reports; null when its name or cell is gone. */
  banner: SeenBanner | null;
  asOfName: SeenAsOf;
  ownedMarks: Record<MarkedTable, SeenOwnedMark>;
  sheetNames: string[];
  /** The workbook's structure is protected: no sheet can be added. */
  structureProtected: boolean;
  /** Year of the sample month; null when it is not in the workbook. */
  sampleYear: number | null;
}

/** Told while a large table is read: rows so far, and of how many. */
export type OnRows = (done: number, total: number) => void;

/**
 * Reads the named tables, the settings, the calendar and the date system: in one round trip where they fit one
 * answer, a block of rows at a time where they do not.
 * A table that was not asked for is null like one that is missing.
 */
export async function lookAtWorkbook(
  context: Excel.RequestContext,
  keys: readonly TableKey[],
  onRows: OnRows = () => undefined,
): Promise<SeenWorkbook> {
  try {
    const asked = keys.map((key) => [key, askTable(context, key)] as const);
    const surroundings = askSurroundings(context);
    await context.sync();
    return { ...surroundings(), tables: tablesOf(asked.map(([key, seen]) => [key, seen()])) };
  } catch (error) {
    if (!isOfficeFailure(error) || error.code !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return lookInBlocks(context, keys, onRows);
  }
}

async function lookInBlocks(
  context: Excel.RequestContext,
  keys: readonly TableKey[],
  onRows: OnRows,
): Promise<SeenWorkbook> {
  const surroundings = askSurroundings(context);
  const read: [TableKey, SeenTable | null][] = [];
  for (const key of keys) read.push([key, await readTableInBlocks(context, key, onRows)]);
  return { ...surroundings(), tables: tablesOf(read) };
}

/** Queues all that is not a table. */
function askSurroundings(context: Excel.RequestContext): () => Omit<SeenWorkbook, 'tables'> {
  const banner = askBanner(context, 'tasks');
  const asOfName = askAsOfName(context);
  const tasksMark = askOwnedMark(context, 'tasks');
  const summaryMark = askOwnedMark(context, 'summary');
  const sampleYear = askSampleYear(context);
  const dateSystem = askDateSystem(context);
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  return () => ({
    banner: banner(),
    asOfName: asOfName(),
    ownedMarks: { tasks: tasksMark(), summary: summaryMark() },
    sampleYear: sampleYear(),
    dateSystem: dateSystem(),
    sheetNames: worksheets.items.map(({ name }) => name),
    structureProtected: protection.protected,
  });
}

function tablesOf(seen: readonly [TableKey, SeenTable | null][]): SeenWorkbook['tables'] {
  const none = Object.fromEntries(Object.keys(TABLE_NAMES).map((key) => [key, null]));
  return { ...none, ...Object.fromEntries(seen) } as SeenWorkbook['tables'];
}
