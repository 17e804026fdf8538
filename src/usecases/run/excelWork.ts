import { languageOf } from '../../words/vocabulary/languages';
import type { Language } from '../../words/language/Language';
import type { ChangeWork } from '../../workbook/write/changeWorkbook';
import type { RunOptions } from './runOptions';

/** Work on one of our sheets, named as the person's language has it; it ends when they stop it. */
export function excelWork(options: RunOptions, sheet: keyof Language['sheets']): ChangeWork {
  return { ...anyWork(options), sheet: languageOf(options.language).sheets[sheet] };
}

/** Work on no sheet in particular. */
export const anyWork = ({ signal, onWritten }: RunOptions): ChangeWork => ({
  sheet: '',
  ...(signal ? { signal } : {}),
  ...(onWritten ? { onWritten } : {}),
});
