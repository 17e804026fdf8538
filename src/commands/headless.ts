import { readSettings, settingKey } from '../domain/settings/readSettings';
import { dayOf, parseIsoDay } from '../domain/dates/day';
import { textCell } from '../domain/cells/cellSnapshot';
import { TABLE_KEYS } from '../domain/schema/columnKeys';
import type { Problem } from '../domain/schema/problem';
import { parsePeriod } from '../domain/dates/period';
import { type Settings } from '../domain/settings/settings';
import { adoptBestMatch } from '../usecases/adopt/adoptBestMatch';
import { checkIssues } from '../usecases/issues/checkIssues';
import { checkPlan } from '../usecases/plan/checkPlan';
import { applyChanges } from '../usecases/changes/applyChanges';
import { exportQuarter } from '../usecases/summary/quarter/exportQuarter';
import { closeMonth } from '../usecases/summary/closing/closeMonth';
import { createTemplates } from '../usecases/setup/createTemplates';
import { exportSummary } from '../usecases/summary/export/exportSummary';
import { fillSummary } from '../usecases/summary/fillSummary';
import { convertDates } from '../usecases/tidy/dates/convertDates';
import { generateTasks } from '../usecases/plan/generateTasks';
import { makeMatrix } from '../usecases/matrix/makeMatrix';
import { makeTimeline } from '../usecases/timeline/makeTimeline';
import { TIMELINE_GROUPINGS } from '../domain/timeline/timelineRows';
import { TIMELINE_SPANS } from '../domain/timeline/timelineWindow';
import { auditRules } from '../usecases/tidy/auditRules';
import { restoreRules } from '../usecases/tidy/restoreRules';
import { previewLook, updateLook } from '../usecases/tidy/updateLook';
import { refreshAlerts } from '../usecases/today/refreshAlerts';
import { problemText } from '../words/describe/describeProblem';
import type { LanguageCode } from '../words/language/Language';
import { languageOf } from '../words/vocabulary/languages';
import type { RunOptions } from '../usecases/run/runOptions';
import { WorkbookError } from '../workbook/session/workbookError';
import { withIsoDays, type DayFields } from './isoDays';

/** What a run without a window is asked; plain data, as it comes from a command line. */
export interface HeadlessRequest {
  today: { year: number; month: number; day: number };
  /** The time of that day, in minutes since midnight. */
  minute: number;
  locale: LanguageCode;
  /** `YYYY-MM-DD`. */
  asOf?: string | undefined;
  /** `YYYY-MM`. */
  period?: string | undefined;
  sample: boolean;
  /** Sheet to take over; any when left out. */
  from?: string | undefined;
  /** The row the header of that sheet's table is in, counted from 1. */
  headerRow?: number | undefined;
  /** `plan`, `tasks`, `issues` or `summary`. */
  table?: string | undefined;
  /** Say what would be written, and write nothing. */
  dryRun: boolean;
  /** What a timeline shows: `month` or `quarter`. */
  span?: string | undefined;
  /** What its tasks stand together by: `goal` or `owner`. */
  group?: string | undefined;
  /** Accept every draft that filling the summary proposes. */
  drafts?: boolean;
  /** Settings by key, as typed. */
  settings: Record<string, string>;
}

export type HeadlessOutcome =
  { ok: true; result: unknown } | { ok: false; code: string; message: string; result?: unknown };

/** Where a change to a cell holds a day; `before` is what the cell holds, in Excel's own number. */
const CHANGE = { before: { day: 'day' }, beforeDay: 'day', after: { day: 'day' } } as const;
const ALERT = {
  finish: 'day',
  start: 'day',
  alerts: { firstSeen: 'day', acknowledged: 'day', snoozedUntil: 'day', escalatedOn: 'day' },
} as const;

const ACTIONS = {
  'create-templates': action(
    (options: RunOptions, { sample }: HeadlessRequest) =>
      createTemplates({ ...options, sample, onNameTaken: 'stop' }),
    undefined,
  ),
  adopt: action(
    (options: RunOptions, { from, headerRow, table, dryRun }: HeadlessRequest) =>
      adoptBestMatch(options, { from, headerRow, table: TABLE_KEYS.find((key) => key === table), dryRun }),
    { written: { skipped: { change: CHANGE }, undo: CHANGE } },
  ),
  'convert-dates': action(
    (options: RunOptions, { dryRun }: HeadlessRequest) => convertDates(options, { dryRun }),
    {
      items: { day: 'day', change: CHANGE },
      written: { skipped: { change: CHANGE } },
    },
  ),
  'check-rules': action(auditRules, undefined),
  'restore-rules': action(
    async (options: RunOptions) => restoreRules(options, await auditRules(options)),
    undefined,
  ),
  'update-look': action(async (options: RunOptions, { dryRun }: HeadlessRequest) => {
    const sheets = await previewLook(options);
    return dryRun
      ? { sheets }
      : updateLook(options, { tables: sheets.map(({ table }) => table), replaced: [] });
  }, undefined),
  'refresh-alerts': action(refreshAlerts, {
    asOf: 'day',
    alerts: ALERT,
    handled: ALERT,
    dataProblems: { fix: { change: CHANGE } },
    nextDue: { day: 'day' },
    history: { day: 'day' },
  }),
  'check-plan': action(checkPlan, undefined),
  'check-issues': action(checkIssues, {
    asOf: 'day',
    rows: { verifyUntil: 'day' },
  }),
  'generate-tasks': action(generateTasks, {
    added: { start: 'day', finish: 'day' },
    differing: { changes: CHANGE },
  }),
  'fill-summary': action(fillWithDrafts, { drafts: { change: CHANGE } }),
  'export-summary': action((options: RunOptions) => exportSummary({ ...options, overwriteEdited: false }), {
    drafts: { change: CHANGE },
  }),
  'make-timeline': action(
    (options: RunOptions, { span, group }: HeadlessRequest) =>
      makeTimeline({
        ...options,
        timeline: {
          span: TIMELINE_SPANS.find((one) => one === span) ?? 'month',
          grouping: TIMELINE_GROUPINGS.find((one) => one === group) ?? 'goal',
          overwriteEdited: false,
        },
      }),
    {
      refresh: {
        asOf: 'day',
        alerts: ALERT,
        handled: ALERT,
        dataProblems: { fix: { change: CHANGE } },
        nextDue: { day: 'day' },
        history: { day: 'day' },
      },
    },
  ),
  'make-matrix': action(
    (options: RunOptions) => makeMatrix({ ...options, overwriteEdited: false }),
    undefined,
  ),
  'close-month': action((options: RunOptions) => closeMonth({ ...options, overwriteEdited: false }), {
    closedOn: 'day',
    change: { closedOn: 'day' },
  }),
  'export-quarter': action(
    (options: RunOptions) => exportQuarter({ ...options, overwriteEdited: false }),
    undefined,
  ),
};
type ActionName = keyof typeof ACTIONS;

/** Runs one use case; days in the result are `YYYY-MM-DD`. Mistakes of our own code are thrown, not reported. */
export async function runAction(name: string, request: HeadlessRequest): Promise<HeadlessOutcome> {
  if (!(name in ACTIONS)) return { ok: false, code: 'unknownAction', message: `Unknown action: ${name}` };
  const options = readRequest(request);
  if (typeof options === 'string') return { ok: false, code: 'badInput', message: options };
  try {
    const { result, refused } = await ACTIONS[name as ActionName](options, request);
    if (!refused) return { ok: true, result };
    return {
      ok: false,
      code: refused.code,
      message: problemText(languageOf(request.locale), refused),
      result,
    };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return {
      ok: false,
      code: error.problem.code,
      message: problemText(languageOf(request.locale), error.problem),
    };
  }
}

/** A use case and where the days of its result lie; `refused` is why it wrote nothing, where it says so. */
function action<Result extends object>(
  run: (options: RunOptions, request: HeadlessRequest) => Promise<Result>,
  days: DayFields<NoInfer<Result>>,
): (options: RunOptions, request: HeadlessRequest) => Promise<{ result: unknown; refused: Problem | null }> {
  return async (options, request) => {
    const result = await run(options, request);
    const refused = 'notWritten' in result ? (result.notWritten as Problem | null) : null;
    return { result: withIsoDays<Result>(result, days), refused };
  };
}

/** Drafts accepted here are written as the pane writes them: into cells that are still blank, each one logged. */
async function fillWithDrafts(options: RunOptions, { drafts }: HeadlessRequest) {
  const filled = await fillSummary(options);
  if (!drafts || filled.drafts.length === 0) return filled;
  const { applied, skipped, problems, cellsWritten } = await applyChanges(
    options,
    filled.drafts.map(({ change }) => change),
  );
  return {
    ...filled,
    drafts: filled.drafts.filter(({ change }) => skipped.some((one) => one.change === change)),
    draftsAccepted: applied.length,
    problems: [...filled.problems, ...problems],
    cellsWritten: filled.cellsWritten + cellsWritten,
  };
}

/** @returns what is wrong, in words, when the request cannot be read. */
function readRequest(request: HeadlessRequest): RunOptions | string {
  const today = dayOf(request.today.year, request.today.month, request.today.day);
  if (today === null) return `Not a day: ${JSON.stringify(request.today)}`;
  const names = Object.keys(request.settings);
  const unknown = names.find((name) => settingKey(name) === null);
  if (unknown !== undefined) return `Unknown setting: ${unknown}`;
  const rows = Object.entries(request.settings).map(([name, text]) => {
    return { name, value: textCell(text), address: `--set ${name}` };
  });
  const { settings, problems } = readSettings(rows);
  const [problem] = problems;
  if (problem) return `Bad value for ${problem.key}: ${problem.text}`;
  const given = names.flatMap((name) => settingKey(name) ?? []);
  const overrides: Partial<Settings> = Object.fromEntries(given.map((key) => [key, settings[key]]));

  if (request.asOf !== undefined) {
    const asOf = parseIsoDay(request.asOf);
    if (asOf === null) return `Not a day: --as-of ${request.asOf}. Give YYYY-MM-DD.`;
    overrides.asOf = asOf;
  }
  if (request.period !== undefined) {
    const period = /^\d{4}-\d{2}$/.test(request.period) ? parsePeriod(request.period) : null;
    if (period === null) return `Not a month: --period ${request.period}. Give YYYY-MM.`;
    overrides.period = period;
  }
  if (request.table !== undefined && !TABLE_KEYS.some((key) => key === request.table))
    return `Not a table: --table ${request.table}. Give one of ${TABLE_KEYS.join(', ')}.`;
  return { today, minute: request.minute, language: overrides.language ?? request.locale, overrides };
}
