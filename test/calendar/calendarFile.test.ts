import { chineseCalendarRows } from '../../src/domain/calendar/chineseCalendar';
import { compareCalendar } from './compareCalendar';
import { parseCalendarFile } from './parseCalendarFile';
import { buildCalendar, type CalendarRow } from '../../src/domain/calendar/workCalendar';
import { isoDay } from '../../src/domain/dates/day';
import { day } from '../domain/task/taskCases';

const off = (iso: string): CalendarRow => ({ day: day(iso), kind: 'holiday' });
/** Public holidays of a made-up 2027: eight days in five months. */
const HOLIDAYS = ['01-01', '02-08', '02-09', '04-05', '05-03', '05-04', '10-01', '10-04'].map((date) =>
  off(`2027-${date}`),
);

it.each<[what: string, rows: readonly CalendarRow[], known: boolean]>([
  ['one day of the company’s own', [off('2027-03-08')], false],
  ['a summer shutdown of ten days', Array.from({ length: 10 }, (_, at) => off(`2027-08-${10 + at}`)), false],
  ['make-up workdays only', HOLIDAYS.map((row) => ({ ...row, kind: 'workday' as const })), false],
  ['its public holidays', HOLIDAYS, true],
])('knows a year by %s: %#', (_what, rows, known) => {
  expect(buildCalendar(rows, chineseCalendarRows()).years.has(2027)).toBe(known);
});

it('reads lines as the sheet has them and the JSON of chinese-days alike', () => {
  const lines = parseCalendarFile(
    '日期,类型,名称\n2027-01-01,休息,元旦\n1月9日\t上班\t元旦\n\n# 说明\n',
    2027,
  );
  const json = parseCalendarFile(
    JSON.stringify({
      holidays: { '2027-01-01': "New Year's Day,元旦,1" },
      workdays: { '2027-01-09': 'New Year,元旦,1' },
    }),
    2027,
  );
  expect(lines.problems).toEqual([]);
  expect(lines.rows).toEqual(json.rows);
  expect(lines.rows.map(({ day: at, kind }) => `${isoDay(at)} ${kind}`)).toEqual([
    '2027-01-01 holiday',
    '2027-01-09 workday',
  ]);
});

it('names the lines it cannot read', () => {
  const { problems } = parseCalendarFile(
    '2027-02-30,休息\n2027-01-01,也许\n2027-01-02,休息\n2027-01-02,上班\n',
    2027,
  );
  expect(problems.map(({ line, because }) => `${line} ${because}`)).toEqual([
    '1 notADay',
    '2 unknownKind',
    '4 twice',
  ]);
});

it('says what a file would change', () => {
  const known = chineseCalendarRows([2026]);
  const changed = known
    .filter(({ day: at }) => at !== day('2026-06-19'))
    .concat(off('2026-06-27'), off('2026-06-23'));
  const [year] = compareCalendar(changed, known);
  expect(year?.removed.map((row) => isoDay(row.day))).toEqual(['2026-06-19']);
  expect(year?.added.map((row) => isoDay(row.day)).sort()).toEqual(['2026-06-23', '2026-06-27']);
  expect(year?.withoutEffect.map((row) => isoDay(row.day))).toContain('2026-06-27');
});
