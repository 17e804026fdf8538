import type { Language } from '../../words/language/Language';
import type { Settings } from '../../domain/settings/settings';
import { settingRows } from './settingsTable';
import { TABLE_NAMES } from '../cells/tableNames';
import type { ScaffoldSheet } from '../scaffold/scaffoldSheet';

/** The settings sheet: a plain table a person can read and edit, each setting with what it does (SPEC section 8). */
export function settingsSheet(settings: Settings, language: Language): ScaffoldSheet {
  const [name, value, hint] = language.settings.headers;
  const column = { owned: false, numberFormat: 'General', centred: false, note: '', prompt: '' };
  return {
    name: language.sheets.settings,
    table: TABLE_NAMES.settings,
    fontName: language.sheetFont,
    bannerName: null,
    banner: '',
    columns: [
      { ...column, header: name, width: 176 },
      { ...column, header: value, width: 132, centred: true, boxed: true },
      { ...column, header: hint, width: 420, mute: true },
    ],
    rows: settingRows(settings, language),
    conditionalFormats: [],
  };
}
