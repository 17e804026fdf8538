import type { CriterionMeaning } from './meaning';
import type { Random } from './random';

/** A figure, put in anywhere, is one more or changes one. */
const FIGURES = [
  '7391',
  '7391家',
  '41.7%',
  '不低于7391',
  '不超过7391',
  '＞7391',
  '≤7391',
  '从7391',
  '至7391',
  '±7391',
  '7391-',
  ' at least 7391',
  ' no more than 7391',
  '7391万',
  '¥7391',
  '（7391）',
  '约7391',
  '/7391',
  '7391+',
  '-7391',
  '三千九百家',
  '①7391',
  '7391/8000',
];

/** Puts a figure, or a word that turns the meaning round, at a random place between words. */
export function mutate(
  random: Random,
  text: string,
  meaning: readonly CriterionMeaning[],
): { text: string; noise: string } {
  const noise = random.pick([...FIGURES, ...turningWords(meaning)]);
  const at = random.below(text.length + 1);
  // In the middle of a Latin word nobody types a figure: r7 is a name.
  const cutsWord = /[A-Za-z]/.test(text.charAt(at - 1)) && /[A-Za-z]/.test(text.charAt(at));
  // What brackets hold without a figure is an aside.
  const isAside = text.lastIndexOf('（', at - 1) > text.lastIndexOf('）', at - 1);
  if (cutsWord || isAside) return mutate(random, text, meaning);
  return { text: `${text.slice(0, at)}${noise}${text.slice(at)}`, noise };
}

/** Words that no sentence of this meaning has, so that with one of them it means something else or nothing sure. */
function turningWords(meaning: readonly CriterionMeaning[]): string[] {
  const [only] = meaning;
  if (meaning.length !== 1 || !only) return [];
  const { asks } = only;
  if (asks.kind === 'atLeast' || asks.kind === 'moreThan')
    return ['不超过', '至多', '不得', ' at most ', ' never '];
  if (asks.kind === 'atMost' || asks.kind === 'lessThan') return ['不低于', '至少', ' at least ', ' never '];
  return [];
}
