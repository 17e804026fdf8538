import { isoDay } from '../../../src/domain/dates/day';
import { verificationWindow } from '../../../src/domain/issue/verificationWindow';
import { day } from '../task/taskCases';

it.each<[occurred: string | null, resolved: string | null, recurrences: string[], expected: string | null]>([
  ['2026-06-15', null, [], '2026-06-15 … 2026-09-13'],
  ['2026-06-15', '2026-06-20', [], '2026-06-20 … 2026-09-18'],
  // resolved before it occurred is a slip of the pen
  ['2026-06-15', '2026-06-01', [], '2026-06-15 … 2026-09-13'],
  ['2026-06-15', null, ['2026-09-13'], '2026-09-13 … 2026-12-12'],
  ['2026-06-15', null, ['2026-09-14'], '2026-06-15 … 2026-09-13'],
  // the second falls into the window the first opened, in whichever order they are given
  ['2026-06-15', null, ['2026-09-14', '2026-08-01'], '2026-09-14 … 2026-12-13'],
  // one before it was resolved does not shorten the window
  ['2026-06-15', '2026-07-01', ['2026-06-20'], '2026-07-01 … 2026-09-29'],
  [null, '2026-07-01', [], null],
])('occurred %s, resolved %s, again %j → %s', (occurred, resolved, recurrences, expected) => {
  const window = verificationWindow({
    occurred: occurred === null ? null : day(occurred),
    resolved: resolved === null ? null : day(resolved),
    recurrences: recurrences.map(day),
  });
  expect(window && `${isoDay(window.from)} … ${isoDay(window.until)}`).toBe(expected);
});
