import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { checkCause } from '../../../domain/issue/checkCause';
import { readFiveWhys } from '../../../domain/issue/fiveWhys';
import type { CellContent } from '../../../domain/changeLog/cellChange';
import type { IssueCheckItem } from '../../../usecases/issues/checkIssues';
import { useFooterWork } from '../../context/useFooterWork';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { Tick } from '../../parts/form/Tick';
import { claimKey } from '../../parts/keyboard/claimKey';
import { PageHeading } from '../../parts/page/PageHeading';
import { useDraft } from './useDraft';

interface Props {
  issue: IssueCheckItem;
  onBack: () => void;
  onWritten: () => void;
}

const WHYS = 5;

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  issue: { overflowWrap: 'anywhere' },
  answers: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  answer: {
    minWidth: 'auto',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  warning: { color: tokens.colorStatusWarningForeground3 },
  before: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The five whys of an issue, one question at a time; the answers become its root cause. */
export function FiveWhysPage({ issue, onBack, onWritten }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { actions } = usePane();
  const { busy, run, say } = useFooterWork();
  const { id, at } = issue;
  const [before, setBefore] = useState<CellContent>(issue.rootCause);
  const [replaces, setReplaces] = useState(false);
  const [asked, setAsked] = useState(false);
  const chain = readFiveWhys(String(issue.rootCause));
  const {
    draft: answers,
    change,
    forget,
  } = useDraft(`fiveWhys.${id}.${issue.issue}`, padded(chain ?? []), readAnswers);
  const isAnswered = (answer: string) => answer.trim() !== '';
  // The question after the last answer.
  const [step, setStep] = useState(() => Math.min(answers.findLastIndex(isAnswered) + 1, answers.length - 1));
  // A chain is continued; any other text is somebody's own.
  const replacesText = String(before).trim() !== '' && readFiveWhys(String(before)) === null;
  const last = answers.findLast(isAnswered);
  const mayWrite = last !== undefined && (!replacesText || replaces);
  const now = answers[step] ?? '';
  const former = answers.slice(0, step).findLast(isAnswered);
  const isLast = step === answers.length - 1;

  const onNext = () => {
    setAsked(!isAnswered(now));
    if (isAnswered(now) && !isLast) setStep(step + 1);
  };
  const [meanwhile, setMeanwhile] = useState<string | null>(null);
  const onWrite = async () => {
    if (!mayWrite) {
      setAsked(last === undefined);
      return;
    }
    const what = m('issues.causeWritten', { id });
    const done = await run(
      what,
      (options) => actions.writeFiveWhys({ ...options, id, at, answers, before }),
      { retry: () => void onWrite() },
    );
    if (!done) return;
    const changed = done.done.skipped.find(({ because }) => because === 'changed');
    if (changed) {
      setMeanwhile(changed.now);
      setBefore(changed.now);
      setReplaces(false);
      return;
    }
    forget();
    say(what);
    onWritten();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      claimKey(event);
      void onWrite();
    } else if (event.key === 'Enter' && !event.shiftKey && !isLast) {
      claimKey(event);
      onNext();
    }
  };

  return (
    <div className={styles.page}>
      <PageHeading onBack={onBack}>{m('issues.fiveWhysOf', { id })}</PageHeading>
      <Text className={styles.issue}>{issue.issue}</Text>
      {answers.some((answer, index) => index !== step && isAnswered(answer)) && (
        <ol className={styles.answers} aria-label={m('issues.answers')}>
          {answers.map((answer, index) =>
            index === step || !isAnswered(answer) ? null : (
              // An answer stays at its place.
              <li key={index}>
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.answer}
                  onClick={() => {
                    setAsked(false);
                    setStep(index);
                  }}
                >
                  {m('issues.answered', { n: index + 1, answer })}
                </Button>
              </li>
            ),
          )}
        </ol>
      )}
      <Field
        label={m('issues.why', { n: step + 1 })}
        {...(former === undefined ? {} : { hint: m('issues.whyOf', { answer: former }) })}
        {...(asked && !isAnswered(now) ? { validationMessage: m('issues.noAnswer') } : {})}
      >
        <Textarea
          key={step}
          textarea={{ autoFocus: step > 0 }}
          value={now}
          rows={2}
          resize="vertical"
          onKeyDown={onKeyDown}
          onChange={(_, { value }) => change(answers.map((one, place) => (place === step ? value : one)))}
        />
      </Field>
      {last !== undefined &&
        checkCause(issue.issue, last).map(({ code }) => (
          <Text key={code} role="status" className={styles.warning}>
            {m(`issues.${code}`)}
          </Text>
        ))}
      {meanwhile !== null && (
        <Text role="alert" className={styles.warning}>
          {m('changes.skipped.changed', { row: id, now: meanwhile })}
        </Text>
      )}
      {replacesText && (
        <div>
          <Text>{m('issues.causeNow')}</Text>
          <div className={styles.before}>{String(before)}</div>
          <Tick label={m('issues.replaceCause')} checked={replaces} onChange={setReplaces} />
        </div>
      )}
      <div className={styles.buttons}>
        {!isLast && (
          <Button appearance={isAnswered(now) ? 'primary' : 'secondary'} size="small" onClick={onNext}>
            {m('issues.nextWhy')}
          </Button>
        )}
        <Button
          appearance={isLast || !isAnswered(now) ? 'primary' : 'secondary'}
          size="small"
          disabledFocusable={!mayWrite || busy}
          onClick={() => void onWrite()}
        >
          {m('issues.writeCause')}
        </Button>
        <Button size="small" onClick={onBack}>
          {m('action.cancel')}
        </Button>
      </div>
      <Text size={200} className={styles.quiet}>
        {m('issues.draftKept')}
      </Text>
    </div>
  );
}

const padded = (answers: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(WHYS, answers.length) }, (_, index) => answers[index] ?? '');

const readAnswers = (stored: unknown): readonly string[] | null =>
  Array.isArray(stored) && stored.every((one) => typeof one === 'string') ? padded(stored) : null;
