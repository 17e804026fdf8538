import type Big from 'big.js';
import { normaliseGoalText } from './goalText/normaliseGoalText';
import type { Comparator, Quantity } from './goalText/quantity';
import { readQuantities } from './goalText/readQuantities';

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

const FROM_TO =
  /(?:从|由|\bfrom\s)(?<from>[^,;]*?\d[^,;\d]*?)(?:降低|下降|减少|缩短|压缩|降|提升|提高|增长|上升|增加|升)?(?:至|到|\bto\s)(?<to>\D{0,4}\d[^,;]*)/i;

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
  const way = FROM_TO.exec(part)?.groups;
  const from = way && readQuantities(way.from ?? '').at(-1);
  const to = way && readQuantities(way.to ?? '')[0];
  if (from && to) {
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
