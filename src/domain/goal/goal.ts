import type Big from 'big.js';
import { normaliseGoalText } from './normaliseGoalText';
import type { Comparator, Quantity } from './quantity';
import { readQuantities } from './readQuantities';
import { readWay } from './readWay';

export type Direction = 'higher' | 'lower';

/** One figure a goal has to reach. */
export interface Criterion {
  target: Quantity;
  /** From the explicit column, the comparator or the way from start to target; null when nothing says it. */
  direction: Direction | null;
  /** What 从200降到0 starts from. */
  from: Big | null;
}

export interface Goal {
  /** Empty for a goal without figures (完成SOP). */
  criteria: readonly Criterion[];
  /** A keyword such as 故障 suggests that lower is better where nothing says it; it decides nothing. */
  suggestsLower: boolean;
}

const LOWER_KEYWORDS =
  /故障|投诉|差错|缺陷|事故|退货|返工|流失|不良|次品|逾期|延误|损耗|complaint|defect|failure|fault|incident|churn|downtime/i;

/** Reads a goal's figures: one per part between commas, the last that has a comparator, else the last. */
export function parseGoal(text: string, explicit: Direction | null = null): Goal {
  const plain = normaliseGoalText(text);
  const parts = plain
    .replace(/\([^)]*\)/g, (aside) => (/\d/.test(plain.replace(aside, '')) ? '' : aside))
    .split(/[,;、。\n]/);
  const criteria = parts.flatMap((part) => readCriterion(part, explicit) ?? []);
  return { criteria, suggestsLower: LOWER_KEYWORDS.test(plain) };
}

function readCriterion(part: string, explicit: Direction | null): Criterion | null {
  const way = readWay(part);
  if (way) {
    const { from, to } = way;
    const direction = to.value.lt(from.value) ? 'lower' : 'higher';
    return { target: { ...to, unit: to.unit ?? from.unit, change: null }, direction, from: from.value };
  }
  const quantities = readQuantities(part);
  const target = quantities.findLast(({ comparator }) => comparator !== null) ?? quantities.at(-1);
  return target ? { target, direction: explicit ?? directionOf(target.comparator), from: null } : null;
}

function directionOf(comparator: Comparator | null): Direction | null {
  if (comparator === null) return null;
  return comparator === '≥' || comparator === '>' ? 'higher' : 'lower';
}
