import { checkMutations } from './sentences/checkMutations';
import { checkSentences } from './sentences/checkSentences';

/** Fixed, so that a failure repeats; `SENTENCE_SEED` tries others and `SENTENCES` more of them. */
const SEED = Number(process.env.SENTENCE_SEED ?? 20_261_129);
const COUNT = Number(process.env.SENTENCES ?? 2_000);

it(`rates ${COUNT} made sentences as their meaning asks (seed ${SEED})`, () => {
  expect(checkSentences(SEED, COUNT)).toEqual([]);
});

it(`overlooks nothing that is put into ${COUNT} sentences (seed ${SEED})`, () => {
  expect(checkMutations(SEED, COUNT)).toEqual([]);
});
