import * as z from 'zod/mini';
import type { CellSnapshot } from '../cells/cellSnapshot';
import { asDay, type Day } from '../dates/day';
import { finishOf } from '../dates/dateReading';
import { isBlankWord } from '../cells/isBlankWord';
import { plainText } from '../cells/plainText';
import type { LanguageCode } from '../../words/language/Language';
import { LANGUAGES } from '../../words/vocabulary/languages';
import {
  readAutoRefresh,
  readCascade,
  readDayBasis,
  readSettingLabel,
} from '../../words/vocabulary/readWord';
import { parsePeriod, periodOfDay, type Period } from '../dates/period';
import { readDate } from '../dates/readDate';
import type { DateSystem } from '../dates/serial';
import { SETTING_KEYS, type SettingKey } from '../schema/settingKeys';

/** The settings of SPEC section 8. Null stands for “follow something else”, as said at each. */
export interface Settings {
  /** Null: the month of the as-of day. */
  period: Period | null;
  /** Null: today. */
  asOf: Day | null;
  dayBasis: 'calendar' | 'working';
  /** Days; a task later than this turns red. */
  slipThreshold: number;
  /** Days; a task due within this many is due soon. */
  lookAhead: number;
  /** Days; a red task later than this goes to the approver and the departments concerned. Blank: slipThreshold. */
  escalateAfter: number;
  cascade: 'fixed' | 'buffer' | 'off';
  /** Null: Office's display language. */
  language: LanguageCode | null;
  autoRefresh: boolean;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  period: null,
  asOf: null,
  dayBasis: 'calendar',
  slipThreshold: 3,
  lookAhead: 3,
  escalateAfter: 3,
  cascade: 'fixed',
  language: null,
  autoRefresh: true,
};

export interface SettingRow {
  /** The setting's key or its label in any language. */
  name: string;
  value: CellSnapshot;
  /** Where the value stands, for the message, for example `运营设置!B3`. */
  address: string;
}

export interface SettingProblem {
  code: 'badValue' | 'doubled';
  key: SettingKey;
  address: string;
  /** What the cell shows. */
  text: string;
}

const words = <Code>(read: (text: string) => Code | null) =>
  z.pipe(
    z.string(),
    z.transform((text, context) => {
      const code = read(text);
      if (code !== null) return code;
      context.issues.push({ code: 'custom', message: 'not in the list', input: text });
      return z.NEVER;
    }),
  );

/** `'working'` itself, or the word for it in any language. */
const choice = <Code extends string>(codes: readonly Code[], read: (text: string) => Code | null) =>
  words((text) => codes.find((code) => code === text.trim().toLowerCase()) ?? read(text));

const LONGEST_VALUE = 64;

const days = z.pipe(
  z.union([
    z.number(),
    z.pipe(
      z.string(),
      z.transform((text) => {
        const plain = text.length > LONGEST_VALUE ? '' : plainText(text);
        // Number() would take 0x10 for 16 and 1e2 for 100.
        return /^\d{1,3}$/.test(plain) ? Number(plain) : Number.NaN;
      }),
    ),
  ]),
  z.int().check(z.minimum(0), z.maximum(366)),
);

const languageCode = words((text) => {
  const wanted = text.trim().toLowerCase();
  return LANGUAGES.find(({ code }) => code.toLowerCase() === wanted)?.code ?? null;
});

const onOrOff = z.union([
  z.boolean(),
  z.pipe(
    choice(['true', 'false', 'on', 'off'], readAutoRefresh),
    z.transform((word) => word === 'true' || word === 'on'),
  ),
]);

/** What each setting may be, once dates are read. */
const SCHEMAS = {
  period: words(parsePeriod),
  asOf: z.pipe(z.int(), z.transform(asDay)),
  dayBasis: choice(['calendar', 'working'], readDayBasis),
  slipThreshold: days,
  lookAhead: days,
  escalateAfter: days,
  cascade: choice(['fixed', 'buffer', 'off'], readCascade),
  language: languageCode,
  autoRefresh: onOrOff,
} satisfies { [Key in SettingKey]: z.ZodMiniType<NonNullable<Settings[Key]>> };

const GIVEN = z.exactPartial(z.object(SCHEMAS));

/**
 * Reads the settings table. A blank value is the default; a value that cannot be read falls back to the
 * default and is reported with its cell, as is a setting given twice (the first counts). Unknown names are
 * somebody's own rows and left alone.
 */
export function readSettings(
  rows: readonly SettingRow[],
  dateSystem: DateSystem = 1900,
): { settings: Settings; problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const cells = new Map<SettingKey, SettingRow>();
  const report = (code: SettingProblem['code'], key: SettingKey, { address, value }: SettingRow) =>
    problems.push({ code, key, address, text: value.text });
  for (const row of rows) {
    const key = settingKey(row.name);
    if (!key) continue;
    if (cells.has(key)) report('doubled', key, row);
    else cells.set(key, row);
  }

  const given: Partial<Record<SettingKey, unknown>> = {};
  for (const [key, row] of cells) {
    if (typeof row.value.value === 'string' && isBlankWord(row.value.value)) continue;
    given[key] = plainValue(key, row.value, dateSystem);
    if (SCHEMAS[key].safeParse(given[key]).success) continue;
    delete given[key];
    report('badValue', key, row);
  }
  const settings = { ...DEFAULT_SETTINGS, ...GIVEN.parse(given) };
  const escalateAfter = 'escalateAfter' in given ? settings.escalateAfter : settings.slipThreshold;
  return { settings: { ...settings, escalateAfter }, problems };
}

/** The key a name stands for: the key itself in any case, or its label in any language; null for other names. */
export function settingKey(name: string): SettingKey | null {
  const wanted = name.trim().toLowerCase();
  return SETTING_KEYS.find((key) => key.toLowerCase() === wanted) ?? readSettingLabel(name);
}

/** Excel turns 2026-06 typed into a cell into 1 June, so both dates and texts are taken for a month or a day. */
function plainValue(key: SettingKey, cell: CellSnapshot, dateSystem: DateSystem): unknown {
  if (key !== 'period' && key !== 'asOf') return cell.value;
  if (key === 'period' && typeof cell.value === 'string' && parsePeriod(cell.value)) return cell.value;
  const reading = readDate(cell, { period: ANY_PERIOD, dateSystem, role: 'finish' });
  const day = reading.kind === 'date' && reading.yearGiven ? finishOf(reading) : null;
  return key === 'period' && day !== null ? periodOfDay(day) : day;
}

/** Only dates with a year are taken, so the period that would choose one plays no part. */
const ANY_PERIOD: Period = '2000-01';
