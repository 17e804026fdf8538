import { describeRefresh, describeSample } from '../../../words/describe/describeBanner';
import type { LogEntry } from '../../../domain/changeLog/logEntry';
import type { Problem } from '../../../domain/schema/problem';
import { sampleTime } from '../../../domain/tables/sampleRows';
import { queueRegister } from '../../../workbook/sheets/alertRegister';
import { writeAsOfName } from '../../../workbook/sheets/asOfName';
import { writeBanner } from '../../../workbook/sheets/banner';
import { queueLog } from '../../../workbook/sheets/queueLog';
import type { ExcelContext } from '../../../workbook/session/excelSession';
import { NOTHING_WRITTEN, writeOwnedCells, type OwnedWrite } from '../../../workbook/write/ownedCells';
import { writeOwnedFingerprint } from '../../../workbook/write/ownedFingerprint';
import type { OnRows, WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import { WorkbookError } from '../../../workbook/session/workbookError';
import type { AlertCounts } from './refreshResult';
import { logMoment, type RunOptions } from '../../run/runOptions';
import type { RunSettings } from '../../run/runSettings';
import type { AssessedTracker } from './assessTracker';
import { ownedTaskColumns } from './ownedTaskCells';
import type { RefreshedRegister } from './refreshRegister';
import { markLeft } from './replacedCells';
import type { TaskVerdict } from './taskVerdicts';

export type OthersChanged = Extract<Problem, { code: 'othersChanged' }>;

/** A refresh as queued. */
export interface RefreshWrite {
  owned: OwnedWrite;
  queued: boolean;
  cells: number;
  /** Why the statuses cannot be put into the tracker. */
  refused: Problem | null;
  /** After the next sync: the rows that were elsewhere by then, by sheet; look again. */
  displaced(): OthersChanged[];
  /** To be called after the next sync: what else could not be put where it belongs. */
  settle(): Promise<Problem[]>;
}

interface RefreshToWrite {
  workbook: WorkbookSnapshot;
  tracker: AssessedTracker;
  verdicts: readonly TaskVerdict[];
  register: RefreshedRegister;
  log: readonly LogEntry[];
  /** Of all alerts, acknowledged ones too: what stands above the tracker agrees with its 预警 column. */
  counts: AlertCounts;
  run: RunSettings;
}

/**
 * Queues everything a refresh writes, in one batch where it fits one. What stands in the way of writing does not
 * stand in the way of seeing the alerts: it is told with them.
 */
export async function queueRefresh(
  context: ExcelContext,
  refresh: RefreshToWrite,
  options: RunOptions,
  onRows: OnRows,
): Promise<RefreshWrite> {
  const { tracker, workbook, run, register, verdicts } = refresh;
  const { columns, seen } = tracker;
  const keyColumns = (['name', 'id'] as const).flatMap((key) => columns.at(key) ?? []);
  const owned = await unlessRefused(() =>
    writeOwnedCells(context, seen, ownedTaskColumns(tracker, verdicts), keyColumns, onRows),
  );
  const nothing = {
    owned: NOTHING_WRITTEN,
    queued: false,
    cells: 0,
    displaced: () => [],
    settle: () => Promise.resolve([]),
  };
  if ('refused' in owned) return { ...nothing, refused: owned.refused };
  const bannerCells = seen.sheetProtected ? 0 : writeBanner(workbook.banner, bannerText(refresh));
  const named = writeAsOfName(workbook.asOfName, run.storedAsOf);
  const marked = writeOwnedFingerprint(
    context,
    workbook.ownedMarks.tasks,
    run.asOf,
    markLeft(tracker, verdicts),
  );
  const registered = await unlessRefused(() =>
    queueRegister(context, workbook, register.seen, register.update.changes, columns.language),
  );
  const logged = await unlessRefused(() =>
    queueLog(context, workbook, columns.language, refresh.log, logMoment(options)),
  );
  const sheets = [registered, logged];
  const refused = sheets.flatMap((sheet) => ('refused' in sheet ? [sheet.refused] : []));
  const put = sheets.flatMap((sheet) => ('refused' in sheet ? [] : [sheet]));
  return {
    owned,
    queued: owned.queued || bannerCells > 0 || named || marked || put.some(({ queued }) => queued),
    cells: put.reduce((sum, { cells }) => sum + cells, owned.cells + bannerCells),
    refused: null,
    displaced: () => [
      ...othersChanged(seen.sheet, owned.displaced().length),
      ...othersChanged(
        workbook.tables.alerts?.sheet ?? '',
        'refused' in registered ? 0 : registered.displaced().length,
      ),
    ],
    settle: async () => {
      const found = [...refused];
      for (const sheet of put) found.push(...(await sheet.settle()));
      return found;
    },
  };
}

const othersChanged = (sheet: string, rows: number): OthersChanged[] =>
  rows > 0 ? [{ code: 'othersChanged', sheet, rows }] : [];

async function unlessRefused<T>(work: () => Promise<T>): Promise<T | { refused: Problem }> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { refused: error.problem };
  }
}

function bannerText({ workbook: { sampleYear }, tracker, counts, run }: RefreshToWrite): string {
  const { language } = tracker.columns;
  const refreshed = describeRefresh(language, { asOf: run.asOf, counts });
  if (sampleYear === null) return refreshed;
  return `${refreshed}　　${describeSample(language, { ...sampleTime(sampleYear), asOf: run.asOf })}`;
}
