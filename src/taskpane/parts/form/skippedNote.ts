import type { SkippedChange } from '../../../usecases/changes/placeChanges';
import type { useMessage } from '../../context/LanguageContext';

/** Why the cell a person was at was not written: nobody is said to have changed one that holds a formula, or is gone. */
export function skippedNote(
  m: ReturnType<typeof useMessage>,
  { because, now }: Pick<SkippedChange, 'because' | 'now'>,
): string {
  if (because === 'changed') return m('act.changed', { now });
  return m(because === 'formula' ? 'act.formula' : 'act.gone');
}
