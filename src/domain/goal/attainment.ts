import { textCell, type CellSnapshot } from '../cells/cellSnapshot';
import type { Verdict } from '../schema/verdict';
import type { ActualReading } from './actualReading';
import type { AttainmentFlag } from '../schema/goalCodes';
import { checkContext } from './checkContext';
import { chooseFigures } from './chooseFigures';
import { parseGoal, type Direction, type Goal } from './goal';
import { rateCriterion, type CriterionResult } from './rateCriterion';
import { otherMonth } from './reading/otherMonth';
import { otherFullMark } from './reading/fullMark';
import type { Figure } from './lexicon/quantity';
import { leavesPeriodOut, otherInterval, otherPeriod } from './lexicon/otherPeriod';
import { readActual } from './readActual';
import { saysNone, wantsNone } from './reading/saysNone';
import type { Statement } from './reading/statement';
import { inUnitApart, unitApart } from './reading/unitApart';
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
  writtenGoal: string,
  writtenActual: CellSnapshot,
  direction: Direction | null = null,
): Attainment {
  const apart = unitApart(writtenGoal);
  const goalText = apart?.text ?? writtenGoal;
  const actualCell = apart ? inUnitApart(apart, writtenActual) : writtenActual;
  const goal = parseGoal(writtenGoal, direction);
  const isNone = typeof actualCell.value === 'string' && saysNone(actualCell.value);
  if (isNone && goal.criteria.length === 0 && goal.doubts.length === 0 && wantsNone(goalText))
    return withoutRate(false, { code: 'done' });
  const actual = readActual(
    isNone && isOfNone(goal) ? textCell(goal.criteria.map(() => '0').join('、')) : actualCell,
  );
  const [doubt] = goal.doubts;
  if (actual.kind === 'blank')
    return withoutRate(goal.criteria.length > 0 || doubt !== undefined, { code: 'notFilled' });
  if (doubt) return withoutRate(true, { code: 'goalUnclear', doubt: doubt.code, text: doubt.text });
  if (goal.criteria.length === 0) return withoutRate(false, wordVerdict(goalText, actual));
  if (actual.kind === 'words') return withoutRate(true, { code: 'notComparable' });
  if (actual.kind === 'unclear') {
    return withoutRate(true, { code: 'actualUnclear', doubt: actual.doubt.code, text: actual.doubt.text });
  }
  const other = goal.criteria.every(({ target: { unit } }) => unit === '%' || unit === '‰')
    ? otherInterval(goalText, actualCell.text)
    : otherPeriod(goalText, actualCell.text);
  const otherTime = other ?? otherMonth(goalText, actualCell.text);
  if (otherTime !== null)
    return withoutRate(true, { code: 'actualUnclear', doubt: 'otherPeriod', text: otherTime });
  const mark = otherFullMark(
    { text: goalText, values: marksIn(goal.criteria.map(({ target }) => target)) },
    { text: actualCell.text, values: marksIn(actual.statements.map(({ figure }) => figure)) },
  );
  if (mark !== null) return withoutRate(true, { code: 'actualUnclear', doubt: 'contradiction', text: mark });
  const rated = rateGoal(goal, actual);
  return isOutOfProportion(rated) && leavesPeriodOut(goalText, actualCell.text)
    ? withoutRate(true, { code: 'actualUnclear', doubt: 'periodUnsaid', text: actualCell.text })
    : rated;
}

/** Figures without a unit and in 分 may be marks. */
const marksIn = (figures: readonly Figure[]): readonly number[] =>
  figures.flatMap(({ unit, value }) => (unit === null || unit === '分' ? [value.toNumber()] : []));

/** 每周2次 and 7次 with nothing more may be the sum of a month. */
function isOutOfProportion({ value }: Attainment): boolean {
  return value !== null && (value > 1.5 || value < -2);
}

/** 零事故, 投诉≤0起: what 未发生 answers with 0. */
function isOfNone({ criteria }: Goal): boolean {
  const areZero = criteria.every(
    ({ target, high, from, change, direction }) =>
      target.value.eq(0) && !high && from === null && !change && direction === 'lower',
  );
  return areZero && criteria.length > 0;
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
function wordVerdict(goal: string, actual: ActualReading): Verdict {
  if (actual.kind === 'blank') return { code: 'notFilled' };
  if (actual.kind === 'words' && actual.done !== null) return { code: actual.done ? 'done' : 'notDone' };
  if (actual.kind !== 'figures') return { code: 'notComparable' };
  const [only] = actual.statements;
  if (wantsNone(goal)) return countOfNone(actual.statements);
  const isShare =
    actual.statements.length === 1 && only && !only.high && !only.change && only.comparator === null;
  if (!isShare || only.figure.unit !== '%' || only.figure.value.lt(0) || only.figure.value.gt(100)) {
    return { code: 'notComparable' };
  }
  return { code: only.figure.value.eq(100) ? 'done' : 'notDone' };
}

/** 2起 where there were to be none. */
function countOfNone([only, second]: readonly Statement[]): Verdict {
  const isCount = only && !second && !only.high && !only.change && only.comparator === null;
  if (!isCount || only.figure.unit === '%' || only.figure.value.lt(0)) return { code: 'notComparable' };
  return { code: only.figure.value.eq(0) ? 'done' : 'notDone' };
}

function withoutRate(measurable: boolean, verdict: Verdict): Attainment {
  const nothing = { rate: null, value: null, shown: '', numberFormat: '0%', flags: [], criteria: [] };
  return { ...nothing, verdict, measurable };
}
