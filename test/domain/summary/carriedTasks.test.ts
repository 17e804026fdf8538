import { isoDay } from '../../../src/domain/dates/day';
import { carriedTasks } from '../../../src/domain/summary/carriedTasks';
import type { TypedTask } from '../task/taskCases';
import { outcome } from './outcomeCases';

const FROM_JUNE = '2026年6月结转，原计划完成时间 2026年6月10日';

/** Which rows are records only, with the day of their copy. */
function carried(
  typed: readonly TypedTask[],
  log: Parameters<typeof carriedTasks>[1] = [],
): (string | null)[] {
  const tasks = typed.map((one) => outcome('盘点', one, '2026-07-31'));
  const found = carriedTasks(tasks, log);
  return tasks.map((one) => {
    const day = found.get(one);
    return day === undefined ? null : isoDay(day);
  });
}

const OLD: TypedTask = { finish: '6.10', status: '进行中' };

it.each<[what: string, tasks: TypedTask[], expected: (string | null)[]]>([
  [
    'a copy that says where it comes from',
    [OLD, { finish: '7.10', reason: FROM_JUNE }],
    ['2026-07-10', null],
  ],
  [
    'a copy with more behind it, in other spacing',
    [OLD, { finish: '7.10', reason: `${FROM_JUNE.replace(' ', '')}；等物料` }],
    ['2026-07-10', null],
  ],
  [
    'an English copy',
    [OLD, { finish: '7.10', reason: 'Carried over from Jun 2026, originally due Jun 10, 2026' }],
    ['2026-07-10', null],
  ],
  ['a task that comes every month', [OLD, { finish: '7.10', status: '未开始' }], [null, null]],
  ['a copy of another day', [{ finish: '6.20' }, { finish: '7.10', reason: FROM_JUNE }], [null, null]],
  [
    'an old row that is done',
    [
      { ...OLD, status: '已完成' },
      { finish: '7.10', reason: FROM_JUNE },
    ],
    [null, null],
  ],
  ['a copy without its old row', [{ finish: '7.10', reason: FROM_JUNE }], [null]],
  [
    'a row without dates beside it',
    [{ status: '进行中' }, { finish: '7.10', reason: FROM_JUNE }],
    [null, null],
  ],
])('%s', (_, tasks, expected) => {
  expect(carried(tasks)).toEqual(expected);
});

it('knows a copy whose reason was rewritten by the change log', () => {
  const log = [{ action: 'carryOver' as const, row: 'T1', after: '盘点' }];
  expect(carried([OLD, { finish: '7.10', reason: '等物料' }], log)).toEqual(['2026-07-10', null]);
});

it('takes a moved date in the change log for no copy', () => {
  const log = [{ action: 'carryOver' as const, row: 'T1', after: '2026-07-10' }];
  expect(carried([OLD, { finish: '7.10', reason: '等物料' }], log)).toEqual([null, null]);
});
