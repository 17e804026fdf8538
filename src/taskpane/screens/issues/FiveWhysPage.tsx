import { useRunOptions } from '../../context/useRunOptions';
import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { checkCause } from '../../../domain/issue/checkCause';
import { readFiveWhys } from '../../../domain/issue/fiveWhys';
import type { CellContent } from '../../../domain/changeLog/cellChange';
import type { ApplyResult } from '../../../usecases/changes/applyChanges';
import type { IssueCheckItem } from '../../../usecases/issues/checkIssues';
import { useAction } from '../../context/useAction';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { ProblemBar } from '../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { PageHeading } from '../../parts/page/PageHeading';
import { useDraft } from './useDraft';

interface Props {
  issue: IssueCheckItem;
  onBack: () => void;
  onWritten: (result: ApplyResult) => void;
}

const WHYS = 5;

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  issue: { overflowWrap: 'anywhere' },
  before: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The 5 Why of an issue: five questions, whose answers become its root cause. */
export function FiveWhysPage({ issue, onBack, onWritten }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const { id, at } = issue;
  const [before, setBefore] = useState<CellContent>(issue.rootCause);
  const [replaces, setReplaces] = useState(false);
  const chain = readFiveWhys(String(issue.rootCause));
  const {
    draft: answers,
    change,
    forget,
  } = useDraft(`fiveWhys.${id}.${issue.issue}`, padded(chain ?? []), readAnswers);
  // A chain is continued; any other text is somebody's own.
  const replacesText = String(before).trim() !== '' && readFiveWhys(String(before)) === null;
  const last = answers.findLast((answer) => answer.trim() !== '');
  const mayWrite = last !== undefined && (!replacesText || replaces);

  const write = useAction(
    useCallback(
      (over: CellContent, onProgress) =>
        actions.writeFiveWhys({ ...runOptions({ onProgress }), id, at, answers, before: over }),
      [actions, runOptions, id, at, answers],
    ),
  );
  const [meanwhile, setMeanwhile] = useState<string | null>(null);
  const onWrite = async () => {
    if (!mayWrite || write.busy) return;
    const done = await write.run(before);
    if (!done) return;
    const changed = done.result.skipped.find(({ because }) => because === 'changed');
    if (changed) {
      setMeanwhile(changed.now);
      setBefore(changed.now);
      setReplaces(false);
      return;
    }
    forget();
    onWritten(done.result);
  };

  return (
    <div className={styles.page}>
      <PageHeading onBack={onBack}>{m('issues.fiveWhysOf', { id })}</PageHeading>
      <Text className={styles.issue}>{issue.issue}</Text>
      {answers.map((answer, index) => (
        <Field key={index} label={m('issues.why', { n: index + 1 })}>
          <Textarea
            value={answer}
            rows={2}
            resize="vertical"
            onChange={(_, { value }) => change(answers.map((one, place) => (place === index ? value : one)))}
          />
        </Field>
      ))}
      {last !== undefined &&
        checkCause(issue.issue, last).map(({ code }) => (
          <MessageBar key={code} intent="warning" layout="multiline">
            <MessageBarBody>{m(`issues.${code}`)}</MessageBarBody>
          </MessageBar>
        ))}
      {meanwhile !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{m('changes.skipped.changed', { row: id, now: meanwhile })}</MessageBarBody>
        </MessageBar>
      )}
      {replacesText && (
        <div>
          <Text>{m('issues.causeNow')}</Text>
          <div className={styles.before}>{String(before)}</div>
          <Checkbox
            label={m('issues.replaceCause')}
            checked={replaces}
            onChange={(_, { checked }) => setReplaces(checked === true)}
          />
        </div>
      )}
      <ProgressLine busy={write.busy} step={write.step} />
      {write.problem && <ProblemBar problem={write.problem} onRetry={() => void onWrite()} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!mayWrite || write.busy}
          onClick={() => void onWrite()}
        >
          {m('issues.writeCause')}
        </Button>
        <Button onClick={onBack}>{m('action.cancel')}</Button>
      </div>
      <Text>{m('issues.draftKept')}</Text>
    </div>
  );
}

const padded = (answers: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(WHYS, answers.length) }, (_, index) => answers[index] ?? '');

const readAnswers = (stored: unknown): readonly string[] | null =>
  Array.isArray(stored) && stored.every((one) => typeof one === 'string') ? padded(stored) : null;
