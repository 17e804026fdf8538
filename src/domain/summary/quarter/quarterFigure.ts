import Big from 'big.js';
import { textCell } from '../../cells/cellSnapshot';
import { attain } from '../../goal/attainment';
import { parseGoal } from '../../goal/goal';
import type { Criterion, Direction } from '../../goal/reading/criterion';
import { inUnitOf } from '../../goal/inUnitOf';
import type { Figure } from '../../goal/lexicon/quantity';
import { rateCriterion } from '../../goal/rateCriterion';
import { readActual } from '../../goal/readActual';
import type { Statement } from '../../goal/reading/statement';
import type { Verdict } from '../../schema/verdict';
import type { ClosedMonthGoal } from './closedMonthGoal';
import { isLevel } from './isLevel';
import { mayBeLevel } from './mayBeLevel';

/** What a quarter says of a goal. */
export type QuarterFigure =
  /** Months of an amount added up, goals and actuals alike. */
  | {
      basis: 'sum';
      actual: string;
      target: string;
      /** Exact decimal. */
      rate: string;
      verdict: Verdict;
      met: boolean;
    }
  /** A ratio, a level or words: as the last closed month has it. */
  | { basis: 'last'; month: ClosedMonthGoal }
  /** Months that cannot be added up: one is blank or counts otherwise, or the goal may count what there is. */
  | { basis: 'none' };

/**
 * The quarter's figure of a goal: sums for amounts, the last closed month for everything else, never a mean of
 * percentages (SPEC section 7). Months are added up only where each of them is understood as it was when it was
 * closed: a goal and an actual read again must come to the rate that the closing has.
 * @param months the closed months that have the goal, the first first; at least one
 */
export function quarterFigure(months: readonly ClosedMonthGoal[]): QuarterFigure {
  const last = months.at(-1);
  if (!last) throw new RangeError('A goal of no month');
  const criterion = onlyCriterion(last.goal, null);
  if (!criterion || isLevel(last.goal, criterion)) return { basis: 'last', month: last };
  if (mayBeLevel(last.goal)) return { basis: 'none' };
  for (const direction of [null, 'higher', 'lower'] as const) {
    const read = months.map((month) => readMonth(month, direction));
    const [first] = read;
    if (first && read.every((one) => one !== null)) return addUp(first, read);
  }
  return { basis: 'none' };
}

interface MonthFigures {
  criterion: Criterion;
  statement: Statement;
}

/** The goal and the actual of a closed month; null where they do not come to the rate it was closed with. */
function readMonth(
  { goal, actual, rate }: ClosedMonthGoal,
  direction: Direction | null,
): MonthFigures | null {
  const criterion = onlyCriterion(goal, direction);
  const reading = readActual(textCell(actual));
  if (!criterion || isLevel(goal, criterion) || criterion.high || reading.kind !== 'figures') return null;
  const [statement, ...others] = reading.statements;
  if (!statement || others.length > 0 || statement.high || statement.from || statement.change) return null;
  const attained = attain(goal, textCell(actual), direction).rate;
  const isAsClosed =
    attained !== null && rate !== '' && Number(attained).toPrecision(12) === Number(rate).toPrecision(12);
  return isAsClosed ? { criterion, statement } : null;
}

function onlyCriterion(goal: string, direction: Direction | null): Criterion | null {
  const { criteria, doubts, results } = parseGoal(goal, direction);
  const [only] = criteria;
  return criteria.length === 1 && doubts.length === 0 && results.length === 0 ? (only ?? null) : null;
}

function addUp(first: MonthFigures, months: readonly MonthFigures[]): QuarterFigure {
  const unit = first.criterion.target;
  const goals = months.map(({ criterion: { target } }) => inUnitOf(unit, target, target.text));
  const actuals = months.map(({ criterion, statement: { figure, text } }) =>
    inUnitOf(unit, inGoalUnit(criterion.target, figure), text),
  );
  const sides = new Set(
    months.map(({ criterion: { direction, target } }) => `${direction}${target.comparator}`),
  );
  const [goal, actual] = [sumOf(goals), sumOf(actuals)];
  if (!goal || !actual || sides.size > 1) return { basis: 'none' };
  const target = { ...unit, value: goal, text: written(unit, goal) };
  const text = written(unit, actual);
  const figure: Figure = { ...unit, value: actual, sign: 'none', text };
  const { rate, verdict, met } = rateCriterion(
    { ...first.criterion, target, text: target.text },
    { ...first.statement, figure, comparator: null, text },
  );
  if (rate === null) return { basis: 'none' };
  return { basis: 'sum', actual: text, target: target.text, rate: rate.toString(), verdict, met };
}

/** A bare number counts what its goal counts. */
const inGoalUnit = (target: Figure, figure: Figure): Figure =>
  figure.unit === null && figure.noun === '' ? { ...figure, unit: target.unit, noun: target.noun } : figure;

/** Null where one of them does not convert. */
function sumOf(figures: readonly ReturnType<typeof inUnitOf>[]): Big | null {
  const values = figures.flatMap((one) => (one.kind === 'figure' ? [one.value] : []));
  return values.length < figures.length ? null : values.reduce((sum, value) => sum.plus(value), new Big(0));
}

/** A figure as the goal is written: 30万元 for one of 10万元, 3,000,000元 for one of 1,000,000元, -15万元 for one of -5万元. */
function written({ text, scale }: Figure, value: Big): string {
  const [, before = '', digits = '', after = ''] = /^([^\d.]*)([\d.,，]+)(.*)$/s.exec(text) ?? [];
  const [whole = '', ...decimals] = value.div(scale).toFixed().split('.');
  const grouped = /[,，]/.test(digits) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  // The value brings its own sign.
  return `${before.replace(/[-−－–+＋负]/g, '')}${[grouped, ...decimals].join('.')}${after}`;
}
