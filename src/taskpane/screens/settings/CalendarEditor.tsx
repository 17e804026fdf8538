import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { civilOf, dayOf, type Day } from '../../../domain/dates/day';
import type { CalendarChange } from '../../../usecases/settings/saveCalendar';
import { LanguageContext, useMessage } from '../../context/LanguageContext';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { WarningLine } from '../../parts/outcome/WarningLine';
import { focusHome } from '../../parts/keyboard/useFocusHome';
import { AddDays } from './AddDays';
import { CalendarDays } from './CalendarDays';
import { useCalendar } from './useCalendar';

interface Props {
  /** Its year is shown first. */
  asOf: Day;
  onSaved: () => void;
}

const useStyles = makeStyles({
  editor: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    outlineStyle: 'none',
  },
  start: { justifySelf: 'start' },
});

/** The days of a year that are not as the week goes, from the published calendar and from the workbook's own rows. */
export function CalendarEditor({ asOf, onSaved }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { calendar: sheet } = useContext(LanguageContext).sheets;
  const thisYear = civilOf(asOf).year;
  const [year, setYear] = useState(thisYear);
  const [adding, setAdding] = useState(false);
  const calendar = useCalendar(thisYear - 1, thisYear + 1);
  const shown = calendar.years.find((one) => one.year === year);
  const isMissing = shown?.spans.length === 0;
  const change = async (wanted: CalendarChange) => {
    const done = await calendar.change(wanted);
    if (done) onSaved();
    return done;
  };
  return (
    <div className={styles.editor} {...focusHome} role="group" aria-label={m('calendar.title')}>
      <ProgressLine busy={calendar.busy} step={null} />
      <Field label={m('calendar.year')}>
        <Select value={String(year)} onChange={(_, data) => setYear(Number(data.value))}>
          {[thisYear - 1, thisYear, thisYear + 1].map((one) => {
            const missing = calendar.years.some((known) => known.year === one && known.spans.length === 0);
            return (
              <option key={one} value={String(one)}>
                {missing ? m('calendar.yearMissing', { year: one }) : one}
              </option>
            );
          })}
        </Select>
      </Field>
      {isMissing && (
        <WarningLine
          action={
            !adding && (
              <Button size="small" onClick={() => setAdding(true)}>
                {m('calendar.complete')}
              </Button>
            )
          }
        >
          {m('calendar.missing', { year })}
          <br />
          {m('calendar.missingHint', { sheet })}
        </WarningLine>
      )}
      {shown && !isMissing && (
        <>
          <Text size={200}>{m('calendar.weekly')}</Text>
          <CalendarDays year={shown} busy={calendar.busy} onChange={(wanted) => void change(wanted)} />
        </>
      )}
      {adding ? (
        <AddDays
          key={year}
          first={dayOf(year, 1, 1) ?? asOf}
          busy={calendar.busy}
          onAdd={async (rows) => {
            if (await change({ set: rows, remove: [] })) setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        !isMissing && (
          <Button size="small" className={styles.start} onClick={() => setAdding(true)}>
            {m('calendar.add')}
          </Button>
        )
      )}
    </div>
  );
}
