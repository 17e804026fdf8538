import { checkMutations } from './sentences/checkMutations';
import { checkSentences } from './sentences/checkSentences';

const SEED = Number(process.env.SENTENCE_SEED ?? 1);
const COUNT = Number(process.env.SENTENCES ?? 100_000);
const TEN_MINUTES = 600_000;

it(
  `rates ${COUNT} made sentences as their meaning asks (seed ${SEED})`,
  () => {
    expect(checkSentences(SEED, COUNT)).toEqual([]);
  },
  TEN_MINUTES,
);

it(
  `overlooks nothing that is put into ${COUNT} sentences (seed ${SEED})`,
  () => {
    expect(checkMutations(SEED, COUNT)).toEqual([]);
  },
  TEN_MINUTES,
);
