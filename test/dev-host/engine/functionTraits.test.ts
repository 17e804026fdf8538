import { createEngine } from '../../../dev-host/engine/createEngine';
import { emptyBook, emptySheet } from '../../../dev-host/engine/emptyBook';
import * as traits from '../../../dev-host/engine/univer/reading/functionTraits';

const { changesByItself, doesNotMind, keepsLines, looksAtNumbers, reachesFar, takesAllLines, takesErrors } =
  traits;

it('names functions that there are', async () => {
  const sets = [changesByItself, doesNotMind, keepsLines, looksAtNumbers, takesAllLines, takesErrors];
  const names = [...new Set([...sets.flatMap((set) => [...set]), ...Object.keys(reachesFar)])];
  const sheet = emptySheet('表');
  names.forEach((name, row) => (sheet.cells[row] = { 0: { value: 0, formula: `=${name}()` } }));
  const engine = createEngine();
  engine.load({ ...emptyBook('表'), sheets: [sheet] });
  await engine.settled();
  // The reason why a formula stands as it was saved is the name of the function that there is not.
  const unknown = new Set(engine.uncomputed().map(({ reason }) => reason));
  expect(names.filter((name) => unknown.has(name))).toEqual([]);
  engine.dispose();
});

it('puts a function where it belongs once', () => {
  const both = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].filter((name) => other.has(name));
  expect(both(keepsLines, takesAllLines)).toEqual([]);
  expect(both(keepsLines, looksAtNumbers)).toEqual([]);
  expect(both(takesAllLines, looksAtNumbers)).toEqual([]);
});
