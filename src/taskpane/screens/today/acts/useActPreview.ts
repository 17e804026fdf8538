import { useEffect, useState } from 'react';
import type { CellChange } from '../../../../domain/changeLog/cellChange';
import type { ActPreview } from '../../../../usecases/today/acts/previewAct';
import { usePane } from '../../../context/PaneContext';
import { useRunOptions } from '../../../context/useRunOptions';

/** A date that is being typed changes with every key. */
const SETTLE_MS = 300;

/** What changes would come to; null while nobody knows. It is a help only: where Excel does not answer, it is left out. */
export function useActPreview(task: string, changes: readonly CellChange[] | null): ActPreview | null {
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [preview, setPreview] = useState<{ of: string; found: ActPreview } | null>(null);
  const of = JSON.stringify(changes);
  useEffect(() => {
    if (of === 'null') return undefined;
    let isWanted = true;
    const look = () =>
      actions.previewAct(runOptions(), task, JSON.parse(of) as CellChange[]).then(
        (found) => isWanted && setPreview({ of, found }),
        () => undefined,
      );
    const timer = setTimeout(() => void look(), SETTLE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [actions, of, runOptions, task]);
  return preview?.of === of ? preview.found : null;
}
