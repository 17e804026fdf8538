import { textCell, type CellSnapshot } from '../cells/cellSnapshot';
import type { Verdict } from '../schema/verdict';
import type { ActualReading } from './reading/actualReading';
import type { AttainmentFlag } from '../schema/goalCodes';
import { checkContext } from './checkContext';
import { chooseFigures } from './choose/chooseFigures';
import { parseGoal, type Goal } from './goal';
import type { Direction } from './reading/criterion';
import { rateCriterion, type CriterionResult } from './rateCriterion';
import { otherMonth } from './reading/otherMonth';
import { otherFullMark } from './reading/fullMark';
import type { Figure } from './lexicon/quantity';
import { leavesPeriodOut, otherInterval, otherPeriod } from './lexicon/otherPeriod';
import { readActual } from './readActual';
import { saysNone, wantsNone } from './inWords/saysNone';
import { inUnitApart, unitApart } from './reading/unitApart';
import { showRate } from './showRate';
import { wordVerdict } from './inWords/wordVerdict';
import { lateDay } from './inWords/lateDay';

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
  if (goal.criteria.length === 0)
    return withoutRate(false, wordVerdict(goalText, { said: actualCell.text, actual }));
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
  const late = lateDay(goalText, actualCell.text);
  if (late !== null) return withoutRate(true, { code: 'actualUnclear', doubt: 'afterDeadline', text: late });
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

function withoutRate(measurable: boolean, verdict: Verdict): Attainment {
  const nothing = { rate: null, value: null, shown: '', numberFormat: '0%', flags: [], criteria: [] };
  return { ...nothing, verdict, measurable };
}
