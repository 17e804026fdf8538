import { dayOf, parseIsoDay } from '../domain/dates/day';
import { isUsualDay, parsePeriod, YEARS } from '../domain/dates/period';
import { textCell } from '../domain/cells/cellSnapshot';
import { TABLE_KEYS } from '../domain/schema/columnKeys';
import { SETTING_KEYS, type SettingKey } from '../domain/schema/settingKeys';
import { readSettings, settingKey } from '../domain/settings/readSettings';
import { MOST_DAYS, type Settings } from '../domain/settings/settings';
import { TIMELINE_GROUPINGS } from '../domain/timeline/timelineRows';
import { TIMELINE_SPANS } from '../domain/timeline/timelineWindow';
import type { RunOptions } from '../usecases/run/runOptions';
import { LANGUAGES } from '../words/vocabulary/languages';
import type { LanguageCode } from '../words/language/Language';

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

const DAYS = `a whole number of days from 0 to ${MOST_DAYS}`;
const IN_YEARS = `from ${YEARS.first} to ${YEARS.last}`;
/** What each setting may be, as it is typed behind `--set KEY=`. */
const SETTING_VALUES: Readonly<Record<SettingKey, string>> = {
  period: `YYYY-MM, ${IN_YEARS}`,
  asOf: `YYYY-MM-DD, ${IN_YEARS}`,
  dayBasis: 'calendar or working',
  slipThreshold: DAYS,
  lookAhead: DAYS,
  escalateAfter: DAYS,
  cascade: 'fixed, buffer or off',
  language: LANGUAGES.map(({ code }) => code).join(' or '),
  autoRefresh: 'on or off',
};

/** What is wrong with a request, in words, or null: asked before anything is done, also where there is nothing to do. */
export function requestMistake(request: HeadlessRequest): string | null {
  const options = readRequest(request);
  return typeof options === 'string' ? options : null;
}

/** @returns what is wrong, in words, when the request cannot be read. */
export function readRequest(request: HeadlessRequest): RunOptions | string {
  const today = dayOf(request.today.year, request.today.month, request.today.day);
  if (today === null) return `Not a day: ${JSON.stringify(request.today)}`;
  const names = Object.keys(request.settings);
  const unknown = names.find((name) => settingKey(name) === null);
  if (unknown !== undefined) return `Unknown setting: ${unknown}. There are ${SETTING_KEYS.join(', ')}.`;
  const rows = Object.entries(request.settings).map(([name, text]) => {
    return { name, value: textCell(text), address: `--set ${name}` };
  });
  const { settings, problems } = readSettings(rows);
  const [problem] = problems;
  if (problem) return `Bad value for ${problem.key}: ${problem.text}. Give ${SETTING_VALUES[problem.key]}.`;
  const given = names.flatMap((name) => settingKey(name) ?? []);
  const overrides: Partial<Settings> = Object.fromEntries(given.map((key) => [key, settings[key]]));

  if (request.asOf !== undefined) {
    const asOf = parseIsoDay(request.asOf);
    if (asOf === null || !isUsualDay(asOf))
      return `Not a day: --as-of ${request.asOf}. Give ${SETTING_VALUES.asOf}.`;
    overrides.asOf = asOf;
  }
  if (request.period !== undefined) {
    const period = /^\d{4}-\d{2}$/.test(request.period) ? parsePeriod(request.period) : null;
    if (period === null) return `Not a month: --period ${request.period}. Give YYYY-MM.`;
    overrides.period = period;
  }
  if (request.table !== undefined && !TABLE_KEYS.some((key) => key === request.table))
    return `Not a table: --table ${request.table}. Give one of ${TABLE_KEYS.join(', ')}.`;
  if (request.span !== undefined && !TIMELINE_SPANS.some((span) => span === request.span))
    return `Not a span: --span ${request.span}. Give one of ${TIMELINE_SPANS.join(', ')}.`;
  if (request.group !== undefined && !TIMELINE_GROUPINGS.some((group) => group === request.group))
    return `Not a grouping: --group ${request.group}. Give one of ${TIMELINE_GROUPINGS.join(', ')}.`;
  return { today, minute: request.minute, language: overrides.language ?? request.locale, overrides };
}
