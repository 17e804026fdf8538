import type { ApplyResult } from '../../../usecases/changes/applyChanges';
import { useMessage } from '../../context/LanguageContext';

/** Why each change was not written, with what its cell holds now. */
export function SkippedLines({ skipped }: Pick<ApplyResult, 'skipped'>) {
  const m = useMessage();
  return skipped.map(({ change, now, because }) => (
    <div key={JSON.stringify([change.table, change.row, change.at, change.column])}>
      {because === 'changed' || because === 'formula'
        ? m(`changes.skipped.${because}`, { row: change.row, now })
        : m(`changes.skipped.${because}`, { row: change.row })}
    </div>
  ));
}
