import { languageOf } from '../../words/vocabulary/languages';
import type { Language } from '../../words/language/Language';
import type { ExcelWork } from '../../workbook/session/excelSession';
import type { RunOptions } from './runOptions';

/** Work on one of our sheets, named as the person's language has it; it ends when they stop it. */
export function excelWork(options: RunOptions, sheet: keyof Language['sheets']): ExcelWork {
  return { ...anyWork(options), sheet: languageOf(options.language).sheets[sheet] };
}

/** Work on no sheet in particular. */
export const anyWork = ({ signal }: RunOptions): ExcelWork => ({ sheet: '', ...(signal ? { signal } : {}) });
