import { Journal, lastUndoable } from '../../../src/taskpane/context/Journal';
import type { Written } from '../../../src/usecases/run/runOptions';

const rows = (count: number): Written[] =>
  Array.from({ length: count }, () => ({ key: 'tasks', cells: [{}] }) as unknown as Written);

test('what one action writes in several requests is one change', () => {
  const journal = new Journal(() => '09:00');
  const written = journal.entryFor('刷新', true);
  written(rows(2));
  written(rows(3));
  expect(journal.read().entries).toMatchObject([{ what: '刷新', cells: 5, state: 'done' }]);
  expect(journal.writtenBy(1)).toHaveLength(5);
});

test('what a person does while the sheets are still being filled is a change of its own, and the first to be taken back', () => {
  const journal = new Journal(() => '09:00');
  journal.beginGroup('创建四张表', true);
  journal.entryFor('', false, true)(rows(4));
  const filled = journal.entryFor('刷新', true, true);
  journal.entryFor('填下一步', false)(rows(1));
  filled(rows(3));
  journal.joinLast()(rows(2));
  expect(journal.read().entries).toMatchObject([
    { what: '填下一步', cells: 3 },
    { what: '创建四张表', cells: 7 },
  ]);
  expect(lastUndoable(journal.read())?.what).toBe('填下一步');
  journal.endGroup();
});

test('a change too large to be remembered whole is not taken back in part, and the one before it can be', () => {
  const journal = new Journal(() => '09:00');
  journal.entryFor('标记完成', false)(rows(1));
  const written = journal.entryFor('刷新', true);
  for (const count of [19_999, 2, 5]) written(rows(count));
  expect(journal.read().entries).toMatchObject([
    { what: '刷新', cells: 20_006, state: 'tooLarge' },
    { what: '标记完成', state: 'done' },
  ]);
  expect(journal.writtenBy(2)).toEqual([]);
  expect(lastUndoable(journal.read())?.what).toBe('标记完成');
});
