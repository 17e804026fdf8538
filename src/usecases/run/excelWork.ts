import { languageOf } from '../../words/vocabulary/languages';
import type { Language } from '../../words/language/Language';
import type { ChangeWork } from '../../workbook/write/changeWorkbook';
import type { RunOptions } from './runOptions';

/** Work on one of our sheets, named as the person's language has it; it ends when they stop it. */
export function excelWork(options: RunOptions, sheet: keyof Language['sheets']): ChangeWork {
  const { signal, onWritten } = options;
  return {
    sheet: languageOf(options.language).sheets[sheet],
    ...(signal ? { signal } : {}),
    ...(onWritten ? { onWritten } : {}),
  };
}
