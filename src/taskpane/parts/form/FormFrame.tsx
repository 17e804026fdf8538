import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  useLayoutEffect,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { useMessage } from '../../context/LanguageContext';
import { claimKey } from '../keyboard/claimKey';
import { showRow } from '../keyboard/showRow';

interface Props {
  /** Of the button that confirms. */
  confirm: string;
  /** Something is being written: what this form holds, or what was set off before it was opened. */
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
  const form = useRef<HTMLFormElement>(null);
  const [isConfirmed, setConfirmed] = useState(false);
  useLockedFields(form, busy && isConfirmed);
  // The first field has the focus by now; what it is about is seen too.
  useLayoutEffect(() => {
    const row = form.current?.closest<HTMLElement>('[role=row]');
    if (row) showRow(row);
  }, []);
  // Somebody may have scrolled on, or looked at another row in the sheet, which the list follows.
  const why = notes.join('\n');
  useLayoutEffect(() => {
    if (why !== '') showProblem(form.current);
  }, [why]);
  const confirmOnce = () => {
    if (busy) return;
    setConfirmed(isReady);
    onConfirm();
    // Said with the next frame.
    if (!isReady) requestAnimationFrame(() => showProblem(form.current));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirmOnce();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    claimKey(event);
    confirmOnce();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      onInput={() => setConfirmed(false)}
      noValidate
    >
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

/** What hinders the writing is seen: what was not written and why, or the first field that has to be put right. */
const showProblem = (form: HTMLElement | null) =>
  form?.querySelector('[role=alert], [aria-invalid=true]')?.scrollIntoView?.({ block: 'nearest' });

/**
 * What is typed, pasted or deleted while the form is being written would go with it, or stay behind when that fails.
 * Fields that can only be read keep the focus, and keep an input method from beginning a word too.
 */
function useLockedFields(form: RefObject<HTMLFormElement | null>, isLocked: boolean): void {
  useLayoutEffect(() => {
    if (!isLocked || !form.current) return undefined;
    const fields = form.current.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    const locked = [...fields].filter((field) => !field.readOnly);
    for (const field of locked) field.readOnly = true;
    return () => locked.forEach((field) => (field.readOnly = false));
  }, [form, isLocked]);
}
