import { Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { useJournalState, type JournalEntry } from '../../context/Journal';
import { useMessage } from '../../context/LanguageContext';
import { useElementRef } from '../../parts/keyboard/useElementRef';
import { useFocusHome } from '../../parts/keyboard/useFocusHome';
import { BottomSheet } from '../../parts/over/BottomSheet';
import type { Note } from './Note';

interface Props {
  notes: readonly Note[];
  onUndo: (entry: JournalEntry) => void;
  onClose: () => void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  note: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  icon: { color: tokens.colorStatusWarningForeground3 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  change: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minHeight: '24px',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What is to be noted, with its buttons, and every change since the pane was opened, each with its own undo. */
export function NotesSheet({ notes, onUndo, onClose }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { entries, working } = useJournalState();
  return (
    <BottomSheet
      title={notes.length > 0 ? m('journal.notes', { n: notes.length }) : m('journal.noNotes')}
      onClose={onClose}
    >
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map(({ text, action }) => (
            <li key={text} className={styles.note}>
              <Warning20Filled aria-hidden className={styles.icon} />
              <Text>{text}</Text>
              {action && (
                <Button
                  size="small"
                  onClick={() => {
                    onClose();
                    action.run();
                  }}
                >
                  {action.label}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <h3 className={styles.heading}>{m('journal.changes')}</h3>
      {entries.length === 0 && <Text size={200}>{m('journal.noChanges')}</Text>}
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.change}>
            <span className={styles.quiet}>{entry.at}</span>
            <span>
              {entry.cells === 0 ? entry.what : m('journal.entry', { what: entry.what, n: entry.cells })}
            </span>
            {entry.state === 'undone' ? (
              <span className={styles.quiet}>{m('journal.wasUndone')}</span>
            ) : entry.state === 'tooLarge' ? (
              <span className={styles.quiet}>{m('journal.tooLarge')}</span>
            ) : (
              <UndoOne entry={entry} busy={working !== null} onUndo={onUndo} />
            )}
          </li>
        ))}
      </ul>
    </BottomSheet>
  );
}

interface OneProps {
  entry: JournalEntry;
  busy: boolean;
  onUndo: (entry: JournalEntry) => void;
}

/** Goes away by its own click. */
function UndoOne({ entry, busy, onUndo }: OneProps) {
  const m = useMessage();
  const button = useElementRef<HTMLButtonElement>();
  useFocusHome(button);
  return (
    <Button
      ref={button}
      size="small"
      appearance="subtle"
      icon={<ArrowUndo16Regular />}
      title={m('journal.undo')}
      aria-label={m('journal.undoOf', { what: entry.what })}
      disabledFocusable={busy}
      onClick={() => onUndo(entry)}
    />
  );
}
