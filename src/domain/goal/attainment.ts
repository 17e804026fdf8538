import type { CellSnapshot } from '../cells/cellSnapshot';
import type { Verdict } from '../schema/verdict';
import type { ActualReading } from './actualReading';
import type { AttainmentFlag } from '../schema/goalCodes';
import { checkContext } from './checkContext';
import { chooseFigures } from './chooseFigures';
import { parseGoal, type Direction, type Goal } from './goal';
import { rateCriterion, type CriterionResult } from './rateCriterion';
import { otherPeriod } from './lexicon/otherPeriod';
import { readActual } from './readActual';
import { showRate } from './showRate';

/** How far a goal was attained. */
export interface Attainment {
  /** The exact rate as a decimal, `0.875`; null when it cannot be worked out. */
  rate: string | null;
  /** The rate as a number for the cell; null with `rate`. */
  value: number | null;
  /** `88%`; empty with `rate`. */
  shown: string;
  /** The number format that shows `value` as `shown`. */
  numberFormat: string;
  verdict: Verdict;
  flags: readonly AttainmentFlag[];
  /** True when the goal has a figure; text goals stay out of averages. */
  measurable: boolean;
  criteria: readonly CriterionResult[];
}

/**
 * Compares an actual with a goal (SPEC section 7). The rate is 1 + s·(A−T)/|T|, the verdict comes from the
 * comparison itself. Of several criteria the lowest rate counts; one that cannot be rated leaves it blank, and so does
 * any number, sign, comparator or word of direction that was not used.
 * @param direction the explicit column 指标方向, where a team has one.
 */
export function attain(
  goalText: string,
  actualCell: CellSnapshot,
  direction: Direction | null = null,
): Attainment {
  const goal = parseGoal(goalText, direction);
  const actual = readActual(actualCell);
  const [doubt] = goal.doubts;
  if (actual.kind === 'blank')
    return withoutRate(goal.criteria.length > 0 || doubt !== undefined, { code: 'notFilled' });
  if (doubt) return withoutRate(true, { code: 'goalUnclear', doubt: doubt.code, text: doubt.text });
  if (goal.criteria.length === 0) return withoutRate(false, wordVerdict(actual));
  if (actual.kind === 'words') return withoutRate(true, { code: 'notComparable' });
  if (actual.kind === 'unclear') {
    return withoutRate(true, { code: 'actualUnclear', doubt: actual.doubt.code, text: actual.doubt.text });
  }
  const other = goal.criteria.every(({ target: { unit } }) => unit === '%' || unit === '‰')
    ? null
    : otherPeriod(goalText, actualCell.text);
  if (other !== null) return withoutRate(true, { code: 'actualUnclear', doubt: 'otherPeriod', text: other });
  return rateGoal(goal, actual);
}

function rateGoal(goal: Goal, actual: Extract<ActualReading, { kind: 'figures' }>): Attainment {
  const { chosen, context, doubt } = chooseFigures(goal.criteria, actual.statements);
  if (doubt) return withoutRate(true, { code: 'actualUnclear', doubt: doubt.code, text: doubt.text });
  const criteria = goal.criteria.map((criterion, at) => rateCriterion(criterion, chosen[at] ?? null));
  const flags = criteria.flatMap((criterion) => criterion.flags);
  const unrated = criteria.find(({ rate }) => rate === null);
  if (unrated) return { ...withoutRate(true, unrated.verdict), flags, criteria };
  const contradiction = checkContext(goal.criteria, criteria, chosen, { context, claims: actual.claims });
  if (contradiction) {
    return withoutRate(true, { code: 'actualUnclear', doubt: contradiction.code, text: contradiction.text });
  }
  const [result] = goal.results;
  if (result !== undefined && actual.done !== true) {
    return withoutRate(true, { code: 'actualUnclear', doubt: 'resultMissing', text: result });
  }
  const rate = criteria
    .flatMap((one) => one.rate ?? [])
    .reduce((lowest, one) => (one.lt(lowest) ? one : lowest));
  const { text, numberFormat } = showRate(rate);
  return {
    rate: rate.toString(),
    value: rate.toNumber(),
    shown: text,
    numberFormat,
    verdict: overallVerdict(criteria),
    flags,
    measurable: true,
    criteria,
  };
}

function overallVerdict(criteria: readonly CriterionResult[]): Verdict {
  const [only] = criteria;
  if (criteria.length === 1 && only) return only.verdict;
  const met = criteria.filter((criterion) => criterion.met).length;
  return met === criteria.length ? { code: 'met' } : { code: 'partlyMet', met, total: criteria.length };
}

/** What words say of a goal without figures; all of it, written 100%, is done. */
function wordVerdict(actual: ActualReading): Verdict {
  if (actual.kind === 'blank') return { code: 'notFilled' };
  if (actual.kind === 'words' && actual.done !== null) return { code: actual.done ? 'done' : 'notDone' };
  if (actual.kind !== 'figures') return { code: 'notComparable' };
  const [only] = actual.statements;
  const isShare =
    actual.statements.length === 1 && only && !only.high && !only.change && only.comparator === null;
  if (!isShare || only.figure.unit !== '%' || only.figure.value.lt(0) || only.figure.value.gt(100)) {
    return { code: 'notComparable' };
  }
  return { code: only.figure.value.eq(100) ? 'done' : 'notDone' };
}

function withoutRate(measurable: boolean, verdict: Verdict): Attainment {
  const nothing = { rate: null, value: null, shown: '', numberFormat: '0%', flags: [], criteria: [] };
  return { ...nothing, verdict, measurable };
}
