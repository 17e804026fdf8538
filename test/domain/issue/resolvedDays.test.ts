import { isoDay } from '../../../src/domain/dates/day';
import { resolvedDays } from '../../../src/domain/issue/resolvedDays';
import { day } from '../task/taskCases';

type Change = [day: string | null, row: string, field: string, after: string];

it.each<[what: string, changes: Change[], expected: string]>([
  ['resolved', [['2026-06-20', 'Q001', '解决状态', '已解决']], 'q001 06-20'],
  ['in English', [['2026-06-20', 'Q001', 'State', 'Resolved']], 'q001 06-20'],
  [
    'resolved twice, in any order of rows',
    [
      ['2026-07-01', 'Q001', '解决状态', '已解决'],
      ['2026-06-20', 'q001', '解决状态', '已解决'],
    ],
    'q001 07-01',
  ],
  [
    'taken back to work',
    [
      ['2026-06-20', 'Q001', '解决状态', '已解决'],
      ['2026-06-25', 'Q001', '解决状态', '处理中'],
    ],
    '',
  ],
  [
    'closed afterwards',
    [
      ['2026-06-20', 'Q001', '解决状态', '已解决'],
      ['2026-09-25', 'Q001', '解决状态', '已关闭'],
    ],
    'q001 06-20',
  ],
  ['after as-of', [['2026-12-02', 'Q001', '解决状态', '已解决']], ''],
  ['without a day', [[null, 'Q001', '解决状态', '已解决']], ''],
  [
    'another column',
    [
      ['2026-06-20', 'T001', '进度状态', '已解决'],
      ['2026-06-20', 'Q001', '责任人', '已解决'],
    ],
    '',
  ],
])('%s', (_what, changes, expected) => {
  const rows = changes.map(([on, row, field, after]) => ({
    day: on === null ? null : day(on),
    row,
    field,
    after,
  }));
  const told = [...resolvedDays(rows, day('2026-12-01'))].map(([id, on]) => `${id} ${isoDay(on).slice(5)}`);
  expect(told.join()).toBe(expected);
});
