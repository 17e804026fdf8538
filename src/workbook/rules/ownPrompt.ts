import type { TableKey } from '../../domain/schema/columnKeys';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { sheetTemplate } from '../../domain/tables/templates';
import { promptFor } from '../scaffold/addRules';
import { OWNER } from '../scaffold/templateSheet';

/** Whether the input prompt of owner cells is a team's: neither blank nor the template's in any language. */
export function isOwnPrompt(table: TableKey, prompt: Excel.DataValidationPrompt | null): boolean {
  if (!prompt) return true;
  if (prompt.title.trim() === '' && prompt.message.trim() === '') return false;
  return !LANGUAGES.some((language) => {
    const column = sheetTemplate(table, language).columns.find(({ key }) => key === OWNER);
    const ours = column && promptFor(column, column.prompt ?? '');
    return ours?.title === prompt.title && ours.message === prompt.message;
  });
}
