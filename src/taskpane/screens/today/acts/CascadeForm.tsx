import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { CascadePreview } from '../../../../usecases/today/previewCascade';
import { useAction } from '../../../context/useAction';
import { useFooterProblem } from '../../../context/useFooterProblem';
import { useJournal } from '../../../context/Journal';
import { useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import { useRunOptions } from '../../../context/useRunOptions';
import { FormFrame } from '../../../parts/form/FormFrame';
import { AddColumnButton } from '../../../parts/page/AddColumnButton';
import { ProgressLine } from '../../../parts/outcome/ProgressLine';
import type { ActFormProps } from './ActFormProps';
import { FollowOnRows } from './FollowOnRows';
import { useFormWork } from './useForm';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const NONE: ReadonlySet<string> = new Set();

/** 顺延后续任务: new dates for the tasks that wait for a late one, none ticked; only those that are get written. */
export function CascadeForm({ alert, form, work }: ActFormProps) {
  const styles = useStyles();
  const m = useMessage();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const { notes, write } = useFormWork(alert, form, work);
  const [preview, setPreview] = useState<CascadePreview | null>(null);
  const [ticked, setTicked] = useState(NONE);
  const load = useAction(
    useCallback(
      async (_: void, onProgress) =>
        setPreview(await actions.previewCascade(runOptions({ onProgress }), alert.id)),
      [actions, runOptions, alert.id],
    ),
  );
  const look = useEffectEvent(() => void load.run());
  useEffect(() => look(), []);
  useFooterProblem(load.problem, () => void load.run());
  const proposals = preview?.proposals ?? [];
  // They write over dates somebody put there: nothing is ticked for them.
  const changes = proposals.filter(({ id }) => ticked.has(id)).flatMap((item) => item.changes);
  const onConfirm = async () => {
    if (changes.length === 0 || (await write(changes, m('done.cascaded')))) return;
    // What a colleague changed is shown as it is now.
    await load.run();
  };
  return (
    <div className={styles.part} role="group" aria-label={m('cascade.title')}>
      <ProgressLine busy={load.busy} step={load.step} />
      {preview?.notes.map((note) => (
        <Text key={note} size={200} className={styles.quiet}>
          {note}
        </Text>
      ))}
      {preview && proposals.length === 0 && <Nothing {...{ preview, work }} />}
      {proposals.length > 0 && (
        <FormFrame
          confirm={m('act.write', { n: changes.length })}
          busy={work.busy || load.busy}
          isReady={changes.length > 0}
          notes={notes}
          onConfirm={() => void onConfirm()}
          onCancel={work.close}
        >
          <Text>{m('cascade.choose', { n: proposals.length })}</Text>
          <FollowOnRows items={proposals} ticked={ticked} onTicked={setTicked} takesFocus />
        </FormFrame>
      )}
    </div>
  );
}

/** Why there is nothing to move, and what can be done about it. */
function Nothing({ preview, work }: { preview: CascadePreview } & Pick<ActFormProps, 'work'>) {
  const styles = useStyles();
  const m = useMessage();
  const journal = useJournal();
  const why =
    preview.mode === 'off' ? 'cascade.off' : preview.hasPredecessors ? 'cascade.none' : 'cascade.noColumn';
  return (
    <>
      <Text>{m(why)}</Text>
      <div className={styles.buttons}>
        {why === 'cascade.noColumn' && (
          <AddColumnButton
            table="tasks"
            column="predecessors"
            onAdded={(column) => {
              work.close();
              work.changed(m('columns.added', { column }));
            }}
            onFailed={(problem) => journal.fail(problem)}
          />
        )}
        <Button size="small" autoFocus onClick={work.close}>
          {m('action.back')}
        </Button>
      </div>
    </>
  );
}
