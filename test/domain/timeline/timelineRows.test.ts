import type { TimelineTask } from '../../../src/domain/timeline/timelineTask';
import { MOST_LISTED, timelineRows } from '../../../src/domain/timeline/timelineRows';
import { daysOf, timelineWindow } from '../../../src/domain/timeline/timelineWindow';
import { isoDay, parseIsoDay, type Day } from '../../../src/domain/dates/day';

const day = (text: string): Day => parseIsoDay(text) ?? (Number.NaN as Day);
const june = timelineWindow('month', '2026-06');

const task = (id: string, part: Partial<TimelineTask> & { span?: [string, string] } = {}): TimelineTask => {
  const { span = ['2026-06-10', '2026-06-20'], ...rest } = part;
  return {
    id,
    name: `任务 ${id}`,
    owner: '张三',
    goal: null,
    start: day(span[0]),
    finish: day(span[1]),
    actual: null,
    forecast: null,
    status: 'inProgress',
    alert: null,
    ...rest,
  };
};

const shown = (
  tasks: readonly TimelineTask[],
  grouping: 'goal' | 'owner' = 'goal',
  goals: readonly string[] = [],
) =>
  timelineRows(tasks, june, grouping, goals).rows.map((row) =>
    row.kind === 'group' ? `[${row.name ?? '–'} ${row.tasks}]` : row.id,
  );

test('a month runs from its first day to five days after its last', () => {
  const days = daysOf(june).map(isoDay);
  expect([days[0], days.at(-1), days.length]).toEqual(['2026-06-01', '2026-07-05', 35]);
});

test('three months begin with the period and may cross a year', () => {
  const { months, first, last } = timelineWindow('quarter', '2026-12');
  expect(months).toEqual(['2026-12', '2027-01', '2027-02']);
  expect([isoDay(first), isoDay(last)]).toEqual(['2026-12-01', '2027-03-05']);
});

describe('which tasks are listed', () => {
  test.each<[string, Partial<TimelineTask> & { span?: [string, string] }, boolean]>([
    ['an open one within the month', {}, true],
    ['an open one of long ago, which is late', { span: ['2026-03-01', '2026-03-10'] }, true],
    ['an open one that begins on the last day shown', { span: ['2026-07-05', '2026-07-20'] }, true],
    ['an open one that begins after that', { span: ['2026-07-06', '2026-07-20'] }, false],
    ['an open one without dates', { start: null, finish: null, status: 'unscheduled' }, true],
    ['one done within the month', { status: 'done', actual: day('2026-06-19') }, true],
    [
      'one that was due in May and done late in June',
      { span: ['2026-05-01', '2026-05-20'], status: 'doneLate', actual: day('2026-06-01') },
      true,
    ],
    [
      'one done in May',
      { span: ['2026-05-01', '2026-05-20'], status: 'done', actual: day('2026-05-31') },
      false,
    ],
    ['one done without any date', { start: null, finish: null, status: 'done' }, false],
    ['a cancelled one', { status: 'cancelled' }, false],
  ])('%s: %#', (_, part, isListed) => {
    const { rows, rest } = timelineRows([task('T1', part)], june, 'goal', []);
    expect(rows.some((row) => row.kind === 'task')).toBe(isListed);
    expect(rest).toBe(isListed ? 0 : 1);
  });

  test('of too many the late and open ones stay, and the rest is counted', () => {
    const done = Array.from({ length: 200 }, (_, at) =>
      task(`D${at}`, { status: 'done', actual: day('2026-06-12') }),
    );
    const open = Array.from({ length: 150 }, (_, at) => task(`O${at}`));
    const late = Array.from({ length: 20 }, (_, at) => task(`L${at}`, { alert: 'red' }));
    const { rows, rest } = timelineRows([...done, ...open, ...late], june, 'owner', []);
    const ids = rows.flatMap((row) => (row.kind === 'task' ? row.id : []));
    expect(ids).toHaveLength(MOST_LISTED);
    expect(rest).toBe(370 - MOST_LISTED);
    expect(ids.filter((id) => id.startsWith('L'))).toHaveLength(20);
    expect(ids.filter((id) => id.startsWith('O'))).toHaveLength(150);
  });

  test('a row without a name is listed and not counted among the rest', () => {
    const { rest } = timelineRows([task('T1', { name: '', status: 'cancelled' })], june, 'goal', []);
    expect(rest).toBe(0);
  });
});

describe('groups', () => {
  test('follow the plan, and tasks that the plan does not have come last', () => {
    const tasks = [task('T1'), task('T2', { goal: '复购' }), task('T3', { goal: '新增客户' })];
    expect(shown(tasks, 'goal', ['新增客户', '投诉', '复购'])).toEqual([
      '[新增客户 1]',
      'T3',
      '[复购 1]',
      'T2',
      '[– 1]',
      'T1',
    ]);
  });

  test('of owners follow the tracker; nobody comes last, and blanks and width do not part one owner', () => {
    const tasks = [
      task('T1', { owner: ' ' }),
      task('T2', { owner: 'IT部' }),
      task('T3', { owner: 'ＩＴ部 ' }),
      task('T4', { owner: '市场部' }),
    ];
    expect(shown(tasks, 'owner')).toEqual(['[IT部 2]', 'T2', 'T3', '[市场部 1]', 'T4', '[– 1]', 'T1']);
  });

  test('within a group tasks go by start, then by finish, then as in the tracker; those without a start are last', () => {
    const tasks = [
      task('T1', { start: null }),
      task('T2', { span: ['2026-06-12', '2026-06-20'] }),
      task('T3', { span: ['2026-06-10', '2026-06-25'] }),
      task('T4', { span: ['2026-06-10', '2026-06-15'] }),
      task('T5', { span: ['2026-06-10', '2026-06-15'] }),
    ];
    expect(shown(tasks)).toEqual(['[– 5]', 'T4', 'T5', 'T3', 'T2', 'T1']);
  });

  test('there are none where nothing is listed', () => {
    expect(shown([task('T1', { status: 'cancelled' })], 'goal', ['新增客户'])).toEqual([]);
  });
});
