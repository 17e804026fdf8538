import type { CellSnapshot } from '../cells/cellSnapshot';
import { rateCriterion, type AttainmentFlag, type CriterionResult } from './rateCriterion';
import type { Quantity } from './quantity';
import { readActual, type ActualReading } from './readActual';
import { parseGoal, type Direction, type Goal } from './goal';
import { showRate } from './showRate';
import type { Verdict } from '../schema/verdict';

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
 * comparison itself. Of several criteria the lowest rate counts; one that cannot be rated leaves it blank.
 * @param direction the explicit column 指标方向, where a team has one.
 */
export function attain(
  goalText: string,
  actualCell: CellSnapshot,
  direction: Direction | null = null,
): Attainment {
  const goal = parseGoal(goalText, direction);
  const actual = readActual(actualCell);
  if (goal.criteria.length === 0) return withoutRate(false, wordVerdict(actual));
  if (actual.kind === 'blank') return withoutRate(true, { code: 'notFilled' });
  if (actual.kind === 'words') return withoutRate(true, { code: 'notComparable' });

  const criteria = rateAll(goal, actual);
  const flags = [...criteria.flatMap((criterion) => criterion.flags), ...suggestion(goal)];
  const rates = criteria.flatMap(({ rate }) => rate ?? []);
  const unrated = criteria.find(({ rate }) => rate === null);
  if (unrated) return { ...withoutRate(true, unrated.verdict), flags, criteria };

  const rate = rates.reduce((lowest, one) => (one.lt(lowest) ? one : lowest));
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

/** Gives each criterion the first free figure of its unit; what is left goes to the others in order. */
function rateAll(goal: Goal, actual: Extract<ActualReading, { kind: 'figures' }>): CriterionResult[] {
  const left = [...actual.figures];
  const take = (fits: (figure: Quantity) => boolean): Quantity | null => {
    const at = left.findIndex(fits);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const sameUnit = goal.criteria.map(({ target }) => take(({ unit }) => unit === target.unit));
  return goal.criteria.map((criterion, index) =>
    rateCriterion(criterion, sameUnit[index] ?? take(() => true)),
  );
}

function overallVerdict(criteria: readonly CriterionResult[]): Verdict {
  const [only] = criteria;
  if (criteria.length === 1 && only) return only.verdict;
  const met = criteria.filter((criterion) => criterion.met).length;
  return met === criteria.length ? { code: 'met' } : { code: 'partlyMet', met, total: criteria.length };
}

function wordVerdict(actual: ActualReading): Verdict {
  if (actual.kind === 'blank') return { code: 'notFilled' };
  if (actual.kind === 'figures' || actual.done === null) return { code: 'notComparable' };
  return { code: actual.done ? 'done' : 'notDone' };
}

function suggestion({ criteria, suggestsLower }: Goal): AttainmentFlag[] {
  const unsaid = criteria.some(({ direction }) => direction === null);
  return suggestsLower && unsaid ? [{ code: 'maybeLowerIsBetter' }] : [];
}

function withoutRate(measurable: boolean, verdict: Verdict): Attainment {
  const nothing = { rate: null, value: null, shown: '', numberFormat: '0%', flags: [], criteria: [] };
  return { ...nothing, verdict, measurable };
}
