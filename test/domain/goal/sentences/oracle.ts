import { compare, fraction, minus, over, plus, size, type Fraction } from './fraction';
import type { CriterionMeaning } from './meaning';

/** The rate and whether the goal is met, from SPEC section 7 alone: 1 + s·(A−T)/|T|, a way (A−B)/(T−B), a range by its nearer end. */
export interface Expected {
  rate: Fraction;
  met: boolean;
}

const ONE = fraction(1);

export function rate(criteria: readonly CriterionMeaning[]): Expected {
  const each = criteria.map(rateOne);
  const lowest = each.reduce((low, one) => (compare(one.rate, low.rate) < 0 ? one : low));
  return { rate: lowest.rate, met: each.every(({ met }) => met) };
}

function rateOne({ asks, reached }: CriterionMeaning): Expected {
  switch (asks.kind) {
    case 'plain':
    case 'atLeast':
      return { rate: formula(reached, asks.target, 1), met: compare(reached, asks.target) >= 0 };
    case 'moreThan':
      return { rate: formula(reached, asks.target, 1), met: compare(reached, asks.target) > 0 };
    case 'atMost':
      return { rate: formula(reached, asks.target, -1), met: compare(reached, asks.target) <= 0 };
    case 'lessThan':
      return { rate: formula(reached, asks.target, -1), met: compare(reached, asks.target) < 0 };
    case 'way': {
      const done = over(minus(reached, asks.from), minus(asks.to, asks.from));
      return { rate: done, met: compare(done, ONE) >= 0 };
    }
    case 'range':
      if (compare(reached, asks.low) < 0) return { rate: formula(reached, asks.low, 1), met: false };
      if (compare(reached, asks.high) > 0) return { rate: formula(reached, asks.high, -1), met: false };
      return { rate: ONE, met: true };
    case 'change': {
      // A fall of 10 is −10; to fall at least so much is to stay at or below it.
      const target = asks.way === 'up' ? asks.by : minus(fraction(0), asks.by);
      const wantsMore = (asks.way === 'up') === (asks.limit !== 'atMost');
      const met = compare(reached, target) * (wantsMore ? 1 : -1) >= 0;
      return { rate: formula(reached, target, wantsMore ? 1 : -1), met };
    }
  }
}

function formula(actual: Fraction, target: Fraction, sign: 1 | -1): Fraction {
  const distance = over(minus(actual, target), size(target));
  return sign === 1 ? plus(ONE, distance) : minus(ONE, distance);
}
