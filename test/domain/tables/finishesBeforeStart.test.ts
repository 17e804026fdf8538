import { textCell } from '../../../src/domain/cells/cellSnapshot';
import { finishesBeforeStart } from '../../../src/domain/tables/finishesBeforeStart';

it.each([
  ['6.20', '6.10', true],
  ['2026-06-20', '2026-06-10', true],
  ['6.10', '6.20', false],
  ['6.10', '6.10', false],
  ['12.20', '1.10', false],
  ['', '6.10', false],
  ['6.20', '', false],
  ['6.20', '待定', false],
])('a task from %j to %j finishes before it starts: %s', (start, finish, expected) => {
  const context = { period: '2026-06', dateSystem: 1900 } as const;
  expect(finishesBeforeStart(textCell(start), textCell(finish), context)).toBe(expected);
});
