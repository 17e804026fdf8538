import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { DayInput } from '../parts/form/DayInput';
import { typedDay } from '../parts/form/typedDay';
import { useDayNotes } from '../parts/form/useDayNotes';
import { claimKey } from '../parts/keyboard/claimKey';
import { isoDay, type Day } from '../../domain/dates/day';
import { useMessage } from '../context/LanguageContext';

interface Props {
  asOf: Day;
  /** null goes back to today. */
  onChoose: (day: Day | null) => void;
  onCancel: () => void;
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  // Both stand beside the day in a pane of 320 px, in English too.
  button: { minWidth: 'auto' },
});

/** Sets the day alerts are calculated for, in place: no dialog opens over the pane. */
export function AsOfEditor({ asOf, onChoose, onCancel }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const [text, setText] = useState(isoDay(asOf));
  const day = typedDay(text);
  const lack = useDayNotes(asOf).lack(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day !== null) onChoose(day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    claimKey(event);
    onCancel();
  };
  return (
    <form noValidate className={styles.form} onSubmit={submit} onKeyDown={onKeyDown}>
      <Field label={m('today.asOfDay')} size="small" {...(lack ? { validationMessage: lack } : {})}>
        <DayInput autoFocus value={text} onChange={setText} />
      </Field>
      <Button
        type="submit"
        size="small"
        appearance="primary"
        className={styles.button}
        disabledFocusable={day === null}
      >
        {m('today.asOfApply')}
      </Button>
      <Button size="small" className={styles.button} onClick={() => onChoose(null)}>
        {m('today.asOfToday')}
      </Button>
    </form>
  );
}
