import type { Language } from '../../words/language/Language';
import { SETTING_KEYS } from '../../domain/schema/settingKeys';
import type { Settings } from '../../domain/settings/settings';
import { settingRows } from './settingsTable';
import { TABLE_NAMES } from '../cells/tableNames';
import type { ScaffoldSheet } from '../scaffold/scaffoldSheet';

/** The settings sheet: a plain two-column table a person can read and edit (SPEC section 8). */
export function settingsSheet(settings: Settings, language: Language): ScaffoldSheet {
  const [name, value] = language.settings.headers;
  const column = { owned: false, numberFormat: 'General', centred: false, note: '', prompt: '' };
  return {
    name: language.sheets.settings,
    table: TABLE_NAMES.settings,
    bannerName: null,
    banner: '',
    columns: [
      { ...column, header: name, width: 20 },
      {
        ...column,
        header: value,
        width: 24,
        rowPrompts: SETTING_KEYS.map((key) => language.settings.hints[key]),
      },
    ],
    rows: settingRows(settings, language),
    conditionalFormats: [],
  };
}
