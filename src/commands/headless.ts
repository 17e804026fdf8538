import { dayOf, isoDay, parseIsoDay, type Day } from '../domain/dates/day';
import { textCell } from '../domain/cells/cellSnapshot';
import { TABLE_KEYS } from '../domain/schema/columnKeys';
import { parsePeriod } from '../domain/dates/period';
import { readSettings, settingKey, type Settings } from '../domain/settings/settings';
import { problemMessage } from '../words/describe/problemMessage';
import { adoptBestMatch } from '../usecases/adopt/adoptBestMatch';
import { checkIssues } from '../usecases/issues/checkIssues';
import { checkPlan } from '../usecases/plan/checkPlan';
import { applyChanges } from '../usecases/changes/applyChanges';
import { closeMonth } from '../usecases/summary/closing/closeMonth';
import { createTemplates } from '../usecases/setup/createTemplates';
import { exportSummary } from '../usecases/summary/exportSummary';
import { fillSummary } from '../usecases/summary/fillSummary';
import { convertDates } from '../usecases/tidy/convertDates';
import { generateTasks } from '../usecases/plan/generateTasks';
import { auditRules } from '../usecases/tidy/auditRules';
import { restoreRules } from '../usecases/tidy/restoreRules';
import { refreshAlerts } from '../usecases/today/refreshAlerts';
import type { RunOptions } from '../usecases/run/runOptions';
import { WorkbookError } from '../workbook/session/workbookError';

/** What a run without a window is asked; plain data, as it comes from a command line. */
export interface HeadlessRequest {
  today: { year: number; month: number; day: number };
  /** The time of that day, in minutes since midnight. */
  minute: number;
  locale: 'zh-CN' | 'en';
  /** `YYYY-MM-DD`. */
  asOf?: string;
  /** `YYYY-MM`. */
  period?: string;
  sample: boolean;
  /** Sheet to take over; any when left out. */
  from?: string;
  /** The row the header of that sheet's table is in, counted from 1. */
  headerRow?: number;
  /** `plan`, `tasks`, `issues` or `summary`. */
  table?: string;
  /** Say what would be written, and write nothing. */
  dryRun: boolean;
  /** Accept every draft that filling the summary proposes. */
  drafts?: boolean;
  /** Settings by key, as typed. */
  settings: Record<string, string>;
}

export type HeadlessOutcome =
  { ok: true; result: unknown } | { ok: false; code: string; message: string; result?: unknown };

const ACTIONS = {
  'create-templates': (options: RunOptions, { sample }: HeadlessRequest) =>
    createTemplates({ ...options, sample, onNameTaken: 'stop' }),
  adopt: (options: RunOptions, { from, headerRow, table, dryRun }: HeadlessRequest) =>
    adoptBestMatch(options, { from, headerRow, table: TABLE_KEYS.find((key) => key === table), dryRun }),
  'convert-dates': (options: RunOptions, { dryRun }: HeadlessRequest) => convertDates(options, { dryRun }),
  'check-rules': auditRules,
  'restore-rules': async (options: RunOptions) => restoreRules(options, (await auditRules(options)).columns),
  'refresh-alerts': refreshAlerts,
  'check-plan': checkPlan,
  'check-issues': checkIssues,
  'generate-tasks': generateTasks,
  'fill-summary': fillWithDrafts,
  'export-summary': (options: RunOptions) => exportSummary({ ...options, overwriteEdited: false }),
  'close-month': (options: RunOptions) => closeMonth({ ...options, overwriteEdited: false }),
};
type ActionName = keyof typeof ACTIONS;

/** Runs one use case; days in the result are `YYYY-MM-DD`. Mistakes of our own code are thrown, not reported. */
export async function runAction(action: string, request: HeadlessRequest): Promise<HeadlessOutcome> {
  if (!(action in ACTIONS)) return { ok: false, code: 'unknownAction', message: `Unknown action: ${action}` };
  const options = readRequest(request);
  if (typeof options === 'string') return { ok: false, code: 'badInput', message: options };
  try {
    const result = await ACTIONS[action as ActionName](options, request);
    const plain = withIsoDays(result);
    const refused = 'notWritten' in result ? result.notWritten : null;
    if (!refused) return { ok: true, result: plain };
    return { ok: false, code: refused.code, message: wordsFor(refused, request.locale), result: plain };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { ok: false, code: error.problem.code, message: wordsFor(error.problem, request.locale) };
  }
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

function wordsFor(problem: WorkbookError['problem'], locale: HeadlessRequest['locale']): string {
  const { text, action } = problemMessage(problem, locale);
  return [text, action].filter(Boolean).join(locale === 'en' ? ' ' : '');
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

/** Fields that hold a day number, by name; the JSON a script reads says the date instead. */
const DAY_FIELDS: ReadonlySet<string> = new Set([
  'asOf',
  'finish',
  'day',
  'verifyUntil',
  'start',
  'closedOn',
]);

function withIsoDays(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIsoDays);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]: [string, unknown]) => [
      name,
      DAY_FIELDS.has(name) && typeof field === 'number' ? isoDay(field as Day) : withIsoDays(field),
    ]),
  );
}
