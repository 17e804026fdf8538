import { addsUp, type Criterion } from '../reading/criterion';
import type { GoalDoubt, Statement } from '../reading/statement';
import { conversion } from '../lexicon/units';
import { DONE_OF_DUE, DUE } from './pendingWords';
import { isKnownContext } from './contextFigures';

/** Which figure of the actual belongs to which criterion, and which only go with it. */
export interface ChosenFigures {
  /** One for each criterion; null where the actual has none for it. */
  chosen: readonly (Statement | null)[];
  /** Figures that are known to go with the others (目标100家, 完成率80%) and have to agree with them. */
  context: readonly Statement[];
  doubt: GoalDoubt | null;
}

/** Chooses what was reached among the figures of an actual: every figure is used, goes with one that is, or is a doubt. */
export function chooseFigures(criteria: readonly Criterion[], written: readonly Statement[]): ChosenFigures {
  const statements = asShare(asPair(written, criteria), criteria);
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

/** 应训120人，实训114人 answers a goal in per cent with 114 of 120. */
function asShare(written: readonly Statement[], criteria: readonly Criterion[]): readonly Statement[] {
  const [only, second] = criteria;
  const due = written.filter(({ role, clause }) => role === 'target' && DUE.test(clause));
  const [of, another] = due;
  const [done, more] = written.filter(({ clause }) => DONE_OF_DUE.test(clause));
  if (!only || second || only.target.unit !== '%' || only.change || !of || another || !done || more)
    return written;
  const { figure: whole } = of;
  const isPart = done.figure.unit === whole.unit && whole.value.gt(0) && done.figure.value.lte(whole.value);
  if (written.length !== 2 || !isPart || only.direction === 'lower' || only.suggestsLower) return written;
  const value = done.figure.value.times(100).div(whole.value);
  const text = `${done.figure.text}/${whole.text}`;
  return [{ ...done, role: null, topic: '', figure: { ...done.figure, value, unit: '%', text }, text }];
}

/** 510万/54万 answers 回款500万，利润60万 one by one; 80/100 of 拜访100家，成交10单 may be of the first alone. */
function asPair(written: readonly Statement[], criteria: readonly Criterion[]): readonly Statement[] {
  const [first, second, third] = criteria;
  const [only, another] = written;
  const over = only?.figure.over;
  if (!first || !second || third || !only || another || !over) return written;
  const isBare = only.role === null && only.comparator === null && !only.change && only.topic === '';
  const isPart = only.figure.value.lte(over) && over.eq(first.target.value);
  const isNamed = only.figure.unit !== null || only.figure.scale.gt(1);
  if (!isBare || isPart || !isNamed) return written;
  const [text = '', other = ''] = only.text.split('/');
  const { over: _, ...figure } = only.figure;
  return [
    { ...only, figure: { ...figure, text }, text },
    { ...only, figure: { ...figure, value: over, text: other }, text: other },
  ];
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
