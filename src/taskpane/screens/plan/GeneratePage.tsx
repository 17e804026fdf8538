import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import type { GenerateTasksResult } from '../../../usecases/plan/generateTasks';
import { useFooterWork } from '../../context/useFooterWork';
import { FollowContext } from '../../parts/outcome/FollowContext';
import { CheckProblems } from '../../parts/outcome/CheckProblems';
import { RowsToCome } from '../../parts/page/RowsToCome';
import { useCheck } from '../../parts/outcome/useCheck';
import { undoneOf, useJournalState } from '../../context/Journal';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { PageHeading } from '../../parts/page/PageHeading';
import { DifferingTasks } from './DifferingTasks';
import { NewTasks } from './NewTasks';

interface Props {
  onBack: () => void;
  onGenerated: (result: GenerateTasksResult) => void;
}

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the plan would add to the tracker, and where the two differ, before anything is written. */
export function GeneratePage({ onBack, onGenerated }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { actions } = usePane();
  const { busy, run, say } = useFooterWork();
  const follow = useContext(FollowContext);
  // What was taken back from the footer can be made again.
  const check = useCheck(actions.previewTasks, undoneOf(useJournalState()));
  // Null until the person ticks or unticks something.
  const [turned, setLeft] = useState<ReadonlySet<string> | null>(null);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const preview = check.result;
  const left = turned ?? new Set(preview?.add.flatMap(({ task, isSure }) => (isSure ? [] : task)));
  const chosen = preview?.add.flatMap(({ task }) => (left.has(task) ? [] : task)) ?? [];
  const changes = preview?.differing.flatMap((task) => (taken.has(task.task) ? task.changes : [])) ?? [];

  const onGenerate = async () => {
    if (chosen.length === 0) return;
    const made = await run(
      m('plan.generate'),
      (options) => actions.generateTasks({ ...options, only: chosen }),
      { retry: () => void onGenerate() },
    );
    if (!made) return;
    say(m('plan.generated', { n: made.done.added.length }));
    if (made.done.added.length > 0) await follow();
    onGenerated(made.done);
  };
  const onUpdate = async () => {
    if (changes.length === 0) return;
    const updated = await run(m('plan.differing'), (options) => actions.applyChanges(options, changes));
    if (!updated) return;
    const { applied, skipped } = updated.done;
    const [first] = skipped;
    const n = new Set(applied.map(({ row }) => row)).size;
    const said = [
      ...(n > 0 ? [m('changes.applied', { n })] : []),
      ...(first ? [m(`changes.skipped.${first.because}`, { row: first.change.row, now: first.now })] : []),
    ];
    say(said.join(m('list.clauses')));
    setTaken(new Set());
    if (applied.length > 0) await follow();
    await check.action.run();
  };

  return (
    <div className={styles.page}>
      <PageHeading onBack={onBack}>{m('plan.generate')}</PageHeading>
      <ProgressLine busy={check.action.busy} step={check.action.step} />
      <CheckProblems check={check} />
      {!preview && check.action.busy && <RowsToCome />}
      {preview && preview.add.length === 0 && (
        <Text>{preview.present > 0 ? m('plan.allPresent', { n: preview.present }) : m('plan.empty')}</Text>
      )}
      {preview && preview.add.length > 0 && (
        <>
          <NewTasks tasks={preview.add} left={left} onLeft={setLeft} />
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy || chosen.length === 0}
              onClick={() => void onGenerate()}
            >
              {m('plan.add', { n: chosen.length })}
            </Button>
            <Button size="small" onClick={onBack}>
              {m('action.cancel')}
            </Button>
          </div>
        </>
      )}
      {preview && preview.differing.length > 0 && (
        <>
          <DifferingTasks tasks={preview.differing} taken={taken} onTaken={setTaken} />
          <div className={styles.buttons}>
            <Button
              size="small"
              disabledFocusable={busy || changes.length === 0}
              onClick={() => void onUpdate()}
            >
              {m('plan.update', { n: taken.size })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
