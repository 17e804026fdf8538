import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MatrixChange } from '../../../../usecases/matrix/matrixDifferences';
import type { MatrixPreview } from '../../../../usecases/matrix/previewMatrix';
import { useMessage } from '../../../context/LanguageContext';
import { ProblemLine } from '../../../parts/outcome/ProblemLine';
import { TaskTicks } from '../ticks/TaskTicks';
import { toggled } from '../ticks/toggled';
import { DrawnPage } from './DrawnPage';
import { useMatrix } from './useMatrix';

/** More changes than a person ticks one by one; the rest is written unless all are left out. */
const MOST_SHOWN = 200;
const MOST_PROBLEMS = 10;

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** The responsibility matrix: made from the plan, and what was changed in it, before it goes into the plan. */
export function MatrixPage({ onBack }: { onBack: () => void }) {
  const styles = useStyles();
  const m = useMessage();
  const { check, busy, make, accept: takeOver, goTo } = useMatrix();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const preview = check.result;
  const chosen = preview?.changes.filter((change) => !left.has(keyOf(change))) ?? [];
  const accept = async () => {
    if (busy || chosen.length === 0) return;
    if (await takeOver(chosen)) setLeft(new Set());
  };
  const sheet = preview?.sheet ?? null;
  return (
    <DrawnPage title={m('matrix.title')} intro={m('matrix.intro')} onBack={onBack} check={check}>
      {preview && <LeftOut problems={preview.problems} />}
      {preview && preview.changes.length > 0 && (
        <Changes changes={preview.changes} left={left} onLeft={setLeft} />
      )}
      {preview && preview.changes.length === 0 && <Text>{stateText(m, preview)}</Text>}
      {preview && (
        <div className={styles.buttons}>
          {preview.changes.length > 0 && (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy || chosen.length === 0}
              onClick={() => void accept()}
            >
              {m('matrix.accept', { n: chosen.length })}
            </Button>
          )}
          <Button
            size="small"
            appearance={preview.changes.length > 0 ? 'secondary' : 'primary'}
            disabledFocusable={busy}
            onClick={() => void make()}
          >
            {m(sheet === null ? 'matrix.make' : 'matrix.update')}
          </Button>
          {sheet !== null && (
            <Button size="small" onClick={() => goTo(sheet)}>
              {m('drawn.goTo')}
            </Button>
          )}
        </div>
      )}
    </DrawnPage>
  );
}

const keyOf = ({ change: { at, column } }: MatrixChange): string => `${at}/${column}`;

interface ChangesProps {
  changes: readonly MatrixChange[];
  /** Those that are not to be written. */
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
}

/** The cells of the plan that would change, each to tick. */
function Changes({ changes, left, onLeft }: ChangesProps) {
  const styles = useStyles();
  const m = useMessage();
  const hidden = changes.length - MOST_SHOWN;
  // Ticks are identified by their labels.
  const items = changes.slice(0, MOST_SHOWN).map((one) => ({ ...one, name: one.task, task: keyOf(one) }));
  return (
    <div role="group" aria-label={m('matrix.changes')}>
      <TaskTicks
        tasks={items}
        isTicked={({ task }) => !left.has(task)}
        onTick={({ task }) => onLeft(toggled(left, task))}
        render={({ name, field, before, after }) => (
          <>
            {name}
            <Text className={styles.quiet}>
              {m('fix.change', {
                field,
                before: before || m('fix.blank'),
                after: after || m('fix.blank'),
              })}
            </Text>
          </>
        )}
      />
      {hidden > 0 && <Text>{m('matrix.more', { n: hidden })}</Text>}
    </div>
  );
}

/** What of the matrix is not taken over, and why. */
function LeftOut({ problems }: Pick<MatrixPreview, 'problems'>) {
  const m = useMessage();
  const hidden = problems.length - MOST_PROBLEMS;
  return (
    <>
      {problems.slice(0, MOST_PROBLEMS).map((problem) => (
        <ProblemLine key={JSON.stringify(problem)} problem={problem} />
      ))}
      {hidden > 0 && <Text>{m('matrix.moreProblems', { n: hidden })}</Text>}
    </>
  );
}

function stateText(m: ReturnType<typeof useMessage>, { sheet, isBehind }: MatrixPreview): string {
  if (sheet === null) return m('matrix.none');
  return isBehind ? m('matrix.behind', { sheet }) : m('matrix.same', { sheet });
}
