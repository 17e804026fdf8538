import { useRunOptions } from '../../../context/useRunOptions';
import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { CascadeItem, CascadePreview as Preview } from '../../../../usecases/today/previewCascade';
import { useAction } from '../../../context/useAction';
import type { AlertWork } from './useAlertWork';
import { problemOf } from '../../../../workbook/session/workbookError';
import { useJournal } from '../../../context/Journal';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import { ProblemBar } from '../../../parts/outcome/ProblemBar';
import { AddColumnButton } from '../../../parts/page/AddColumnButton';
import { ProgressLine } from '../../../parts/outcome/ProgressLine';

interface Props {
  /** 编号 of the late task. */
  task: string;
  work: AlertWork;
}

const useStyles = makeStyles({
  preview: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  lines: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** New dates for the tasks that wait for a late one: before → after, each to tick; only those are written. */
export function CascadePreview({ task, work }: Props) {
  const onClose = work.close;
  const journal = useJournal();
  const [busy, setBusy] = useState(false);
  const styles = useStyles();
  const m = useMessage();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [preview, setPreview] = useState<Preview | null>(null);
  const load = useAction(
    useCallback(
      async (_: void, onProgress) =>
        setPreview(await actions.previewCascade(runOptions({ onProgress }), task)),
      [actions, runOptions, task],
    ),
  );
  const loadOnOpening = useEffectEvent(load.run);
  useEffect(() => void loadOnOpening(), []);
  const onApply = async (chosen: readonly CascadeItem[]) => {
    setBusy(true);
    try {
      const what = m('done.cascaded');
      const applied = await actions.applyChanges(
        runOptions({ what }),
        chosen.flatMap((item) => item.changes),
      );
      onClose();
      work.changed(
        applied.skipped.length > 0 ? m('act.changed', { now: applied.skipped[0]?.now ?? '' }) : what,
      );
    } catch (error) {
      setBusy(false);
      journal.fail(problemOf(error));
    }
  };
  return (
    <div className={styles.preview} role="group" aria-label={m('cascade.title')}>
      <ProgressLine busy={load.busy} step={load.step} />
      {load.problem && <ProblemBar problem={load.problem} onRetry={() => void load.run()} />}
      {preview?.notes.map((note) => (
        <Text key={note} size={200} className={styles.quiet}>
          {note}
        </Text>
      ))}
      {preview && preview.proposals.length > 0 ? (
        <Proposals
          proposals={preview.proposals}
          busy={busy}
          onApply={(chosen) => void onApply(chosen)}
          onClose={onClose}
        />
      ) : (
        preview && (
          <Nothing
            preview={preview}
            onClose={onClose}
            onAdded={(column) => {
              onClose();
              work.changed(m('columns.added', { column }));
            }}
          />
        )
      )}
    </div>
  );
}

interface NothingProps {
  preview: Preview;
  onClose: () => void;
  onAdded: (header: string) => void;
}

function Nothing({ preview, onClose, onAdded }: NothingProps) {
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
            onAdded={onAdded}
            onFailed={(problem) => journal.fail(problem)}
          />
        )}
        <Button size="small" autoFocus onClick={onClose}>
          {m('action.back')}
        </Button>
      </div>
    </>
  );
}

interface ProposalsProps {
  proposals: readonly CascadeItem[];
  busy: boolean;
  onApply: (chosen: readonly CascadeItem[]) => void;
  onClose: () => void;
}

function Proposals({ proposals, busy, onApply, onClose }: ProposalsProps) {
  const styles = useStyles();
  const m = useMessage();
  const words = useDateWords();
  // They write over dates somebody put there: nothing is ticked for them.
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = proposals.filter(({ id }) => ticked.has(id));
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const days = ({ before, after }: CascadeItem['finish']) => ({
    before: words.day(before),
    after: words.day(after),
  });
  return (
    <>
      <Text>{m('cascade.choose', { n: proposals.length })}</Text>
      {proposals.map((item, index) => (
        <Checkbox
          key={item.id}
          input={{ autoFocus: index === 0 }}
          checked={ticked.has(item.id)}
          onChange={(_, data) => tick(item.id, data.checked === true)}
          label={
            <span className={styles.lines}>
              <Text weight="semibold">{item.task}</Text>
              {item.start && <Text>{m('cascade.start', days(item.start))}</Text>}
              <Text>{m('cascade.finish', days(item.finish))}</Text>
              <Text size={200} className={styles.quiet}>
                {item.why}
              </Text>
            </span>
          }
        />
      ))}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || chosen.length === 0}
          onClick={() => onApply(chosen)}
        >
          {m('cascade.apply', { n: chosen.length })}
        </Button>
        <Button size="small" onClick={onClose}>
          {m('cascade.cancel')}
        </Button>
      </div>
    </>
  );
}
