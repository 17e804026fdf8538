import { addsUp, type Criterion } from './goal';
import type { GoalDoubt, Statement } from './reading/statement';
import { conversion } from './lexicon/units';

/** Which figure of the actual belongs to which criterion, and which only go with it. */
export interface ChosenFigures {
  /** One for each criterion; null where the actual has none for it. */
  chosen: readonly (Statement | null)[];
  /** Figures that are known to go with the others (目标100家, 完成率80%) and have to agree with them. */
  context: readonly Statement[];
  doubt: GoalDoubt | null;
}

/** Chooses what was reached among the figures of an actual: every figure is used, goes with one that is, or is a doubt. */
export function chooseFigures(
  criteria: readonly Criterion[],
  statements: readonly Statement[],
): ChosenFigures {
  const isContext = (statement: Statement) => isKnownContext(statement, statements, criteria);
  const context = statements.filter(isContext);
  const candidates = oneOfEqual(
    withoutParts(
      statements.filter((one) => !isContext(one)),
      criteria,
    ),
  );
  const bound = candidates.find(({ comparator, high }) => high !== null || comparator !== null);
  if (bound) return refused({ code: bound.high ? 'severalFigures' : 'onlyBound', text: bound.text });
  if (candidates.length === 0) {
    const gap = context.find(({ role }) => role === 'gap');
    const [first] = context;
    if (gap) return refused({ code: 'onlyGap', text: gap.text });
    return first ? refused({ code: 'unusedFigure', text: first.text }) : refused(null);
  }
  if (candidates.length > criteria.length) {
    return refused({ code: 'severalFigures', text: candidates.map(({ text }) => text).join('、') });
  }
  const [only] = candidates;
  if (criteria.length === 1 && only) return { chosen: [only], context, doubt: null };
  return { ...assign(criteria, candidates), context };

  function refused(doubt: GoalDoubt | null): ChosenFigures {
    return { chosen: criteria.map(() => null), context: [], doubt };
  }
}

/** The goal, an earlier figure, what is missing and how much of the goal was done go with what was reached. */
function isKnownContext(
  statement: Statement,
  all: readonly Statement[],
  criteria: readonly Criterion[],
): boolean {
  const { role, change, comparator, figure } = statement;
  if (role === 'target' || role === 'previous' || role === 'gap' || role === 'pace') return true;
  if (repeatsTheGoal(statement, all, criteria)) return true;
  const hasShare = criteria.some(({ target }) => target.unit === '%');
  if (role === 'rate' && !hasShare) return true;
  if (isAsideShare(statement, all) && !hasShare) return true;
  if (comparator !== null)
    return (
      criteria.some(({ target }) => target.value.eq(figure.value) && target.unit === figure.unit) ||
      isDistance(statement, all, criteria)
    );
  const hasLevel = all.some((one) => one.change === null && one.comparator === null && one.role !== 'target');
  return change !== null && hasLevel && criteria.every((criterion) => criterion.change === null);
}

/** 145万（超5万）: by how much the one other figure is above or below the goal, and no limit of its own. */
export function isDistance(
  statement: Statement,
  all: readonly Statement[],
  [only, second]: readonly Criterion[],
): boolean {
  const { comparator, figure, high } = statement;
  const others = all.filter((one) => one !== statement && one.role !== 'target' && one.comparator === null);
  const [reached, another] = others;
  if (!only || second || only.high || high || !reached || another || reached.change) return false;
  if ((comparator !== '>' && comparator !== '<') || figure.value.lte(0)) return false;
  const distance = reached.figure.value.minus(only.target.value);
  const isOnSide = comparator === '>' ? distance.gt(0) : distance.lt(0);
  const isSameUnit =
    figure.unit === null || figure.unit === reached.figure.unit || reached.figure.unit === null;
  return isOnSide && isSameUnit && distance.abs().eq(figure.value);
}

/** 21项 of 21项任务已完成20项 is the goal again, beside what is said to be done. */
function repeatsTheGoal(
  { role, change, comparator, high, figure }: Statement,
  all: readonly Statement[],
  [only, second]: readonly Criterion[],
): boolean {
  if (role !== null || change !== null || comparator !== null || high || !only || second) return false;
  const isTheGoal = figure.value.eq(only.target.value) && figure.unit === only.target.unit;
  return isTheGoal && all.some((one) => one.role === 'achieved' && !one.figure.value.eq(figure.value));
}

/** 80家（80%） says of the figure in front how much of the goal it is. */
export function isAsideShare(
  { isAside, role, figure, change, high }: Statement,
  all: readonly Statement[],
): boolean {
  const isShare = isAside && role === null && figure.unit === '%' && figure.sign === 'none';
  return isShare && !change && !high && all.some((one) => !one.isAside && one.figure.unit !== '%');
}

/** 线上70家，线下50家，共120家: the total, where the others add up to it. */
function withoutParts(
  candidates: readonly Statement[],
  criteria: readonly Criterion[],
): readonly Statement[] {
  if (criteria.length !== 1) return candidates;
  const total = candidates.find(({ role }) => role === 'total');
  const main = total ?? candidates.find(({ isAside }) => !isAside);
  const parts = candidates.filter((one) => one !== main && (total !== undefined || one.isAside));
  if (!main || parts.length < 2 || parts.length !== candidates.length - 1) return candidates;
  return addsUp(parts, main) ? [main] : candidates;
}

function oneOfEqual(candidates: readonly Statement[]): readonly Statement[] {
  const [first] = candidates;
  const areEqual =
    first !== undefined &&
    candidates.every(
      ({ figure, change, comparator }) =>
        change === null &&
        comparator === null &&
        figure.unit === first.figure.unit &&
        figure.value.eq(first.figure.value),
    );
  const areNamed = candidates.every(({ role }) => role !== null);
  return areEqual && areNamed ? [first] : candidates;
}

/** By the words that say what is measured, then by unit, then, where nothing contradicts it, in order. */
function assign(
  criteria: readonly Criterion[],
  candidates: readonly Statement[],
): { chosen: readonly (Statement | null)[]; doubt: GoalDoubt | null } {
  const chosen: (Statement | null)[] = criteria.map(() => null);
  const left = new Set(candidates);
  const take = (at: number, statement: Statement) => {
    chosen[at] = statement;
    left.delete(statement);
  };
  for (const statement of candidates) {
    const at = bestBySubject(criteria, statement);
    if (at !== null && chosen[at] === null) take(at, statement);
  }
  for (const statement of [...left]) {
    const fitting = criteria.flatMap(({ target }, at) =>
      chosen[at] === null && target.unit === statement.figure.unit ? [at] : [],
    );
    const rivals = [...left].filter(({ figure }) => figure.unit === statement.figure.unit);
    const [at] = fitting;
    if (at !== undefined && fitting.length === 1 && rivals.length === 1) take(at, statement);
  }
  const rest = [...left];
  const open = chosen.flatMap((one, at) => (one === null ? [at] : []));
  if (rest.length === 0) return { chosen, doubt: null };
  const named = rest.find(
    ({ topic }) => topic !== '' && criteria.every((criterion) => criterion.topic !== ''),
  );
  const fits = rest.every((statement, index) => {
    const target = criteria[open[index] ?? -1]?.target;
    return target !== undefined && canBeOf(target.unit, statement.figure.unit);
  });
  if (rest.length !== open.length || !fits || (named && rest.length > 1)) {
    return { chosen, doubt: { code: 'unmatched', text: rest.map(({ text }) => text).join('、') } };
  }
  rest.forEach((statement, index) => take(open[index] ?? 0, statement));
  return { chosen, doubt: null };
}

/** The one criterion whose words a figure shares most of; null where none or two do. */
function bestBySubject(criteria: readonly Criterion[], { subject }: Statement): number | null {
  const shared = criteria.map((criterion) => commonLength(criterion.subject, subject));
  const most = Math.max(...shared);
  const best = shared.flatMap((length, at) => (length === most ? [at] : []));
  return most >= 2 && best.length === 1 ? (best[0] ?? null) : null;
}

/** The length of the longest run of characters that both have. */
function commonLength(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  let longest = 0;
  for (let at = 0; at + longest < first.length; at += 1) {
    while (longest < first.length - at && second.includes(first.slice(at, at + longest + 1))) longest += 1;
  }
  return longest;
}

/** A bare figure may be of any unit, a share only of a share. */
function canBeOf(target: string | null, unit: string | null): boolean {
  return unit === null || (target === null ? unit !== '%' : conversion(unit, target) !== null);
}
