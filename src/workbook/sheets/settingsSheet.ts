import type { Language } from '../../words/language/Language';
import type { Settings } from '../../domain/settings/settings';
import { supportingSheet } from '../scaffold/supportingSheet';
import type { ScaffoldSheet } from '../scaffold/scaffoldSheet';
import { settingRows } from './settingsTable';

/** The settings sheet: a plain table a person can read and edit, each setting with what it does (SPEC section 8). */
export const settingsSheet = (settings: Settings, language: Language): ScaffoldSheet =>
  supportingSheet('settings', language, {
    name: language.sheets.settings,
    rows: settingRows(settings, language),
  });
