import { LANGUAGES } from '../words/vocabulary/languages';
import { readAutoRefresh, readCascade, readDayBasis } from '../words/vocabulary/readWord';
import { plainText } from '../domain/cells/plainText';
import { asDay } from '../domain/dates/day';
import { isUsualDay, parsePeriod } from '../domain/dates/period';
import { SETTING_KEYS, type SettingKey } from '../domain/schema/settingKeys';
import { MOST_DAYS, type Settings } from '../domain/settings/settings';
import type { CheckedSettings } from '../domain/settings/settingSchemas';

/** In place of `checkSettings` in `settingSchemas`, without zod, which a script cannot bring along; a test compares them. */
export function checkSettings(given: Partial<Record<SettingKey, unknown>>): CheckedSettings {
  const settings: Partial<Settings> = {};
  const bad: SettingKey[] = [];
  for (const key of SETTING_KEYS) {
    if (!(key in given)) continue;
    if (!take(settings, key, given[key])) bad.push(key);
  }
  return { settings, bad };
}

/** @returns false where the value is none for the key */
function take(settings: Partial<Settings>, key: SettingKey, value: unknown): boolean {
  switch (key) {
    case 'period': {
      const period = typeof value === 'string' ? parsePeriod(value) : null;
      if (period !== null) settings.period = period;
      return period !== null;
    }
    case 'asOf': {
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) return false;
      const day = asDay(value);
      if (isUsualDay(day)) settings.asOf = day;
      return isUsualDay(day);
    }
    case 'dayBasis': {
      const basis = choice(value, ['calendar', 'working'], readDayBasis);
      if (basis !== null) settings.dayBasis = basis;
      return basis !== null;
    }
    case 'slipThreshold':
    case 'lookAhead':
    case 'escalateAfter': {
      const days = daysOf(value);
      if (days !== null) settings[key] = days;
      return days !== null;
    }
    case 'cascade': {
      const cascade = choice(value, ['fixed', 'buffer', 'off'], readCascade);
      if (cascade !== null) settings.cascade = cascade;
      return cascade !== null;
    }
    case 'language': {
      const wanted = typeof value === 'string' ? value.trim().toLowerCase() : '';
      const language = LANGUAGES.find(({ code }) => code.toLowerCase() === wanted);
      if (language) settings.language = language.code;
      return language !== undefined;
    }
    case 'autoRefresh': {
      const word =
        typeof value === 'boolean'
          ? value
            ? 'on'
            : 'off'
          : choice(value, ['true', 'false', 'on', 'off'], readAutoRefresh);
      if (word !== null) settings.autoRefresh = word === 'true' || word === 'on';
      return word !== null;
    }
  }
}

function choice<Code extends string>(
  value: unknown,
  codes: readonly Code[],
  read: (text: string) => Code | null,
): Code | null {
  if (typeof value !== 'string') return null;
  const wanted = value.trim().toLowerCase();
  return codes.find((code) => code === wanted) ?? read(value);
}

const LONGEST_VALUE = 64;

function daysOf(value: unknown): number | null {
  const text = typeof value === 'string' && value.length <= LONGEST_VALUE ? plainText(value) : '';
  const days = typeof value === 'number' ? value : /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isInteger(days) && days >= 0 && days <= MOST_DAYS ? days : null;
}
