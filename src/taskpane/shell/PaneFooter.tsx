import { Button, type ButtonProps, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useContext, useRef } from 'react';
import { describeProblem } from '../../words/describe/describeProblem';
import type { ProgressStep } from '../../usecases/run/runOptions';
import { lastUndoable, useJournal, useJournalState, type Failure } from '../context/Journal';
import { LanguageContext, useMessage } from '../context/LanguageContext';
import { usePane } from '../context/PaneContext';
import { useFocusHome } from '../parts/keyboard/useFocusHome';
import { ProgressLine } from '../parts/outcome/ProgressLine';

interface Props {
  /** A refresh under way; null for none. */
  refreshing: { step: ProgressStep | null } | null;
  /** The sheet has changed since the list of this time. */
  staleSince: string | null;
  notes: number;
  /** Makes missing tables again. */
  onRecreate: () => void;
  onRefresh: () => void;
  onUndo: () => void;
  onOpen: () => void;
  onHelp: () => void;
}

const useStyles = makeStyles({
  footer: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '31px',
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalL}`,
  },
  // The text has gone then, and there may be more buttons than room.
  wraps: { flexWrap: 'wrap', justifyContent: 'flex-end' },
  status: {
    flexGrow: 1,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  error: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  button: { minWidth: 'auto', flexShrink: 0, whiteSpace: 'nowrap' },
  failed: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  // A problem has three lines; a long one is scrolled.
  words: {
    maxHeight: '64px',
    overflowY: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  progress: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} 0` },
});

/** The one place of feedback: what was done last with the way back, what went wrong, and how far it got. */
export function PaneFooter(props: Props) {
  const { refreshing, staleSince, notes, onRefresh, onUndo, onOpen, onHelp } = props;
  const styles = useStyles();
  const m = useMessage();
  const state = useJournalState();
  const { said, failed, working } = state;
  const undoable = lastUndoable(state);
  const under = working ?? refreshing;
  const text = () => {
    if (staleSince !== null) return m('journal.stale', { time: staleSince });
    if (!said) return m('footer.notRefreshed');
    return said.isWhole ? said.text : m('journal.done', { time: said.at, what: said.text });
  };
  return (
    <footer className={styles.footer} aria-label={m('footer.label')}>
      {under && (
        <div className={styles.progress}>
          <ProgressLine busy step={under.step} />
        </div>
      )}
      {failed && <Failed failed={failed} />}
      <div className={mergeClasses(styles.line, failed !== null && styles.wraps)}>
        <button
          type="button"
          className={styles.status}
          aria-label={`${text()}${m('list.clauses')}${m('journal.open')}`}
          aria-haspopup="dialog"
          onClick={onOpen}
        >
          {notes > 0 && <Warning16Filled aria-hidden className={styles.warning} />}
          {!failed && (
            <span role="status" className={styles.text}>
              {text()}
            </span>
          )}
          <ChevronUp16Regular aria-hidden style={{ flexShrink: 0 }} />
        </button>
        {failed && <WaysOn failed={failed} onRecreate={props.onRecreate} />}
        {staleSince !== null && <LineButton onClick={onRefresh}>{m('action.refresh')}</LineButton>}
        {undoable && (
          <LineButton
            icon={<ArrowUndo20Regular />}
            title={m('act.keyed', { word: m('journal.undoOf', { what: undoable.what }), key: 'Z' })}
            disabledFocusable={working !== null}
            onClick={onUndo}
          >
            {m('journal.undo')}
          </LineButton>
        )}
        <LineButton
          icon={<QuestionCircle20Regular />}
          title={m('act.keyed', { word: m('keys.title'), key: '?' })}
          aria-label={m('keys.title')}
          onClick={onHelp}
        />
      </div>
    </footer>
  );
}

/** Has its own space behind it. */
const FULL_WIDTH_END = /[。！？]$/;

/** What went wrong and what to do about it, as wide as the pane. */
function Failed({ failed }: { failed: Failure }) {
  const styles = useStyles();
  const language = useContext(LanguageContext);
  const words = describeProblem(language, failed.problem);
  const part = useRef<HTMLDivElement>(null);
  useFocusHome(part);
  return (
    <div ref={part} className={styles.failed}>
      <ErrorCircle16Filled aria-hidden className={styles.error} />
      {/* The arrows scroll what is long, so they have to get there. */}
      <div role="alert" tabIndex={0} className={styles.words}>
        <span>{words.text}</span>
        {FULL_WIDTH_END.test(words.text) ? '' : ' '}
        <span>{words.action}</span>
      </div>
    </div>
  );
}

/** The buttons by which what went wrong is put right, in the line below it. */
function WaysOn({ failed, onRecreate }: { failed: Failure; onRecreate: () => void }) {
  const m = useMessage();
  const journal = useJournal();
  const { host } = usePane();
  const part = useRef<HTMLSpanElement>(null);
  useFocusHome(part);
  const { problem, retry, choices } = failed;
  const again = () => {
    journal.dismiss();
    retry?.();
  };
  return (
    <span ref={part}>
      {problem.code === 'codeMissing' && <LineButton onClick={host.reload}>{m('action.reload')}</LineButton>}
      {retry && <LineButton onClick={again}>{m('action.retry')}</LineButton>}
      {choices.map(({ label, run }) => (
        <LineButton
          key={label}
          onClick={() => {
            journal.dismiss();
            run();
          }}
        >
          {label}
        </LineButton>
      ))}
      {problem.code === 'tableMissing' && (
        <LineButton onClick={onRecreate}>{m('firstRun.complete')}</LineButton>
      )}
      <LineButton icon={<Dismiss16Regular />} aria-label={m('action.dismiss')} onClick={journal.dismiss} />
    </span>
  );
}

/** As low as the footer's line, and as wide as its word. */
function LineButton(props: ButtonProps) {
  const { button } = useStyles();
  return <Button size="small" appearance="subtle" className={button} {...props} />;
}
