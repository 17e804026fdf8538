import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useContext, useRef, useState, type FormEvent } from 'react';
import { isoDay, addDays, type Day } from '../../../domain/dates/day';
import type { CalendarRow } from '../../../domain/calendar/workCalendar';
import { LanguageContext, useMessage } from '../../context/LanguageContext';
import { DayInput } from '../../parts/form/DayInput';
import { typedDay } from '../../parts/form/typedDay';
import { useDayNotes } from '../../parts/form/useDayNotes';
import { useFocusHome } from '../../parts/keyboard/useFocusHome';

interface Props {
  /** First day offered. */
  first: Day;
  busy: boolean;
  onAdd: (rows: CalendarRow[]) => Promise<void>;
  onCancel: () => void;
}

/** The longest holiday there is has nine days; a slip of the keyboard shall not fill a year. */
const MOST_DAYS = 31;

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
  name: { minWidth: '80px', flexGrow: 1 },
});

/** A stretch of days for the work calendar. */
export function AddDays({ first, busy, onAdd, onCancel }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { kinds } = useContext(LanguageContext).calendar;
  const form = useRef<HTMLFormElement>(null);
  useFocusHome(form);
  const [from, setFrom] = useState(isoDay(first));
  const [to, setTo] = useState('');
  const [kind, setKind] = useState<CalendarRow['kind']>('holiday');
  const [name, setName] = useState('');
  const start = typedDay(from);
  // One day where no last day is given.
  const end = to === '' ? start : typedDay(to);
  const { lack } = useDayNotes(first);
  const fromLacks = lack(from);
  const count = start === null || end === null ? 0 : end - start + 1;
  const isPossible = count >= 1 && count <= MOST_DAYS;
  const toLacks =
    isPossible || start === null ? null : end === null ? lack(to) : m('calendar.tooLong', { n: MOST_DAYS });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (start === null || !isPossible || busy) return;
    void onAdd(
      Array.from({ length: count }, (_, index) => ({ day: addDays(start, index), kind, name: name.trim() })),
    );
  };
  return (
    <form noValidate ref={form} className={styles.form} onSubmit={submit}>
      <Field label={m('calendar.from')} size="small" {...(fromLacks ? { validationMessage: fromLacks } : {})}>
        <DayInput autoFocus value={from} onChange={setFrom} />
      </Field>
      <Field
        label={m('calendar.to')}
        size="small"
        validationState={toLacks === null ? 'none' : 'error'}
        validationMessage={toLacks}
      >
        <DayInput value={to} min={from} onChange={setTo} />
      </Field>
      <Field label={m('calendar.kind')} size="small">
        <Select
          size="small"
          value={kind}
          onChange={(_, data) => setKind(data.value === 'workday' ? 'workday' : 'holiday')}
        >
          <option value="holiday">{kinds.holiday.word}</option>
          <option value="workday">{kinds.workday.word}</option>
        </Select>
      </Field>
      <Field label={m('calendar.name')} size="small" className={styles.name}>
        <Input size="small" value={name} onChange={(_, data) => setName(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={!isPossible || busy}>
          {m('calendar.apply')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {m('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
