import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { isoDay, parseIsoDay, addDays, type Day } from '../../../../domain/dates/day';
import { nextWeekday } from '../../../../domain/calendar/nextWeekday';
import { moveAlong } from '../../../parts/keyboard/moveAlong';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import { useRowLook } from '../../../parts/list/useRowLook';

interface Props {
  asOf: Day;
  onChoose: (until: Day) => void;
}

const MONDAY = 1;

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalXS,
  },
});

/** Until when an alert is put off, counted from the as-of day like everything in the list. */
export function SnoozeChoices({ asOf, onChoose }: Props) {
  const look = useRowLook();
  const styles = useStyles();
  const m = useMessage();
  const words = useDateWords();
  const [picking, setPicking] = useState(false);
  if (picking) return <SnoozeUntil asOf={asOf} onChoose={onChoose} />;
  const choices = [
    { word: m('snooze.tomorrow'), day: addDays(asOf, 1) },
    { word: m('snooze.threeDays'), day: addDays(asOf, 3) },
    { word: m('snooze.monday'), day: nextWeekday(asOf, MONDAY) },
  ];
  return (
    <div
      role="toolbar"
      aria-label={m('rowAction.snooze')}
      className={mergeClasses(look.below, styles.choices)}
      onKeyDown={moveAlong('button')}
    >
      {choices.map(({ word, day }, index) => (
        <Button key={word} size="small" tabIndex={-1} autoFocus={index === 0} onClick={() => onChoose(day)}>
          {word} · {words.day(day)}
        </Button>
      ))}
      <Button size="small" tabIndex={-1} onClick={() => setPicking(true)}>
        {m('snooze.otherDay')}
      </Button>
    </div>
  );
}

function SnoozeUntil({ asOf, onChoose }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const [text, setText] = useState(isoDay(addDays(asOf, 7)));
  const day = parseIsoDay(text);
  const isLater = day !== null && day > asOf;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isLater) onChoose(day);
  };
  return (
    <form className={styles.choices} onSubmit={submit}>
      <Field label={m('snooze.until')} size="small">
        <Input
          type="date"
          size="small"
          autoFocus
          min={isoDay(addDays(asOf, 1))}
          value={text}
          onChange={(_, data) => setText(data.value)}
        />
      </Field>
      <Button type="submit" size="small" appearance="primary" disabledFocusable={!isLater}>
        {m('snooze.apply')}
      </Button>
    </form>
  );
}
