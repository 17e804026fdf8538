import { readFileSync } from 'node:fs';
import { chineseCalendarRows } from '../../src/domain/calendar/chineseCalendar';
import { compareCalendar, type YearComparison } from './compareCalendar';
import { parseCalendarFile } from './parseCalendarFile';
import type { CalendarRow } from '../../src/domain/calendar/workCalendar';
import { isoDay } from '../../src/domain/dates/day';

/**
 * Checks a file of a new year's days off and make-up workdays and says what it would change against the bundled
 * calendar: `npm run calendar -- FILE [YEAR]`. Writes nothing. Exits with 1 where a line cannot be read or the
 * year would stay unknown. See docs/calendar.md.
 */
function checkCalendar(path: string | undefined, year: string | undefined): number {
  if (path === undefined) {
    process.stderr.write('Usage: npm run calendar -- FILE [YEAR]\n');
    return 2;
  }
  const { rows, problems } = parseCalendarFile(
    readFileSync(path, 'utf8'),
    Number(year ?? new Date().getFullYear()),
  );
  for (const { line, text, because } of problems) say(`line ${line}: ${BECAUSE[because]}: ${text}`);
  if (rows.length === 0) say('No day could be read.');
  const comparisons = compareCalendar(rows, chineseCalendarRows());
  comparisons.forEach(report);
  const isFine = rows.length > 0 && problems.length === 0 && comparisons.every(({ known }) => known);
  return isFine ? 0 : 1;
}

const BECAUSE = {
  notADay: 'not a day',
  unknownKind: 'neither a day off nor a workday',
  twice: 'the day is there twice',
} as const;

function report(comparison: YearComparison): void {
  const { year, holidays, workdays, workingDays, known, wasKnown, added, removed, changed, withoutEffect } =
    comparison;
  say(`${year}: ${holidays} days off, ${workdays} make-up workdays, ${workingDays} working days`);
  if (!known)
    say(
      '  The year stays unknown: these are not its public holidays (at least 7 days off in 4 months). Its days are counted as calendar days.',
    );
  else if (!wasKnown) say('  The year becomes known; until now its days are counted as calendar days.');
  list('new', added);
  list('gone', removed);
  for (const { before, after } of changed)
    say(`  changed ${isoDay(after.day)}: ${before.kind} to ${after.kind}`);
  list('without effect, a weekend off or a weekday worked', withoutEffect);
  if (wasKnown && added.length + removed.length + changed.length === 0) say('  Nothing would change.');
}

function list(what: string, rows: readonly CalendarRow[]): void {
  for (const { day, kind, name = '' } of rows) say(`  ${what}: ${isoDay(day)} ${kind} ${name}`.trimEnd());
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

process.exitCode = checkCalendar(process.argv[2], process.argv[3]);
