import { TABLE_KEYS } from '../domain/schema/columnKeys';
import type { Problem } from '../domain/schema/problem';
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
import { languageOf, LANGUAGES } from '../words/vocabulary/languages';
import type { RunOptions } from '../usecases/run/runOptions';
import { WorkbookError } from '../workbook/session/workbookError';
import { readRequest, type HeadlessRequest } from './headlessRequest';
import { withIsoDays, type DayFields } from './isoDays';

export { requestMistake } from './headlessRequest';
export { PORTFOLIO_TABLES } from '../domain/portfolio/portfolioColumns';
export { PASSED_OVER } from '../domain/portfolio/leftOutReason';
export { isFolderDigest } from '../usecases/portfolio/isFolderDigest';
export { folderDigestText, leftOutReason, readForPortfolio, sheetsOfPortfolio } from './folderCommands';

/** The languages that may be asked for. */
export const LOCALES = LANGUAGES.map(({ code }) => code);

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
    { written: { skipped: { change: CHANGE } } },
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
    return { result: withIsoDays<Result>(result, days), refused: refusalIn(result as MayBeRefused) };
  };
}

/** Where a result says that nothing was written: itself, the refresh it was made with, or among its problems. */
interface MayBeRefused {
  notWritten?: Problem | null;
  refresh?: { notWritten?: Problem | null };
  problems?: readonly Problem[];
}

function refusalIn({ notWritten, refresh, problems }: MayBeRefused): Problem | null {
  const newer = problems?.find(({ code }) => code === 'workbookNewer');
  return notWritten ?? refresh?.notWritten ?? newer ?? null;
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
