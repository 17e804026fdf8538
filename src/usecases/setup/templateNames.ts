import type { Language } from '../../words/language/Language';
import { freeSheetName } from '../../workbook/cells/freeSheetName';
import type { Presence } from '../../workbook/sheets/presence';
import { WorkbookError } from '../../workbook/session/workbookError';

/**
 * The sheet names that missing sheets get.
 * @throws WorkbookError `sheetNameTaken` when a sheet that is not ours has one of them and `onNameTaken` is `stop`.
 */
export function templateNames<Key extends keyof Language['sheets']>(
  missing: readonly Key[],
  { sheetNames }: Presence,
  language: Language,
  onNameTaken: 'stop' | 'rename',
): Map<Key, string> {
  const taken = new Set(sheetNames.map((name) => name.toLowerCase()));
  const conflicts = missing
    .map((key) => language.sheets[key])
    .filter((name) => taken.has(name.toLowerCase()));
  if (conflicts.length > 0 && onNameTaken === 'stop') {
    throw new WorkbookError({ code: 'sheetNameTaken', sheets: conflicts });
  }
  return new Map(missing.map((key) => [key, freeSheetName(language.sheets[key], taken)]));
}
