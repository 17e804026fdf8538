import Big from 'big.js';
import type { AttainmentFlag } from '../schema/goalCodes';
import type { Figure } from './lexicon/quantity';
import { compactText } from '../cells/compactText';
import { conversion } from './lexicon/units';
import type { Verdict } from '../schema/verdict';

export type Comparable =
  | { kind: 'figure'; value: Big; text: string; flags: readonly AttainmentFlag[] }
  | { kind: 'unrated'; verdict: Verdict };

/** Below a hundredth of the goal a bare number may be short of the goal's 万. */
const FAR_BELOW = new Big('0.01');

/**
 * The figure in the target's unit. A bare number for a per cent target may be 95 or 0.95, one for a goal of 10万 may
 * leave the 万 out (SPEC section 7); units that do not convert are not compared.
 */
export function inUnitOf(target: Figure, figure: Figure, text: string): Comparable {
  const { value, unit } = figure;
  const unclear: Comparable = { kind: 'unrated', verdict: { code: 'ambiguousActual', actual: text } };
  const mismatch: Comparable = {
    kind: 'unrated',
    verdict: { code: 'unitMismatch', target: named(target, target.text), actual: named(figure, text) },
  };
  if (target.over) return markOf(target, figure, text);
  if (figure.over) return partOf(target, figure, text);
  // 坏账12万 is no share.
  if (unit === null && target.unit === '%' && figure.scale.gt(1)) return mismatch;
  if (unit === null && target.unit === '%') return asPercent(target, value, text);
  // Nought of anything is nought: 事故率为零 and 0.1%.
  const isNought = target.unit === null && target.noun === '' && target.value.eq(0);
  if (unit !== null && target.unit === null && !isNought && (unit === '%' || target.noun !== '')) {
    return isNounOf(target.noun, unit) ? { kind: 'figure', value, text, flags: [] } : mismatch;
  }
  if (unit === null && target.unit === null && !nounsFit(target.noun, figure.noun)) return mismatch;
  if (isScaleUnclear(target, figure)) return unclear;
  if (unit === null || target.unit === null) return { kind: 'figure', value, text, flags: [] };
  const factor = conversion(unit, target.unit) ?? conversion(withoutPeriod(unit), withoutPeriod(target.unit));
  if (!factor) return mismatch;
  return { kind: 'figure', value: value.times(factor.times).div(factor.by), text, flags: [] };
}

/** Whether 每天20件 and 18件/天 count for the same time is judged by their words. */
function withoutPeriod(unit: string): string {
  return unit.replace(/\/(?:天|日|工作日|周|季度|年|人|day|week|quarter|year|person)$/, '');
}

/** With the word that stands for a unit. */
function named({ unit, noun }: Figure, text: string): string {
  return unit === null && noun !== '' && !text.endsWith(noun) ? compactText(`${text} ${noun}`) : text;
}

/** 4.4/5, or 4.4 alone, where the goal is a mark of 4.5/5. */
function markOf({ over, ...target }: Figure, { over: own, ...figure }: Figure, text: string): Comparable {
  const hasOtherScale = own !== undefined && over !== undefined && !own.eq(over);
  if (hasOtherScale || (over !== undefined && figure.value.gt(over)))
    return { kind: 'unrated', verdict: { code: 'actualUnclear', doubt: 'fraction', text } };
  return inUnitOf(target, figure, text);
}

/** 80/100家 is 80 of a goal of 100, and 98% where the goal is a share; 4/5 may be a date. */
function partOf(target: Figure, figure: Figure, text: string): Comparable {
  const over = figure.over ?? new Big(0);
  const unclear: Comparable = {
    kind: 'unrated',
    verdict: { code: 'actualUnclear', doubt: 'fraction', text },
  };
  if (target.unit === '%') {
    const isDate = figure.unit === null && over.lte(31) && figure.value.lte(12) && figure.value.gt(0);
    if (over.lte(0) || isDate || figure.value.gt(over)) return unclear;
    return { kind: 'figure', value: figure.value.times(100).div(over), text, flags: [] };
  }
  const { over: _, ...first } = figure;
  if (isMark(figure) && target.value.lte(over)) return inUnitOf(target, first, text);
  return over.eq(target.value) ? inUnitOf(target, first, text) : unclear;
}

function asPercent(target: Figure, value: Big, text: string): Comparable {
  const share = value.times(100);
  const asIs: Comparable = {
    kind: 'figure',
    value,
    text: `${text}%`,
    flags: [{ code: 'takenForPercent', text }],
  };
  if (value.eq(0)) return { ...asIs, flags: [] };
  if (value.abs().gte(2)) return asIs;
  // Below 1 it is a share, unless the target is so small that 0.5 may as well be half a per cent.
  const nearerAsShare = share.minus(target.value).abs().lt(value.minus(target.value).abs());
  if (value.abs().lt(1) && nearerAsShare) {
    return { kind: 'figure', value: share, text: `${share.toString()}%`, flags: [] };
  }
  return { kind: 'unrated', verdict: { code: 'ambiguousActual', actual: text } };
}

const SCALES = ['5', '10', '100'];

/** 4.5/5 is a mark, and so is 4.0/5.0: things that are counted have no decimals. */
export function isMark({ value, over, text }: Figure): boolean {
  return over !== undefined && SCALES.includes(over.toString()) && value.lte(over) && /\d\.\d/.test(text);
}

const FOREIGN = /^(?:美元|欧元|英镑)$/;

/** 12 for a goal of 10万, or 120万 for a goal of 100. */
function isScaleUnclear(target: Figure, figure: Figure): boolean {
  if (figure.value.eq(0) || target.value.eq(0)) return false;
  // Nobody says which money 108万 is where the goal is in dollars.
  const isOtherMoney = (one: Figure, other: Figure) =>
    FOREIGN.test(one.unit ?? '') && other.unit === null && /[万亿]/.test(other.text);
  if (isOtherMoney(target, figure) || isOtherMoney(figure, target)) return true;
  if (figure.unit !== null && target.unit !== null) return false;
  const rate = figure.value.div(target.value).abs();
  if (hasThreeDecimals(target) !== hasThreeDecimals(figure) && isFarApart(rate)) return true;
  if (target.scale.gt(1) && figure.scale.eq(1)) return rate.lt(FAR_BELOW);
  return figure.scale.gt(1) && target.scale.eq(1) && isFarApart(rate) && rate.gt(1);
}

/** 1.000 may be a thousand or one. */
const hasThreeDecimals = ({ text }: Figure): boolean => /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?!\d)/.test(text);

const isFarApart = (rate: Big): boolean => rate.lt(FAR_BELOW) || rate.gt(new Big(1).div(FAR_BELOW));

/** 100 new customers and 120 customers count the same; 100桶 and 120箱 do not. */
function nounsFit(target: string, actual: string): boolean {
  if (target === '' || actual === '') return true;
  const [a, b] = [target, actual].map((noun) => noun.replace(/s\b/g, ''));
  if (a === undefined || b === undefined) return true;
  if (/[a-z]/.test(a)) return a.split(/[ -]+/).some((word) => b.split(/[ -]+/).includes(word));
  return a.startsWith(b) || b.startsWith(a) || a.charAt(0) === b.charAt(0);
}

/** A goal of 100 new customers and an actual of 120人 name their units each in its own way. */
function isNounOf(noun: string, unit: string): boolean {
  return noun === '' && unit !== '%';
}
