import { Journal } from '../../../src/taskpane/context/Journal';
import { undoMeant } from '../../../src/taskpane/context/undoMeant';
import type { Written } from '../../../src/usecases/run/runOptions';

const ROW = [{ key: 'tasks', cells: [{}] } as unknown as Written];

/** A journal with one change, and something under way. */
function busy() {
  const journal = new Journal(() => '09:00');
  journal.entryFor('改期', false)(ROW);
  journal.work({ step: null });
  return journal;
}

test('撤销 is of the last change where nothing is under way', async () => {
  const journal = busy();
  journal.work(null);
  expect((await undoMeant(journal))?.what).toBe('改期');
});

test('pressed while something is written it waits for that, and is of that', async () => {
  const journal = busy();
  const meant = undoMeant(journal);
  journal.entryFor('知晓', false)(ROW);
  journal.work({ step: { phase: 'writing' } });
  journal.work(null);
  expect((await meant)?.what).toBe('知晓');
});

test('pressed when that was written, but is not done yet, it is of that too', async () => {
  const journal = busy();
  journal.entryFor('知晓', false)(ROW);
  const meant = undoMeant(journal);
  journal.work(null);
  expect((await meant)?.what).toBe('知晓');
});

test('where nothing was written it takes nothing back: what came before was not meant', async () => {
  const journal = busy();
  const meant = undoMeant(journal);
  journal.work(null);
  expect(await meant).toBeNull();
});

test('pressed while the last change is being taken back it is of the one before', async () => {
  const journal = new Journal(() => '09:00');
  for (const what of ['改期', '知晓']) journal.entryFor(what, false)(ROW);
  journal.work({ step: null });
  const meant = undoMeant(journal);
  journal.undone(2);
  journal.work(null);
  expect((await meant)?.what).toBe('改期');
});

test('pressed when the cells are back, but the list is still being refreshed, it is of the one before too', async () => {
  const journal = new Journal(() => '09:00');
  for (const what of ['改期', '知晓']) journal.entryFor(what, false)(ROW);
  journal.work({ step: null });
  journal.undone(2);
  const meant = undoMeant(journal);
  journal.work(null);
  expect((await meant)?.what).toBe('改期');
});

test('while an earlier change of the list is being taken back it is of the last one', async () => {
  const journal = new Journal(() => '09:00');
  for (const what of ['改期', '知晓']) journal.entryFor(what, false)(ROW);
  journal.work({ step: null });
  const meant = undoMeant(journal);
  journal.undone(1);
  journal.work(null);
  expect((await meant)?.what).toBe('知晓');
});
