import Big from 'big.js';
import type { AttainmentFlag, RateWay } from '../schema/goalCodes';
import type { Criterion } from './reading/criterion';
import { inUnitOf, type Comparable } from './inUnitOf';
import type { Comparator, Figure, Quantity } from './lexicon/quantity';
import { AFTER_SIGNING, NET_GAIN, SIGNED } from './lexicon/subjectWords';
import type { Statement } from './reading/statement';
import { isOtherSubject } from './otherSubject';
import { isLowerBetter, isMet, rateFormula } from './rateFormula';
import { compactText } from '../cells/compactText';
import { showRate } from './showRate';
import type { Verdict } from '../schema/verdict';

/** The figures a rate was worked out from, as people wrote them, for the sentence that says how. */
interface RatedFigures {
  way: RateWay;
  actual: string;
  target: string;
  from: string;
}

export interface CriterionResult {
  /** Exact; null when it cannot be worked out. */
  rate: Big | null;
  met: boolean;
  verdict: Verdict;
  flags: readonly AttainmentFlag[];
  /** Null with `rate`. */
  figures: RatedFigures | null;
}

const LONGEST_SUBJECT = 20;

/** Rates one criterion by one figure; a missing figure is 未填 (SPEC section 7). */
export function rateCriterion(criterion: Criterion, statement: Statement | null): CriterionResult {
  const { target, high } = criterion;
  if (!statement) return unrated({ code: 'notFilled' });
  if (statement.from && criterion.from !== null && !statement.from.value.eq(criterion.from)) {
    return unrated({ code: 'actualUnclear', doubt: 'contradiction', text: statement.from.text });
  }
  const change = comparableChange(criterion, statement);
  if (change) return unrated(change);
  if (criterion.isLoss && !statement.isSigned && !statement.figure.value.eq(0)) {
    return unrated({ code: 'actualUnclear', doubt: 'lossOrProfit', text: statement.text });
  }
  // 2级以上 is a rank: whether 3级 is better, and by how much, no figure says.
  if (target.unit === '级') return unrated({ code: 'goalUnclear', doubt: 'rank', text: criterion.text });
  const actual = inUnitOf(target, figureOf(criterion, statement), statement.text);
  if (actual.kind === 'unrated') return unrated(actual.verdict);
  if (SIGNED.test(statement.clause) && AFTER_SIGNING.test(criterion.topic) && !SIGNED.test(criterion.topic)) {
    return unrated({ code: 'otherSubject', target: criterion.topic, actual: '签约' });
  }
  if (isOtherSubject(criterion.topic, statement.topic)) {
    return unrated({ code: 'otherSubject', target: criterion.topic, actual: statement.topic });
  }
  return high ? rateRange(criterion, high, actual) : rateFigure(criterion, actual);
}

/** The goal's way of looking at a change decides the sign of a bare figure: 降幅8% is a fall. */
function figureOf({ change }: Criterion, statement: Statement): Figure {
  const isBareFall = change?.way === 'down' && statement.change === null && !statement.isSigned;
  return isBareFall ? { ...statement.figure, value: statement.figure.value.times(-1) } : statement.figure;
}

const SHARES = new Set(['%', '‰', '个百分点', '倍']);

/** A change is compared with a change over the same time, a level with a level. */
function comparableChange({ change, target, topic }: Criterion, statement: Statement): Verdict | null {
  const { change: actual, isSigned, figure, text } = statement;
  // +16% says a change, not a level; of what is kept within ±5% it is the level itself.
  const isLevel = figure.sign !== 'plus' || target.value.lt(0) || target.sign === 'plus';
  // NPS +10 asks for a rise: +7 is one, 52 a level. NPS ≥ +50 is a level that may be below 0.
  const isScore = target.comparator !== null && target.unit !== '%';
  const wantsRise = change === null && actual === null && target.sign === 'plus' && !isScore;
  if (wantsRise && figure.sign === 'plus') return null;
  if (wantsRise && !figure.value.eq(0)) return { code: 'actualUnclear', doubt: 'unclearChange', text };
  if (change === null && actual === null && isLevel) return null;
  // 净增800户 asks for a rise, and so does 增加800户.
  const isCount = !SHARES.has(target.unit ?? '') && (target.unit !== null || target.scale.gt(1));
  if (change === null && actual?.way === 'up' && isCount && NET_GAIN.test(topic)) return null;
  if (change === null) return { code: 'actualUnclear', doubt: 'unclearChange', text };
  if (actual === null) {
    const isZero = figure.value.eq(0) && figure.unit === target.unit;
    // Grow 8% MoM, and 6% MoM; of a fall 6% may be either way.
    const isRise =
      change.way === 'up' && statement.basis !== '' && figure.sign === 'none' && figure.unit === '%';
    const isOtherBasis = change.basis !== '' && statement.basis !== '' && change.basis !== statement.basis;
    if (isOtherBasis) return { code: 'actualUnclear', doubt: 'otherBasis', text };
    // Points of a per cent are always a change.
    const isPoints = change.way === 'up' && figure.unit === '个百分点';
    const isGain = change.way === 'up' && isCount && NET_GAIN.test(statement.topic);
    const isBareChange =
      isGain || isRise || isPoints || change.isNoun || (isSigned && figure.sign !== 'none') || isZero;
    return isBareChange ? null : { code: 'baselineMissing' };
  }
  const isOther = change.basis !== '' && actual.basis !== '' && change.basis !== actual.basis;
  return isOther ? { code: 'actualUnclear', doubt: 'otherBasis', text } : null;
}

type ActualFigure = Extract<Comparable, { kind: 'figure' }>;

/** Without a direction only the figure itself is sure to meet a goal of 0 or one of which less may be better. */
function rateFigure(criterion: Criterion, actual: ActualFigure): CriterionResult {
  const { target, direction } = criterion;
  const isUnsure = direction === null && (target.value.eq(0) || criterion.suggestsLower);
  const hits = actual.value.eq(target.value);
  if (isUnsure && !hits)
    return unrated({ code: 'goalUnclear', doubt: 'directionUnknown', text: namedGoal(criterion) });
  const rate = rateFormula(criterion, actual.value);
  const met = isMet(criterion, actual.value);
  const way = isUnsure ? (target.value.eq(0) ? 'zero' : 'exact') : wayOf(criterion);
  return rated(criterion, {
    actual,
    rate,
    met,
    way,
    end: target,
    verdict: verdictOf(criterion, actual, rate, met),
  });
}

/** With what is measured, where that is short: 安全事故0起. */
function namedGoal({ subject, text }: Criterion): string {
  return subject.length > LONGEST_SUBJECT ? text : compactText(`${subject} ${text}`);
}

/** Inside a range is all of the goal; outside, the nearer end is what was missed. */
function rateRange(criterion: Criterion, high: Quantity, actual: ActualFigure): CriterionResult {
  const { target: low, direction } = criterion;
  const { value } = actual;
  const isBelow = value.lt(low.value) || (low.comparator === '>' && value.eq(low.value));
  const isAbove = value.gt(high.value) || (high.comparator === '<' && value.eq(high.value));
  const isBetter = (isBelow && direction === 'lower') || (isAbove && direction === 'higher');
  if (!isBelow && !isAbove) {
    return rated(criterion, {
      actual,
      rate: new Big(1),
      met: true,
      way: 'within',
      end: low,
      verdict: { code: 'met' },
    });
  }
  const end = isBelow ? low : high;
  if (end.value.eq(0)) {
    const verdict = missed(actual, end);
    return rated(criterion, {
      actual,
      rate: new Big(isBetter ? 1 : 0),
      met: isBetter,
      way: 'outside',
      end,
      verdict: isBetter ? { code: 'met' } : verdict,
    });
  }
  const distance = value.minus(end.value).abs().div(end.value.abs());
  const rate = isBetter ? distance.plus(1) : new Big(1).minus(distance);
  const verdict: Verdict = !isBetter
    ? missed(actual, end)
    : isAbove
      ? { code: 'exceeded', by: surplus(rate) }
      : { code: 'met' };
  return rated(criterion, { actual, rate, met: isBetter, way: 'outside', end, verdict });
}

function rated(
  criterion: Criterion,
  {
    actual,
    rate,
    met,
    way,
    end,
    verdict,
  }: { actual: ActualFigure; rate: Big; met: boolean; way: RateWay; end: Quantity; verdict: Verdict },
): CriterionResult {
  return {
    rate,
    met,
    verdict,
    flags: [...actual.flags, ...(criterion.isOverruled ? [{ code: 'columnOverComparator' } as const] : [])],
    figures: {
      way,
      actual: actual.text,
      target: way === 'within' || way === 'outside' ? criterion.text : end.text,
      from: criterion.from?.toString() ?? '',
    },
  };
}

function wayOf(criterion: Criterion): RateWay {
  const { target, from, change } = criterion;
  if (from !== null && !from.eq(target.value)) return 'fromTo';
  if (target.value.eq(0)) return 'zero';
  if (change !== null) return 'change';
  if (target.value.lt(0)) return 'negative';
  return isLowerBetter(criterion) ? 'lower' : 'higher';
}

function verdictOf(criterion: Criterion, actual: ActualFigure, rate: Big, met: boolean): Verdict {
  if (!met) return missed(actual, criterion.target);
  // 超额 is said of more than was asked; fewer faults than allowed are simply within the goal.
  const isWithin = criterion.isLoss || (isLowerBetter(criterion) && criterion.change === null);
  if (isWithin || rate.lte(1)) return { code: 'met' };
  return { code: 'exceeded', by: surplus(rate) };
}

function missed(actual: ActualFigure, end: Quantity): Verdict {
  return { code: 'missed', comparison: `${actual.text}${signBetween(actual.value, end.value)}${end.text}` };
}

/** What the shown rate has above 100%, so that both figures agree. */
function surplus(rate: Big): string {
  return new Big(showRate(rate).text.replace('%', '')).minus(100).toString();
}

function signBetween(actual: Big, target: Big): Comparator | '=' {
  if (actual.eq(target)) return '=';
  return actual.lt(target) ? '<' : '>';
}

function unrated(verdict: Verdict): CriterionResult {
  return { rate: null, met: false, verdict, flags: [], figures: null };
}
