import type { Comparator } from '../lexicon/quantity';
import type { GoalDoubt } from './statement';
import type { Token } from '../lexicon/token';

export interface ComparatorReading {
  comparator: Comparator | null;
  /** From 达到, 控制在 and the like. */
  isWeak: boolean;
  /** From 最高 or 最低 alone, which may be a record. */
  isExtreme: boolean;
  doubts: GoalDoubt[];
}

const OPPOSITE: Readonly<Record<Comparator, Comparator>> = { '≥': '<', '≤': '>', '>': '≤', '<': '≥' };

/**
 * The one comparator of a figure: words before it, negated by what is before them, and words after it. All of them
 * have to agree; one that belongs to no figure is a doubt.
 * @param before the tokens of the clause in front of the figure.
 * @param after those right after it.
 */
export function readComparator(before: readonly Token[], after: readonly Token[]): ComparatorReading {
  const doubts: GoalDoubt[] = [];
  const firstNear = nearFrom(before);
  const own = before.flatMap((token, at) => (token.kind === 'before' ? [{ ...token, at }] : []));
  // 至少开发3家 leaves room for a verb, but not beside another comparator, nor negated.
  const isAlone =
    own.filter(({ weak }) => !weak).length === 1 &&
    after.every(({ kind }) => kind !== 'after') &&
    before.every(({ kind }) => kind !== 'not');
  for (const { weak, adverb, at, text } of own) {
    if (!weak && at < firstNear && !(adverb && isAlone)) doubts.push({ code: 'unclearComparator', text });
  }
  const strong = own.filter(({ weak, adverb, at }) => adverb || (!weak && at >= firstNear));
  const limits = after.flatMap((token) => (token.kind === 'after' ? [token.comparator] : []));

  const negations = before.flatMap((token, at) => (token.kind === 'not' ? [{ ...token, at }] : []));
  const [negation, second] = negations;
  if (second) doubts.push({ code: 'unclearNegation', text: negations.map(({ text }) => text).join('…') });
  const negated =
    negation &&
    strong.find(({ at }) => at > negation.at && (negation.strong || isNext(before, negation.at, at)));
  const negatesLimit =
    negation !== undefined && !negated && negation.strong && strong.length === 0 && limits.length > 0;
  if (negation && !negated && !negatesLimit) doubts.push({ code: 'unclearNegation', text: negation.text });

  const found = [
    ...strong.map((one) => (one === negated ? OPPOSITE[one.comparator] : one.comparator)),
    ...limits.map((one) => (negatesLimit ? OPPOSITE[one] : one)),
  ];
  const [first] = found;
  if (first !== undefined) {
    const isAgreed = found.every((one) => isUpward(one) === isUpward(first));
    if (!isAgreed)
      doubts.push({
        code: 'unclearComparator',
        text: [...strong, ...after].map(({ text }) => text).join('…'),
      });
    const isExtreme = limits.length === 0 && strong.every(({ extreme }) => extreme === true);
    return { comparator: first, isWeak: false, isExtreme, doubts };
  }
  const weak = own.findLast(({ weak: isWeak, at }) => isWeak && at >= firstNear);
  return { comparator: weak?.comparator ?? null, isWeak: weak !== undefined, isExtreme: false, doubts };
}

export function isUpward(comparator: Comparator): boolean {
  return comparator === '≥' || comparator === '>';
}

/** The first token from which on no plain word is before the figure. */
export function nearFrom(before: readonly Token[]): number {
  return before.findLastIndex(({ kind }) => kind === 'word' || kind === 'figure' || kind === 'claim') + 1;
}

/** True where only spaces and words of no effect stand between. */
function isNext(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from + 1, to)
    .every(({ kind }) => kind === 'space' || kind === 'filler' || kind === 'to');
}
