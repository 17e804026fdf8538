import type { MatrixChange } from '../../../../usecases/matrix/matrixDifferences';
import type { MatrixPreview } from '../../../../usecases/matrix/previewMatrix';
import { undoneOf, useJournalState } from '../../../context/Journal';
import { useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import { useFooterProblem } from '../../../context/useFooterProblem';
import { useFooterWork } from '../../../context/useFooterWork';
import { useCheck, type Check } from '../../../parts/outcome/useCheck';
import { drawnChoices } from './drawnChoices';

export interface MatrixWork {
  /** The matrix there is, compared with the plan. */
  check: Check<MatrixPreview>;
  busy: boolean;
  make: (overwriteEdited?: boolean) => Promise<void>;
  /** Writes changes into the plan; resolves with whether it was tried without a failure. */
  accept: (changes: readonly MatrixChange[]) => Promise<boolean>;
  goTo: (sheet: string) => void;
}

/** Makes the responsibility matrix and takes its changes over; the footer says so, and takes both back. */
export function useMatrix(): MatrixWork {
  const { actions } = usePane();
  const m = useMessage();
  const { run, say, show, busy } = useFooterWork();
  // Looked at again once the footer has taken something back.
  const check = useCheck(actions.previewMatrix, undoneOf(useJournalState()));
  const look = () => void check.action.run();
  useFooterProblem(check.action.problem, look);
  const make = async (overwriteEdited = false) => {
    const ran = await run(
      m('matrix.title'),
      (options) => actions.makeMatrix({ ...options, overwriteEdited }),
      { retry: () => void make(), choicesOf: drawnChoices(m, () => void make(true)) },
    );
    if (!ran) return;
    const { sheet, created } = ran.done;
    say(m(created ? 'matrix.made' : 'matrix.updated', { sheet }));
    await check.action.run();
  };
  const accept = async (changes: readonly MatrixChange[]) => {
    const ran = await run(m('matrix.title'), (options) =>
      actions.acceptMatrix(
        options,
        changes.map(({ change }) => change),
      ),
    );
    if (!ran) return false;
    const { applied, skipped } = ran.done;
    const n = new Set(applied.map(({ at }) => at)).size;
    const [first] = skipped;
    const said = [
      ...(n > 0 ? [m('changes.applied', { n })] : []),
      ...(first ? [m(`changes.skipped.${first.because}`, { row: first.change.row, now: first.now })] : []),
    ];
    say(said.join(m('list.clauses')));
    await check.action.run();
    return true;
  };
  return { check, busy, make, accept, goTo: (sheet) => void show({ sheet, address: 'A4' }) };
}
