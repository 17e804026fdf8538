import { HUMAN_COLUMNS, OPTIONAL_COLUMNS, OWNED_COLUMNS } from '../../../src/domain/schema/columnKeys';
import { findColumns } from '../../../src/domain/tables/findColumns';

it.each([
  ['任务名称', 'name'],
  ['Task', 'name'],
  [' 任务 名称 ', 'name'],
  ['计划完成\n时间', 'finish'],
  ['截止日期', 'finish'],
  ['预计结束时间', 'finish'],
  ['预计完成时间', 'forecast'],
  ['PLANNED FINISH', 'finish'],
  ['计划开始时间*', 'start'],
  ['负责人：', 'owner'],
  ['延期／受阻原因', 'reason'],
  ['前置任务', 'predecessors'],
  ['% complete', 'percent'],
] as const)('%j is the column %s of the tasks', (header, key) => {
  expect([...findColumns('tasks', ['备注', header], [key]).found]).toEqual([[key, 1]]);
});

it('never takes one column for another that is spelt alike', () => {
  expect(findColumns('tasks', ['计划开始时间'], ['finish']).missing).toEqual(['finish']);
  expect(findColumns('tasks', ['计划完成时问'], ['finish']).missing).toEqual(['finish']);
});

it('finds renamed and reordered columns and reports the missing ones', () => {
  const { found, missing, doubled } = findColumns(
    'tasks',
    ['状态', '截止日期', '任务'],
    [...HUMAN_COLUMNS.tasks],
  );
  expect(Object.fromEntries(found)).toEqual({ status: 0, finish: 1, name: 2 });
  expect(missing).toEqual(['owner', 'start', 'actual', 'reason', 'nextStep', 'help']);
  expect(doubled).toEqual([]);
});

it('prefers the template’s own header to a variant', () => {
  const { found, doubled } = findColumns('tasks', ['任务', '任务名称'], ['name']);
  expect([...found]).toEqual([['name', 1]]);
  expect(doubled).toEqual([]);
});

it('names both headers when two are equally good', () => {
  const { found, doubled } = findColumns(
    'tasks',
    ['截止日期', '截止时间', '任务名称', 'Task'],
    ['name', 'finish'],
  );
  expect([...found]).toEqual([]);
  expect(doubled).toEqual([
    { key: 'name', headers: ['任务名称', 'Task'] },
    { key: 'finish', headers: ['截止日期', '截止时间'] },
  ]);
});

it('keeps owned and optional columns apart from human ones', () => {
  for (const table of ['plan', 'tasks', 'issues', 'summary'] as const) {
    const keys = [...HUMAN_COLUMNS[table], ...OWNED_COLUMNS[table], ...OPTIONAL_COLUMNS[table]];
    expect(new Set(keys).size).toBe(keys.length);
  }
});
