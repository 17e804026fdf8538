import { isoDay, parseIsoDay } from '../../src/domain/dates/day';
import { readDateText } from '../../src/domain/dates/reading/readDateText';
import { readCalendarKind } from '../../src/words/vocabulary/readWord';
import type { CalendarRow } from '../../src/domain/calendar/workCalendar';

export interface ParsedCalendar {
  rows: CalendarRow[];
  /** Lines or entries that are no day of a calendar, as written, and why. */
  problems: { line: number; text: string; because: 'notADay' | 'unknownKind' | 'twice' }[];
}

/**
 * Reads a file of days off and make-up workdays: the JSON of chinese-days (`holidays` and `workdays` by date), or
 * lines of date, kind and name as the sheet 工作日历 has them, parted by tabs or commas.
 * @param year the year of dates that name none.
 */
export function parseCalendarFile(text: string, year: number): ParsedCalendar {
  const parsed: ParsedCalendar = { rows: [], problems: [] };
  const seen = new Set<number>();
  const entries = text.trimStart().startsWith('{') ? entriesOfJson(text) : entriesOfLines(text);
  for (const { line, text: written, day: dayText, kind, name } of entries) {
    const reading = readDateText(dayText, { period: `${year}-06`, role: 'start' });
    const day = parseIsoDay(dayText) ?? (reading.kind === 'date' ? reading.day : null);
    if (day === null) parsed.problems.push({ line, text: written, because: 'notADay' });
    else if (kind === null) parsed.problems.push({ line, text: written, because: 'unknownKind' });
    else if (seen.has(day))
      parsed.problems.push({ line, text: `${isoDay(day)} ${written}`, because: 'twice' });
    else {
      seen.add(day);
      parsed.rows.push({ day, kind, ...(name === '' ? {} : { name }) });
    }
  }
  parsed.rows.sort((one, other) => one.day - other.day);
  return parsed;
}

interface Entry {
  line: number;
  text: string;
  day: string;
  kind: CalendarRow['kind'] | null;
  name: string;
}

function entriesOfJson(text: string): Entry[] {
  const file = JSON.parse(text) as Partial<Record<'holidays' | 'workdays', Record<string, string>>>;
  const of = (days: Record<string, string> | undefined, kind: CalendarRow['kind']) =>
    Object.entries(days ?? {}).map(([day, names]) => {
      return { text: `${day} ${names}`, day, kind, name: names.split(',')[1] ?? names };
    });
  return [...of(file.holidays, 'holiday'), ...of(file.workdays, 'workday')].map((entry, index) => ({
    ...entry,
    line: index + 1,
  }));
}

/** The first line may be a header; blank lines and those that begin with # say nothing. */
function entriesOfLines(text: string): Entry[] {
  return text.split(/\r?\n/).flatMap((written, index) => {
    const [day = '', kind = '', name = ''] = written.split(/[\t,，]/).map((part) => part.trim());
    const isHeader = index === 0 && readCalendarKind(kind) === null && !/\d/.test(day);
    return day === '' || day.startsWith('#') || isHeader
      ? []
      : [{ line: index + 1, text: written.trim(), day, kind: readCalendarKind(kind), name }];
  });
}
