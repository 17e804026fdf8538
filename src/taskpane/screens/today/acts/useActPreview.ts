import { useEffect, useState } from 'react';
import type { Problem } from '../../../../domain/schema/problem';
import type { CellChange } from '../../../../domain/changeLog/cellChange';
import type { ActPreview } from '../../../../usecases/today/acts/previewAct';
import { usePane } from '../../../context/PaneContext';
import { useFooterProblem } from '../../../context/useFooterProblem';
import { useRunOptions } from '../../../context/useRunOptions';
import { problemOf } from '../../../../workbook/session/workbookError';

/** A date that is being typed changes with every key. */
const SETTLE_MS = 300;

/** What changes would come to; null while nobody knows. Where it cannot be found out, the footer says why and tries again. */
export function useActPreview(task: string, changes: readonly CellChange[] | null): ActPreview | null {
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [preview, setPreview] = useState<{ of: string; found: ActPreview } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tries, setTries] = useState(0);
  useFooterProblem(problem, () => setTries((before) => before + 1));
  const of = JSON.stringify(changes);
  useEffect(() => {
    if (of === 'null') return undefined;
    let isWanted = true;
    const look = () =>
      actions.previewAct(runOptions(), task, JSON.parse(of) as CellChange[]).then(
        (found) => isWanted && setPreview({ of, found }),
        (error: unknown) => isWanted && setProblem(problemOf(error)),
      );
    const timer = setTimeout(() => void look(), SETTLE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [actions, of, runOptions, task, tries]);
  return preview?.of === of ? preview.found : null;
}
