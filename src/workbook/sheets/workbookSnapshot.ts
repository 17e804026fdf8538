import type { DateSystem } from '../../domain/dates/serial';
import { TABLE_KEYS } from '../../domain/schema/columnKeys';
import { queueAsOfRead, type AsOfSnapshot } from './names/asOfName';
import { queueBannerRead, type BannerSnapshot } from './names/banner';
import { queueLimitNamesRead, type LimitNamesSnapshot } from './names/limitNames';
import { queueOfferedRead, type OfferedSnapshot } from './names/offeredName';
import { queueDrawnRead, type DrawnSnapshot } from '../drawn/queueDrawnRead';
import { queueDateSystemRead } from '../cells/dateSystem';
import { WorkbookError } from '../session/workbookError';
import { isOfficeFailure } from '../session/officeProblem';
import { queueFingerprintRead, type MarkedTable, type FingerprintSnapshot } from './names/ownedFingerprint';
import { withChosenColumns } from '../read/chosenColumns';
import { readTableInBlocks } from '../read/readTableInBlocks';
import { queueSampleYearRead } from './names/sampleName';
import { queueTableRead, type TableSnapshot } from '../read/tableSnapshot';
import { TABLE_NAMES, type TableKey } from '../cells/tableNames';

/** Everything a use case wanted to see, all of one moment. */
export interface WorkbookSnapshot {
  tables: Record<TableKey, TableSnapshot | null>;
  dateSystem: DateSystem;
  /** Where the tracker reports; null when its name or cell is gone. */
  banner: BannerSnapshot | null;
  /** Those of the other sheets. */
  otherBanners: readonly BannerSnapshot[];
  asOfName: AsOfSnapshot;
  limitNames: LimitNamesSnapshot;
  /** Whom owner cells offer. */
  offered: OfferedSnapshot;
  ownedMarks: Record<MarkedTable, FingerprintSnapshot>;
  timeline: DrawnSnapshot;
  sheetNames: string[];
  /** The workbook's structure is protected: no sheet can be added. */
  structureProtected: boolean;
  /** Year of the sample month; null when it is not in the workbook. */
  sampleYear: number | null;
}

/** Called while a large table is read: rows so far, and of how many. */
export type OnRows = (done: number, total: number) => void;

/**
 * Reads the named tables, the settings, the calendar and the date system: in one round trip where they fit one
 * answer, a block of rows at a time where they do not.
 * A table that was not asked for is null like one that is missing.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  keys: readonly TableKey[],
  onRows: OnRows = () => undefined,
): Promise<WorkbookSnapshot> {
  try {
    const asked = keys.map((key) => [key, queueTableRead(context, key)] as const);
    const surroundings = askSurroundings(context);
    await context.sync();
    const tables = await withChosenColumns(context, tablesOf(asked.map(([key, seen]) => [key, seen()])));
    return { ...(await surroundings()), tables };
  } catch (error) {
    if (!isTooLong(error)) throw error;
    return lookInBlocks(context, keys, onRows);
  }
}

/** An answer of over 5 MB, or of more cells than Excel gives at once. */
const isTooLong = (error: unknown): boolean =>
  error instanceof WorkbookError
    ? error.problem.code === 'payloadTooLarge'
    : isOfficeFailure(error) && error.code === 'ResponsePayloadSizeLimitExceeded';

async function lookInBlocks(
  context: Excel.RequestContext,
  keys: readonly TableKey[],
  onRows: OnRows,
): Promise<WorkbookSnapshot> {
  const surroundings = askSurroundings(context);
  const read: [TableKey, TableSnapshot | null][] = [];
  for (const key of keys) read.push([key, await readTableInBlocks(context, key, onRows)]);
  return { ...(await surroundings()), tables: await withChosenColumns(context, tablesOf(read)) };
}

/** Queues all that is not a table. */
function askSurroundings(context: Excel.RequestContext): () => Promise<Omit<WorkbookSnapshot, 'tables'>> {
  const banner = queueBannerRead(context, 'tasks');
  const others = TABLE_KEYS.filter((key) => key !== 'tasks').map((key) => queueBannerRead(context, key));
  const asOfName = queueAsOfRead(context);
  const limitNames = queueLimitNamesRead(context);
  const offered = queueOfferedRead(context);
  const tasksMark = queueFingerprintRead(context, 'tasks');
  const summaryFingerprint = queueFingerprintRead(context, 'summary');
  const sampleYear = queueSampleYearRead(context);
  const dateSystem = queueDateSystemRead(context);
  const timeline = queueDrawnRead(context, 'timeline');
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  return async () => ({
    banner: banner(),
    otherBanners: others.flatMap((read) => read() ?? []),
    asOfName: asOfName(),
    limitNames: limitNames(),
    offered: offered(),
    ownedMarks: { tasks: tasksMark(), summary: summaryFingerprint() },
    sampleYear: sampleYear(),
    dateSystem: dateSystem(),
    timeline: await timeline(),
    sheetNames: worksheets.items.map(({ name }) => name),
    structureProtected: protection.protected,
  });
}

function tablesOf(seen: readonly [TableKey, TableSnapshot | null][]): WorkbookSnapshot['tables'] {
  const none = Object.fromEntries(Object.keys(TABLE_NAMES).map((key) => [key, null]));
  return { ...none, ...Object.fromEntries(seen) } as WorkbookSnapshot['tables'];
}
