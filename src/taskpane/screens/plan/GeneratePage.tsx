import { useRunOptions } from '../../context/useRunOptions';
import { Button, makeStyles, Text, tokens, useAnnounce } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { GenerateTasksResult } from '../../../usecases/plan/generateTasks';
import { useAction } from '../../context/useAction';
import { ChangesNotice } from '../../parts/outcome/ChangesNotice';
import { useChanges } from '../../parts/outcome/useChanges';
import { CheckProblems } from '../../parts/outcome/CheckProblems';
import { RowsToCome } from '../../parts/page/RowsToCome';
import { useCheck } from '../../parts/outcome/useCheck';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { ProblemBar } from '../../parts/outcome/ProblemBar';
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
  const { announce } = useAnnounce();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const check = useCheck(actions.previewTasks, null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const preview = check.result;
  const chosen = preview?.add.flatMap(({ task }) => (left.has(task) ? [] : task)) ?? [];
  const changes = preview?.differing.flatMap((task) => (taken.has(task.task) ? task.changes : [])) ?? [];

  const generate = useAction(
    useCallback(
      (only: readonly string[], onProgress) => actions.generateTasks({ ...runOptions({ onProgress }), only }),
      [actions, runOptions],
    ),
  );
  const update = useChanges();
  const busy = generate.busy || update.action.busy;
  const onGenerate = async () => {
    if (busy || chosen.length === 0) return;
    const done = await generate.run(chosen);
    if (!done) return;
    announce(m('plan.generated', { n: done.result.added.length }));
    onGenerated(done.result);
  };
  const onUpdate = async () => {
    if (busy || changes.length === 0) return;
    if (!(await update.apply(changes))) return;
    setTaken(new Set());
    await check.action.run();
  };

  return (
    <div className={styles.page}>
      <PageHeading onBack={onBack}>{m('plan.generate')}</PageHeading>
      <ProgressLine busy={check.action.busy || generate.busy} step={generate.step ?? check.action.step} />
      <CheckProblems check={check} />
      {generate.problem && <ProblemBar problem={generate.problem} onRetry={() => void onGenerate()} />}
      <ChangesNotice changes={update} onUndone={() => void check.action.run()} />
      {!preview && check.action.busy && <RowsToCome />}
      {preview && preview.add.length === 0 && (
        <Text>{preview.present > 0 ? m('plan.allPresent', { n: preview.present }) : m('plan.empty')}</Text>
      )}
      {preview && preview.add.length > 0 && (
        <>
          <NewTasks tasks={preview.add} left={left} onLeft={setLeft} />
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={busy || chosen.length === 0}
              onClick={() => void onGenerate()}
            >
              {m('plan.add', { n: chosen.length })}
            </Button>
            <Button onClick={onBack}>{m('action.cancel')}</Button>
          </div>
        </>
      )}
      {preview && preview.differing.length > 0 && (
        <>
          <DifferingTasks tasks={preview.differing} taken={taken} onTaken={setTaken} />
          <div className={styles.buttons}>
            <Button disabledFocusable={busy || changes.length === 0} onClick={() => void onUpdate()}>
              {m('plan.update', { n: taken.size })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
