import * as z from 'zod/mini';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { readAutoRefresh, readCascade, readDayBasis } from '../../words/vocabulary/readWord';
import { plainText } from '../cells/plainText';
import { asDay } from '../dates/day';
import { isUsualDay, parsePeriod } from '../dates/period';
import { SETTING_KEYS, type SettingKey } from '../schema/settingKeys';
import { MOST_DAYS, type Settings } from './settings';

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
  z.int().check(z.minimum(0), z.maximum(MOST_DAYS)),
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
const SETTING_SCHEMAS = {
  period: words(parsePeriod),
  asOf: z.pipe(z.int(), z.transform(asDay)).check(z.refine(isUsualDay)),
  dayBasis: choice(['calendar', 'working'], readDayBasis),
  slipThreshold: days,
  lookAhead: days,
  escalateAfter: days,
  cascade: choice(['fixed', 'buffer', 'off'], readCascade),
  language: languageCode,
  autoRefresh: onOrOff,
} satisfies { [Key in SettingKey]: z.ZodMiniType<NonNullable<Settings[Key]>> };

const GIVEN = z.exactPartial(z.object(SETTING_SCHEMAS));

/** The settings that are as they may be, and the keys of those that are not. */
export function checkSettings(given: Partial<Record<SettingKey, unknown>>): CheckedSettings {
  const keys = SETTING_KEYS.filter((key) => key in given);
  const bad = keys.filter((key) => !SETTING_SCHEMAS[key].safeParse(given[key]).success);
  const good = Object.fromEntries(keys.filter((key) => !bad.includes(key)).map((key) => [key, given[key]]));
  return { settings: GIVEN.parse(good), bad };
}

export interface CheckedSettings {
  settings: Partial<Settings>;
  bad: readonly SettingKey[];
}
