import fc from 'fast-check';
import { assessTask } from '../../../src/domain/task/assessTask';
import type { CellSnapshot } from '../../../src/domain/cells/cellSnapshot';
import { chineseCalendarRows } from '../../../src/domain/calendar/chineseCalendar';
import { LANGUAGES } from '../../../src/words/vocabulary/languages';
import { describeWhy } from '../../../src/words/describe/describeWhy';
import { readDate } from '../../../src/domain/dates/reading/readDate';
import type { TaskRow } from '../../../src/domain/task/taskRow';
import type { TaskContext } from '../../../src/domain/task/taskFacts';
import { buildCalendar } from '../../../src/domain/calendar/workCalendar';
import { day } from './taskCases';
import { propertyRuns } from '../../propertyRuns';
import { addDays, asDay } from '../../../src/domain/dates/day';

const RUNS = propertyRuns(500, 20_000);

const dates = [
  '',
  '-',
  '6.1',
  '6.10',
  '6.18',
  '6.20',
  '6.30',
  '5.28',
  '7.15',
  '12.25',
  '1.5',
  '6.31',
  '明天',
  '6月上旬',
  '6.1-6.30',
  '2025.6.10',
  '3.3O',
  '约6.25',
  '2027-01-10',
];
const cell = fc
  .oneof(fc.constantFrom(...dates), fc.constantFrom(6.1, 6.2, 6.15, 60))
  .map((value): CellSnapshot => ({ value, text: String(value), numberFormat: 'General' }));
const date = (role: 'start' | 'finish') =>
  cell.map((seen) => readDate(seen, { period: '2026-06', dateSystem: 1900, role }));
const phrase = fc.constantFrom(
  '',
  '无',
  '需增加2天',
  '6月22日修复',
  '协调供应商',
  '预计7.1完成',
  'by June 25',
  '=1+1',
);

const task: fc.Arbitrary<TaskRow> = fc.record({
  id: fc.constantFrom('', 'T1'),
  name: fc.string(),
  // 判定说明 quotes an owner that is not one: braces in it would look like a template's that was left unfilled.
  owner: fc.string().map((text) => text.replace(/[{}]/g, '')),
  start: date('start'),
  finish: date('finish'),
  actual: date('finish'),
  status: fc.constantFrom('', '未开始', '进行中', '已完成', '延期', '受阻', '已取消', 'Blocked', '？？'),
  reason: phrase,
  nextStep: phrase,
  help: phrase,
  forecast: date('finish'),
  baseline: date('finish'),
  percent: fc
    .constantFrom<string | number>('', 0, 0.5, 1, 60, '60%', '大半')
    .map((value): CellSnapshot => ({ value, text: String(value), numberFormat: 'General' })),
});

const calendar = buildCalendar([], chineseCalendarRows([2025, 2026]));
const context: fc.Arbitrary<TaskContext> = fc.record({
  asOf: fc.integer({ min: day('2026-05-20'), max: day('2026-07-20') }).map(asDay),
  period: fc.constant('2026-06'),
  dayBasis: fc.constantFrom('calendar', 'working'),
  slipThreshold: fc.integer({ min: 0, max: 10 }),
  lookAhead: fc.integer({ min: 0, max: 10 }),
  escalateAfter: fc.integer({ min: 0, max: 20 }),
  calendar: fc.constant(calendar),
});

const always = (law: (row: TaskRow, how: TaskContext) => void) =>
  fc.assert(fc.property(task, context, law), { numRuns: RUNS });

it('no task is left unexplained, in any language', () => {
  always((row, how) => {
    for (const language of LANGUAGES) {
      const why = describeWhy(language, assessTask(row, how), how);
      expect(why).toMatch(/^\S.*[。.]$/);
      expect(why).not.toMatch(/undefined|NaN|null|[{}]/);
    }
  });
});

it('a finished or cancelled task never has a live alert', () => {
  always((row, how) => {
    const { status, alert } = assessTask(row, how);
    if (['done', 'doneLate', 'cancelled'].includes(status)) expect(alert).toBeNull();
  });
});

it('red is more than the threshold, amber is less, and neither depends on the wording', () => {
  always((row, how) => {
    const { status, alert, slip } = assessTask(row, how);
    const open = !['done', 'doneLate', 'cancelled'].includes(status);
    if (open) expect(alert === 'red').toBe(slip !== null && slip > how.slipThreshold);
    if (open && slip !== null && slip > 0) expect(['red', 'amber']).toContain(alert);
    if (status === 'blocked') expect(['red', 'amber']).toContain(alert);
    if (status === 'doneLate') expect(slip).toBeGreaterThan(0);
    if (status === 'late') expect(slip).toBeGreaterThan(0);
  });
});

it('the same row and day give the same assessment', () => {
  always((row, how) => {
    expect(assessTask(structuredClone(row), how)).toEqual(assessTask(row, how));
  });
});

it('a later day never makes an open task less late, nor unfinishes a finished one', () => {
  always((row, how) => {
    // A forecast may expire meanwhile, so only what the dates say is compared.
    const { forecast: _, ...dated } = row;
    const plain = { ...dated, nextStep: '', reason: '', actual: { kind: 'blank' as const } };
    const today = assessTask(plain, how);
    const tomorrow = assessTask(plain, { ...how, asOf: addDays(how.asOf, 1) });
    if (today.slip !== null) expect(tomorrow.slip).toBeGreaterThanOrEqual(today.slip);
    const done = assessTask(row, how);
    if (done.status === 'doneLate')
      expect(assessTask(row, { ...how, asOf: addDays(how.asOf, 1) })).toMatchObject({
        status: 'doneLate',
        slip: done.slip,
      });
  });
});
