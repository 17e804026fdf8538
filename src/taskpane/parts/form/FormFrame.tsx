import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useMessage } from '../../context/LanguageContext';
import { claimKey } from '../keyboard/claimKey';

interface Props {
  /** Of the button that confirms. */
  confirm: string;
  busy: boolean;
  /** What has to be put right first, said at the field; the button stays and says so when pressed. */
  isReady: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  /** What was not written, and why. */
  notes: readonly string[];
  children: ReactNode;
}

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  button: { minWidth: 'auto' },
  keys: {
    marginLeft: 'auto',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  note: { color: tokens.colorStatusDangerForeground3 },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What every form has: one confirm with its count, a way out, and Ctrl+Enter. */
export function FormFrame({ confirm, busy, isReady, onConfirm, onCancel, notes, children }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onConfirm();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed while the form is being written would go with it, or stay behind when that fails.
    if (busy && event.key.length === 1 && !event.ctrlKey && !event.metaKey) event.preventDefault();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    claimKey(event);
    if (!busy) onConfirm();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      {children}
      {notes.map((note) => (
        <Text key={note} size={200} role="alert" className={styles.note}>
          {note}
        </Text>
      ))}
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          className={styles.button}
          disabledFocusable={busy || !isReady}
        >
          {confirm}
        </Button>
        <Button size="small" className={styles.button} onClick={onCancel}>
          {m('action.cancel')}
        </Button>
        <kbd className={styles.keys} aria-hidden>
          Ctrl+Enter
        </kbd>
      </div>
      <div className={styles.line} />
    </form>
  );
}
