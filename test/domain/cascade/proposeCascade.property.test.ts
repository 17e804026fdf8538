import fc from 'fast-check';
import type { CascadeTask } from '../../../src/domain/cascade/cascadeTask';
import { proposeCascade, type CascadeContext } from '../../../src/domain/cascade/proposeCascade';
import { chineseCalendarRows } from '../../../src/domain/calendar/chineseCalendar';
import { buildCalendar } from '../../../src/domain/calendar/workCalendar';
import { day } from '../task/taskCases';
import { accept } from './cascadeCases';
import { propertyRuns } from '../../propertyRuns';
import { addDays, latestDay } from '../../../src/domain/dates/day';

const RUNS = propertyRuns(50, 400);
const MOST_TASKS = 1_000;
const FIRST_DAY = day('2026-01-01');

const calendar = buildCalendar([], chineseCalendarRows([2025, 2026]));
const context: fc.Arbitrary<CascadeContext> = fc.record({
  cascade: fc.constantFrom('fixed', 'buffer'),
  dayBasis: fc.constantFrom('calendar', 'working'),
  calendar: fc.constant(calendar),
  moves: fc.constant([]),
});

/** A row of a graph; predecessors are places in the list, later ones included, so that there are loops. */
const row = fc.record({
  state: fc.constantFrom('open', 'open', 'open', 'finished', 'cancelled'),
  started: fc.boolean(),
  start: fc.option(fc.integer({ min: 0, max: 300 }), { freq: 4 }),
  length: fc.integer({ min: -5, max: 30 }),
  dated: fc.integer({ min: 0, max: 9 }).map((die) => die > 0),
  late: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -10, max: 20 })),
  before: fc.array(fc.nat(), { maxLength: 3 }),
  /** Most graphs follow the order of the rows and so have few loops. */
  backwards: fc.integer({ min: 0, max: 99 }).map((die) => die === 0),
});

const graph: fc.Arbitrary<CascadeTask[]> = fc
  .array(row, { minLength: 1, maxLength: MOST_TASKS, size: 'max' })
  .map((rows) =>
    rows.map((drawn, index) => {
      const start = drawn.start === null ? null : addDays(FIRST_DAY, drawn.start);
      const finish = drawn.dated ? addDays(start ?? addDays(FIRST_DAY, 100), drawn.length) : null;
      const places = drawn.backwards ? rows.length : index;
      const predecessors = places === 0 ? [] : drawn.before.map((place) => `T${place % places}`);
      const actual = finish === null ? null : addDays(finish, drawn.late);
      return {
        id: `T${index}`,
        name: `任务${index}`,
        predecessors: predecessors.join('、'),
        state: drawn.state,
        started: drawn.started,
        start,
        finish,
        expected:
          drawn.state === 'finished' || finish === null ? actual : latestDay(finish, actual ?? finish),
      } satisfies CascadeTask;
    }),
  );

const always = (law: (tasks: CascadeTask[], how: CascadeContext) => void) =>
  fc.assert(fc.property(graph, context, law), { numRuns: RUNS });

it('nothing moves earlier, and only open dated tasks move at all', () => {
  let moved = 0;
  let loops = 0;
  always((tasks, how) => {
    const { proposals, problems } = proposeCascade(tasks, how);
    const taskOf = new Map(tasks.map((task) => [task.id, task]));
    const looped = new Set(problems.flatMap((problem) => (problem.code === 'loop' ? problem.path : [])));
    for (const { task, oldStart, oldFinish, newStart, newFinish, days, because } of proposals) {
      const { state, start, finish, started } = taskOf.get(task) ?? {};
      expect({ state, start, finish }).toEqual({ state: 'open', start: oldStart, finish: oldFinish });
      expect(newFinish).toBeGreaterThan(oldFinish);
      expect(days).toBeGreaterThan(0);
      if (oldStart === null || started) expect(newStart).toBe(oldStart);
      else expect(newStart).toBeGreaterThan(oldStart);
      expect(looped.has(task)).toBe(false);
      expect(because[0]?.days).toBeGreaterThan(0);
      for (const { from, to } of because) expect(to).toBeGreaterThan(from);
    }
    moved += proposals.length;
    loops += looped.size;
  });
  // The graphs drawn are worth looking at.
  expect(moved).toBeGreaterThan(RUNS);
  expect(loops).toBeGreaterThan(0);
});

it('the result does not depend on the order of the rows', () => {
  const sorted = <Item>(items: readonly Item[]) => items.map((item) => JSON.stringify(item)).sort();
  fc.assert(
    fc.property(graph, context, fc.integer(), (tasks, how, seed) => {
      const shuffled = tasks
        .map((task, index) => ({ task, at: Math.sin(seed + index) }))
        .sort((one, other) => one.at - other.at)
        .map(({ task }) => task);
      const straight = proposeCascade(tasks, how);
      const mixed = proposeCascade(shuffled, how);
      expect(sorted(mixed.proposals)).toEqual(sorted(straight.proposals));
      expect(sorted(mixed.problems)).toEqual(sorted(straight.problems));
    }),
    { numRuns: RUNS },
  );
});

it('accepting every proposal leaves none', () => {
  always((tasks, how) => {
    const after = accept(tasks, how);
    expect(proposeCascade(after.tasks, after.context).proposals).toEqual([]);
  });
});

it('accepting some proposals leaves exactly the others', () => {
  const dates = ({ task, newStart, newFinish }: { task: string; newStart: unknown; newFinish: unknown }) => ({
    task,
    newStart,
    newFinish,
  });
  always((tasks, how) => {
    const taken = (task: string) => Number(task.slice(1)) % 2 === 0;
    const others = proposeCascade(tasks, how).proposals.filter(({ task }) => !taken(task));
    const after = accept(tasks, how, taken);
    expect(proposeCascade(after.tasks, after.context).proposals.map(dates)).toEqual(others.map(dates));
  });
});
