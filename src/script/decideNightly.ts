import { HUMAN_COLUMNS } from '../domain/schema/columnKeys';
import { civilOf, isoDay } from '../domain/dates/day';
import type { Problem } from '../domain/schema/problem';
import { bannerText, sampleText } from '../usecases/today/refresh/addRefresh';
import { assessTracker } from '../usecases/today/refresh/assessTracker';
import { dayCounts } from '../usecases/today/refresh/decideRefresh';
import { ownedTaskColumns } from '../usecases/today/refresh/ownedTaskCells';
import { refreshLog } from '../usecases/today/refresh/refreshLog';
import { refreshRegister } from '../usecases/today/refresh/refreshRegister';
import { refreshResultOf } from '../usecases/today/refresh/refreshResultOf';
import { markLeft, replacedCells } from '../usecases/today/refresh/replacedCells';
import { taskVerdicts } from '../usecases/today/refresh/taskVerdicts';
import { refreshHistory } from '../usecases/today/history/refreshHistory';
import { logMoment, type RunOptions } from '../usecases/run/runOptions';
import { runSettings } from '../usecases/run/runSettings';
import { languageOf } from '../words/vocabulary/languages';
import { BANNER_NAMES, LIMIT_NAMES, AS_OF_NAME } from '../workbook/cells/definedNames';
import { markFormula } from '../workbook/cells/contentMark';
import { rowsRefused } from '../workbook/read/rowsRefused';
import { staleDates } from '../workbook/rules/staleDates';
import { WorkbookError } from '../workbook/session/workbookError';
import { addLog } from '../workbook/sheets/addLog';
import { addRegisterChanges } from '../workbook/sheets/alertRegister';
import { addHistory } from '../workbook/sheets/dailyHistory';
import { asOfFormula } from '../workbook/sheets/names/asOfName';
import { OWNED_NAME } from '../workbook/sheets/names/ownedFingerprint';
import { requiredTable } from '../workbook/sheets/requiredTable';
import type { WorkbookSnapshot } from '../workbook/sheets/workbookSnapshot';
import { WriteBatch } from '../workbook/write/WriteBatch';

export interface NamedFormula {
  name: string;
  formula: string;
  isHidden: boolean;
}

/** A workbook as a script sees it. */
export interface SeenByScript {
  workbook: WorkbookSnapshot;
  /** Lines above the other tables, of sheets that can be written. */
  otherBanners: readonly { name: string; text: string }[];
}

/**
 * What a refresh without the add-in finds and writes: the cells that the add-in's refresh would write, in the tables there
 * are. It makes no sheet and no column, draws no timeline, sets no row heights and changes no drop-down: the next refresh in the pane does.
 * @throws WorkbookError where the tracker is missing, protected or filtered, or one of its columns is not found
 */
export function decideNightly({ workbook, otherBanners }: SeenByScript, options: RunOptions) {
  const seen = requiredTable(workbook, 'tasks', options.language);
  const refused = rowsRefused(seen);
  if (refused) throw new WorkbookError(refused);
  const run = runSettings(workbook, options);
  const tracker = assessTracker(seen, workbook, run);
  const { columns } = tracker;
  if (columns.at('id') === undefined) {
    // Without its numbers every refresh would find new tasks.
    const column = columns.language.columns.tasks.id.header;
    throw new WorkbookError({ code: 'columnMissing', sheet: seen.sheet, column });
  }
  const named = taskVerdicts(tracker, run);
  const { verdicts } = named;
  const register = refreshRegister(workbook, verdicts, run);
  const result = refreshResultOf(tracker, named, register, run, languageOf(options.language));
  const history = refreshHistory(workbook, dayCounts(tracker, result), columns.language);
  const typed = replacedCells(tracker, verdicts, run, workbook.ownedMarks.tasks);
  const log = [...typed, ...refreshLog(tracker, verdicts, typed), ...history.replaced];

  const batch = new WriteBatch();
  const content = HUMAN_COLUMNS.tasks.flatMap((key) => columns.at(key) ?? []);
  const identity = { id: columns.at('id'), content };
  const { year } = civilOf(run.stored.asOf ?? options.today);
  batch.cells(seen, identity, ownedTaskColumns(tracker, verdicts));
  batch.cells(seen, identity, staleDates(seen, year, workbook.dateSystem));
  const problems: Problem[] = [
    ...result.problems,
    ...history.problems,
    ...problemsOf(() =>
      addRegisterChanges(batch, workbook, register.seen, register.update.changes, columns.language),
    ),
    ...problemsOf(() => addLog(batch, workbook, columns.language, log, logMoment(options))),
    // Days beyond those that are kept are left to the pane.
    ...problemsOf(() =>
      addHistory(batch, workbook, history.seen, { ...history.update, dropped: [] }, columns.language),
    ),
  ];
  const banner = bannerText({ workbook, tracker, result, run });
  // All sheets of the sample name the same as-of day; a line somebody emptied stays so.
  const ofSample = sampleText(tracker, workbook.sampleYear, run);
  const banners = [
    ...(workbook.banner ? [{ name: BANNER_NAMES.tasks, was: workbook.banner.text, text: banner }] : []),
    ...otherBanners.flatMap(({ name, text }) =>
      ofSample === null || text === '' ? [] : [{ name, was: text, text: ofSample }],
    ),
  ].filter(({ was, text }) => was !== text);
  return { result, batch, problems, banners, names: namesOf(workbook, run, markLeft(tracker, verdicts)) };
}

/** Names whose meaning differs; one that is missing is left missing, but for the mark of what was left. */
function namesOf(
  { asOfName, limitNames, ownedMarks, dateSystem }: WorkbookSnapshot,
  { stored, asOf }: ReturnType<typeof runSettings>,
  mark: string,
): NamedFormula[] {
  const names: NamedFormula[] = [];
  const formula = asOfFormula(stored.asOf, dateSystem);
  const isAsSet = asOfName.isToday ? stored.asOf === null : asOfName.formula === formula;
  if (asOfName.formula !== null && !isAsSet) names.push({ name: AS_OF_NAME, formula, isHidden: false });
  for (const key of ['slipThreshold', 'lookAhead'] as const) {
    const limit = `=${stored[key]}`;
    const { formula: was } = limitNames[key];
    if (was !== null && was !== limit)
      names.push({ name: LIMIT_NAMES[key], formula: limit, isHidden: false });
  }
  const left = markFormula(`${isoDay(asOf)} ${mark}`);
  if (ownedMarks.tasks.formula !== left) names.push({ name: OWNED_NAME, formula: left, isHidden: true });
  return names;
}

function problemsOf(work: () => void): Problem[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return [error.problem];
  }
}
