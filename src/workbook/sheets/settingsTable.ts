import { SETTING_KEYS, type SettingKey } from '../../domain/schema/settingKeys';
import { isoDay } from '../../domain/dates/day';
import { languageOf, LANGUAGES } from '../../words/vocabulary/languages';
import type { Language } from '../../words/language/Language';
import type { Problem } from '../../domain/schema/problem';
import type { DateSystem } from '../../domain/dates/serial';
import { readSettings, settingKey, DEFAULT_SETTINGS, type Settings } from '../../domain/settings/settings';
import { cellAddress } from '../cells/cellAddress';
import { cellText } from '../cells/cellText';
import type { TableSnapshot } from '../read/tableSnapshot';

/** What the workbook's settings sheet says; the defaults where there is none. */
export function settingsOf(
  seen: TableSnapshot | null,
  dateSystem: DateSystem,
): { settings: Settings; problems: Problem[] } {
  if (!seen) return { settings: { ...DEFAULT_SETTINGS }, problems: [] };
  const rows = seen.rows.flatMap(([name, value], row) =>
    name && value
      ? [{ name: cellText(name), value, address: cellAddress(seen.firstRow + row, seen.firstColumn + 1) }]
      : [],
  );
  const { settings, problems } = readSettings(rows, dateSystem);
  const language = settings.language ? languageOf(settings.language) : settingsLanguage(seen);
  return {
    settings,
    problems: problems.map(({ key, address, text }) => ({
      code: 'badSetting',
      sheet: seen.sheet,
      address,
      setting: language.settings.labels[key].word,
      value: text,
      used: settingText(key, settings, language),
    })),
  };
}

/** The language the settings sheet is written in. */
export function settingsLanguage(seen: TableSnapshot): Language {
  return (
    LANGUAGES.find((language) => language.settings.headers[0] === seen.headers[0]) ?? languageOf('zh-CN')
  );
}

/** The body row of a setting; undefined when the table has none for it. */
export function settingRow(seen: TableSnapshot, key: SettingKey): number | undefined {
  const row = seen.rows.findIndex(([name]) => settingKey(cellText(name)) === key);
  return row < 0 ? undefined : row;
}

/** A setting's value as it stands in the settings sheet; blank where it follows something else. */
export function settingText(key: SettingKey, settings: Settings, language: Language): string {
  const { values } = language.settings;
  const texts: Record<SettingKey, string> = {
    period: settings.period ?? '',
    asOf: settings.asOf === null ? '' : isoDay(settings.asOf),
    dayBasis: values.dayBasis[settings.dayBasis].word,
    slipThreshold: String(settings.slipThreshold),
    lookAhead: String(settings.lookAhead),
    escalateAfter: String(settings.escalateAfter),
    cascade: values.cascade[settings.cascade].word,
    language: settings.language ?? '',
    autoRefresh: values.autoRefresh[settings.autoRefresh ? 'on' : 'off'].word,
  };
  return texts[key];
}

/** What goes into a setting's cell: figures as numbers, so that Excel does not call them text. */
export function settingValue(key: SettingKey, settings: Settings, language: Language): string | number {
  const value = settings[key];
  return typeof value === 'number' && key !== 'asOf' ? value : settingText(key, settings, language);
}

/** Every setting as a row of the settings sheet: label and value. */
export function settingRows(settings: Settings, language: Language): (string | number)[][] {
  return SETTING_KEYS.map((key) => [
    language.settings.labels[key].word,
    settingValue(key, settings, language),
  ]);
}
