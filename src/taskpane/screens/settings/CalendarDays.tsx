import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useContext, useRef } from 'react';
import type { CalendarSpan, CalendarYear } from '../../../domain/calendar/calendarYear';
import { addDays, type Day } from '../../../domain/dates/day';
import type { CalendarRow } from '../../../domain/calendar/workCalendar';
import type { CalendarChange } from '../../../usecases/settings/saveCalendar';
import { LanguageContext, useDateWords, useMessage } from '../../context/LanguageContext';
import { useFocusHome } from '../../parts/keyboard/useFocusHome';

interface Props {
  year: CalendarYear;
  busy: boolean;
  onChange: (change: CalendarChange) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  span: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    justifyItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // 春节 and 6月19日 stay whole; only what is longer than the line breaks within.
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  kind: { gridRow: 2, color: tokens.colorNeutralForeground2 },
  source: { gridArea: '2 / 2', justifySelf: 'end' },
  // Its words end where the badge below it does.
  action: { gridArea: '1 / 2', justifySelf: 'end', minWidth: 'auto', paddingRight: 0 },
});

/** Every stretch of days with its kind, its name, where it comes from, and what can be done with it, in two lines each. */
export function CalendarDays({ year, busy, onChange }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {year.spans.map((span) => (
        <SpanRow key={`${span.from} ${span.source}`} span={span} busy={busy} onChange={onChange} />
      ))}
    </ul>
  );
}

interface RowProps {
  span: CalendarSpan;
  busy: boolean;
  onChange: (change: CalendarChange) => void;
}

function SpanRow({ span, busy, onChange }: RowProps) {
  const styles = useStyles();
  const m = useMessage();
  const { kinds } = useContext(LanguageContext).calendar;
  const words = useDateWords();
  const row = useRef<HTMLLIElement>(null);
  useFocusHome(row);
  const isOwn = span.source === 'workbook';
  const days =
    span.from === span.to
      ? words.day(span.from, span.from)
      : m('calendar.span', { from: words.day(span.from, span.from), to: words.day(span.to, span.from) });
  const action = isOwn
    ? m('calendar.remove')
    : m(span.kind === 'holiday' ? 'calendar.toWorkday' : 'calendar.toHoliday');
  const kind: CalendarRow['kind'] = span.kind === 'holiday' ? 'workday' : 'holiday';
  const onClick = () => {
    const all = daysOf(span);
    if (isOwn) onChange({ set: [], remove: all });
    else onChange({ set: all.map((day) => ({ day, kind, name: span.name })), remove: [] });
  };
  return (
    <li ref={row} className={styles.span}>
      <Text>{days}</Text>
      <Text size={200} className={styles.kind}>
        {kinds[span.kind].word}
        {span.name && ` · ${span.name}`}
      </Text>
      <Badge appearance="outline" color={isOwn ? 'brand' : 'informative'} className={styles.source}>
        {m(isOwn ? 'calendar.own' : 'calendar.published')}
      </Badge>
      <Button
        size="small"
        appearance="subtle"
        className={styles.action}
        aria-label={m('calendar.actionOn', { action, days })}
        disabledFocusable={busy}
        onClick={onClick}
      >
        {action}
      </Button>
    </li>
  );
}

function daysOf({ from, to }: CalendarSpan): Day[] {
  return Array.from({ length: to - from + 1 }, (_, index) => addDays(from, index));
}
