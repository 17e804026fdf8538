import { civilOf, weekdayOf, type Day } from '../../domain/dates/day';
import type { WorkCalendar } from '../../domain/calendar/workCalendar';
import type { Language } from '../../words/language/Language';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { columnLetters } from '../cells/cellAddress';
import { TABLE_NAMES } from '../cells/tableNames';
import { isOneOf, formulaString } from '../drawn/formulaText';
import { columnReference } from './taskReference';
import { ROWS } from './timelineLayout';

export interface DayFormulaContext {
  language: Language;
  /** Headers of the day's and the kind's column of 工作日历; null where the workbook has none yet. */
  calendar: { day: string; kind: string } | null;
  /** What is published of public holidays, for days 工作日历 has no row of. */
  published: WorkCalendar;
  /** A day's column is as wide as its number. */
  isWide: boolean;
}

interface DayCells {
  /** The number of the day; its month and day on a Monday where columns are narrow; '' blank. */
  day: string;
  weekday: string;
  date: string;
  off: string;
}

/** The formulas above a day's column. @param column zero-based */
export function dayFormulas(
  context: DayFormulaContext,
  day: Day,
  column: number,
  isFirst: boolean,
): DayCells {
  const { language, published, isWide } = context;
  const at = (row: number) => `${columnLetters(column)}$${row + 1}`;
  const date = at(ROWS.date);
  const { year, month, day: number } = civilOf(day);
  const isMonday = weekdayOf(day) === 1;
  const { weekdays, dayKinds } = language.timelineSheet;
  const length = weekdays[0]?.length ?? 1;
  const kind = published.exceptions.get(day)?.kind;
  const weekday = `WEEKDAY(${date},2)`;
  // The calendar people keep in the workbook wins over what is published.
  const otherwise = kind
    ? formulaString(dayKinds[kind])
    : `MID(${formulaString(weekdays.join(''))},${length === 1 ? weekday : `${weekday}*${length}-${length - 1}`},${length})`;
  return {
    date: isFirst ? `=DATE(${year},${month},${number})` : `=${columnLetters(column - 1)}${ROWS.date + 1}+1`,
    // A text never shows as ##; beside one that is to run over its narrow column the cells stay blank.
    day: isWide ? `=DAY(${date})&""` : isMonday ? `=MONTH(${date})&"-"&DAY(${date})` : '',
    weekday: `=${context.calendar ? ownKind(context.calendar, context, date, otherwise) : otherwise}`,
    off: `=IF(${at(ROWS.weekday)}=${formulaString(dayKinds.holiday)},1,IF(${at(ROWS.weekday)}=${formulaString(dayKinds.workday)},0,--(WEEKDAY(${date},2)>5)))`,
  };
}

/** What 工作日历 says of a day, in all words people may write there. */
function ownKind(
  { day, kind }: NonNullable<DayFormulaContext['calendar']>,
  { language: { timelineSheet } }: DayFormulaContext,
  date: string,
  otherwise: string,
): string {
  const [days, kinds] = [day, kind].map((header) => columnReference(TABLE_NAMES.calendar, header));
  const said = `INDEX(${kinds},MATCH(${date},${days},0))`;
  const means = (which: 'holiday' | 'workday') => {
    const words = LANGUAGES.flatMap(({ calendar }) => [
      calendar.kinds[which].word,
      ...calendar.kinds[which].variants,
    ]);
    return isOneOf(said, [...new Set(words)]);
  };
  const { holiday, workday } = timelineSheet.dayKinds;
  return `IF(${means('holiday')},${formulaString(holiday)},IF(${means('workday')},${formulaString(workday)},${otherwise}))`;
}
