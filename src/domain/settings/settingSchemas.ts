import * as z from 'zod/mini';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { readAutoRefresh, readCascade, readDayBasis } from '../../words/vocabulary/readWord';
import { plainText } from '../cells/plainText';
import { asDay } from '../dates/day';
import { parsePeriod } from '../dates/period';
import type { SettingKey } from '../schema/settingKeys';
import type { Settings } from './settings';

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
export const SETTING_SCHEMAS = {
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
