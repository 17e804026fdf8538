import { languageOf } from '../../words/vocabulary/languages';
import type { Language } from '../../words/language/Language';
import type { ExcelWork } from '../../workbook/session/excelSession';
import type { RunOptions } from './runOptions';

/** Work on one of our sheets, named as the person's language has it; it ends when they stop it. */
export function excelWork(options: RunOptions, sheet: keyof Language['sheets']): ExcelWork {
  const { signal } = options;
  return { sheet: languageOf(options.language).sheets[sheet], ...(signal ? { signal } : {}) };
}
