import fc from 'fast-check';
import { asDay, isoDay, type Day } from '../../../src/domain/dates/day';
import { readForecast } from '../../../src/domain/task/readForecast';
import { propertyRuns } from '../../propertyRuns';
import { contextAsOf } from './taskCases';

const RUNS = propertyRuns(1_000, 100_000);
const DAY_MS = 86_400_000;
const WEEKDAYS = [...'日一二三四五六'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Told by the clock's own calendar, not by the one under test. */
const utc = (day: Day) => new Date(day * DAY_MS);
const dayOfUtc = (date: Date) => asDay(Math.floor(date.getTime() / DAY_MS));
const monthAndDay = (day: Day) => `${utc(day).getUTCMonth() + 1}月${utc(day).getUTCDate()}日`;
const english = (day: Day) => `${MONTHS[utc(day).getUTCMonth()] ?? ''} ${utc(day).getUTCDate()}`;
const lastOfMonth = (day: Day) =>
  dayOfUtc(new Date(Date.UTC(utc(day).getUTCFullYear(), utc(day).getUTCMonth() + 1, 0)));
const monday = (day: Day) => asDay(day - ((utc(day).getUTCDay() + 6) % 7));

const asOf = fc.integer({ min: 20_500, max: 20_700 }).map(asDay);
const ahead = fc.integer({ min: 1, max: 60 });
const context = (today: Day) => ({
  ...contextAsOf(isoDay(today)),
  period: isoDay(today).slice(0, 7),
  start: asDay(today - 20),
  finish: asDay(today - 2),
});
const read = (text: string, today: Day) => {
  const day = readForecast(text, context(today));
  return [text, day === null ? null : isoDay(day)];
};

const CHINESE = [
  'X完成',
  '预计X',
  'X前上线',
  '预计X可完成',
  '协调供应商X到货',
  '推迟到X',
  '最晚X',
  'X之前提交',
  '预计完成时间：X',
];
const ENGLISH = [
  'done by X',
  'ETA X',
  'Supplier fixes it by X',
  'moved to X',
  'Expected finish: X',
  'go live on X',
];
const DENIED = [
  'X完成不了',
  'X无法完成',
  '难以在X完成',
  '客户要求X完成',
  'X能完成吗？',
  'X开会讨论完成',
  '如材料到齐，X完成',
  '原定X完成',
  'X前完成初稿',
  '等X客户确认后完成',
  'X完成，存在风险',
  '已于X完成',
  '不一定能在X完成',
];
const ENGLISH_DENIED = [
  'not done by X',
  'cannot finish by X',
  'done by X?',
  'if approved, done by X',
  'Client wants it by X',
  'originally planned for X',
  'meeting on X to finish it',
  'needs to be done by X',
  'done by X, not guaranteed',
];

it('reads the day of a forecast however it is worded', () => {
  fc.assert(
    fc.property(
      asOf,
      ahead,
      fc.constantFrom(...CHINESE, ...ENGLISH),
      fc.boolean(),
      (today, days, frame, isIso) => {
        const day = asDay(today + days);
        const written = isIso ? isoDay(day) : /[一-龥]/.test(frame) ? monthAndDay(day) : english(day);
        const text = frame.replace('X', written);
        expect(read(text, today)).toEqual([text, isoDay(day)]);
      },
    ),
    { numRuns: RUNS },
  );
});

it('counts weekdays and ends of months from the as-of day', () => {
  fc.assert(
    fc.property(
      asOf,
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(...CHINESE),
      (today, weekday, frame) => {
        const thisWeek = asDay(monday(today) + weekday - 1);
        const named = WEEKDAYS[weekday] ?? '';
        const nextMonth = lastOfMonth(asDay(lastOfMonth(today) + 1));
        const wordings: [string, Day][] = [
          [`本周${named}`, thisWeek],
          [`下周${named}`, asDay(thisWeek + 7)],
          [`星期${named}`, thisWeek < today ? asDay(thisWeek + 7) : thisWeek],
          ['月底', lastOfMonth(today)],
          ['下月底', nextMonth],
          [`${utc(today).getUTCMonth() + 1}月底`, lastOfMonth(today)],
        ];
        for (const [words, day] of wordings) {
          const text = frame.replace('X', words);
          expect([...read(text, today), isoDay(today)]).toEqual([text, isoDay(day), isoDay(today)]);
        }
      },
    ),
    { numRuns: RUNS / 10 },
  );
});

it('forecasts nothing that is denied, asked, wished or over', () => {
  fc.assert(
    fc.property(
      asOf,
      ahead,
      fc.constantFrom(...DENIED, ...ENGLISH_DENIED),
      fc.boolean(),
      (today, days, frame, isRelative) => {
        const day = asDay(today + days);
        const isChinese = /[一-龥]/.test(frame);
        const relative = isChinese ? '下周三' : 'next Wednesday';
        const text = frame.replace('X', isRelative ? relative : isChinese ? monthAndDay(day) : english(day));
        expect(read(text, today)).toEqual([text, null]);
      },
    ),
    { numRuns: RUNS },
  );
});

it('reads any text without failing, and only whole days', () => {
  const piece = fc.constantFrom(
    '预计',
    '完成',
    '6月',
    '25日',
    '底',
    '前',
    '下周',
    '周五',
    '月',
    '不',
    '，',
    '。',
    '？',
    'by ',
    'end of ',
    'June ',
    'Friday ',
    'next ',
    '2 ',
    'weeks late',
    '2026-',
    '06-',
    '31',
    '需',
    '3',
    '天',
  );
  fc.assert(
    fc.property(
      asOf,
      fc.oneof(
        fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
        fc.string(),
      ),
      (today, text) => {
        const day = readForecast(text, context(today));
        expect(day === null || Number.isInteger(day)).toBe(true);
      },
    ),
    { numRuns: RUNS },
  );
});
