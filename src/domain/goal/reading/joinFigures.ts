import type Big from 'big.js';
import type { Comparator, Figure } from '../lexicon/quantity';
import { compactText } from '../../cells/compactText';
import type { GoalDoubt } from './statement';
import type { Token } from '../lexicon/token';

/** A figure, a range or a way at a place of a clause. */
export interface Term {
  figure: Figure;
  high: Figure | null;
  from: Figure | null;
  /** The verb between the ends of a way, for its direction. */
  verb: 'up' | 'down' | null;
  /** The limit within a way: from 10% to <5%. */
  limit?: Comparator;
  text: string;
  /** Indices of its first token and after its last. */
  start: number;
  end: number;
}

/** Joins 30-50家, 20±2 and 从200降到0 to one term each. */
export function joinFigures(tokens: readonly Token[]): { terms: Term[]; doubts: GoalDoubt[] } {
  const terms: Term[] = [];
  const doubts: GoalDoubt[] = [];
  const isBetween = tokens.some(({ kind }) => kind === 'between');
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'figure') continue;
    const last = terms.at(-1);
    const join = last && linkBetween(tokens, last.end, at, isBetween);
    const around = tokens[at - 1];
    if (around?.kind === 'plusMinus' && (!last || !join) && token.figure.value.gt(0)) {
      terms.push(aroundZero(token.figure, around.text, at));
      continue;
    }
    if (!last || !join) {
      terms.push({
        figure: token.figure,
        high: null,
        from: null,
        verb: null,
        text: token.figure.text,
        start: at,
        end: at + 1,
      });
      continue;
    }
    const joined =
      join.kind === 'way' ? wayOf(last, token.figure, join) : rangeOf(last, token.figure, join.kind);
    if (joined)
      terms.splice(-1, 1, {
        ...joined,
        start: last.start,
        end: at + 1,
        text: textOf(tokens, last.start, at + 1),
      });
    else {
      doubts.push({ code: 'unclearRange', text: textOf(tokens, last.start, at + 1) });
      terms.splice(-1, 1, { ...last, end: at + 1 });
    }
  }
  return { terms, doubts };
}

/** ±3% alone is from −3% to 3%. */
function aroundZero(figure: Figure, mark: string, at: number): Term {
  const low: Figure = { ...figure, value: figure.value.times(-1), text: `-${figure.text}` };
  return {
    figure: low,
    high: figure,
    from: null,
    verb: null,
    text: mark + figure.text,
    start: at - 1,
    end: at + 1,
  };
}

type Link = { kind: 'range' | 'plusMinus' } | { kind: 'way'; verb: 'up' | 'down' | null; limit?: Comparator };

/** What joins the figure that ends at `from` with the one at `to`; null where they are two. */
function linkBetween(tokens: readonly Token[], from: number, to: number, isBetween: boolean): Link | null {
  const gap = tokens
    .slice(from, to)
    .filter(({ kind, text }) => kind !== 'space' && !(kind === 'filler' && text === '的'));
  const before = tokens.slice(0, from);
  const hasFrom = before.some(({ kind }) => kind === 'from');
  const [first, second] = gap;
  if (!first) return null;
  if (gap.length === 1) {
    if (first.kind === 'range') return hasFrom ? { kind: 'way', verb: null } : { kind: 'range' };
    if (first.kind === 'plusMinus') return { kind: 'plusMinus' };
    if (first.kind === 'arrow') return { kind: 'way', verb: null };
    if (first.kind === 'to') return hasFrom ? { kind: 'way', verb: null } : { kind: 'range' };
    if (isBetween && first.kind === 'break') return { kind: 'range' };
  }
  if (gap.length === 2 && first.kind === 'change' && second && (second.kind === 'to' || reaches(second))) {
    return { kind: 'way', verb: first.way };
  }
  const limit = limitOf(gap);
  // 由月均80单提升到月均100单: the same is said of both ends.
  const last = gap.at(-1);
  const isOfBoth =
    last?.kind === 'filler' && before.some(({ kind, text }) => kind === 'filler' && text === last.text);
  const ends = limit || isOfBoth ? gap.at(-2) : last;
  const isWay =
    hasFrom && ends !== undefined && (ends.kind === 'to' || ends.kind === 'arrow' || reaches(ends));
  const isPlain = gap.every(({ kind }) =>
    ['word', 'to', 'change', 'filler', 'arrow', 'before', 'role'].includes(kind),
  );
  if (!isWay || !isPlain) return null;
  const change = gap.find(({ kind }) => kind === 'change');
  return {
    kind: 'way',
    verb: change?.kind === 'change' ? change.way : null,
    ...(limit ? { limit } : {}),
  };
}

/** The one strong comparator right in front of where a way ends: to <5%, 降到不超过 is left to the others. */
function limitOf(gap: readonly Token[]): Comparator | null {
  const limits = gap.filter((token) => token.kind === 'before' && !token.weak);
  const last = gap.at(-1);
  return limits.length === 1 && last?.kind === 'before' && !last.weak ? last.comparator : null;
}

function reaches(token: Token): boolean {
  return (
    (token.kind === 'before' && token.reaches === true) ||
    (token.kind === 'role' && token.role === 'achieved')
  );
}

type Joined = Pick<Term, 'figure' | 'high' | 'from' | 'verb' | 'limit'>;

function wayOf(
  start: Term,
  end: Figure,
  { verb, limit }: { verb: 'up' | 'down' | null; limit?: Comparator },
): Joined | null {
  if (start.high !== null || start.from !== null || start.figure.over || end.over) return null;
  const [from, figure] = shareUnit(start.figure, end);
  const way = figure.value.cmp(from.value);
  const isAgainstVerb = (verb === 'up' && way < 0) || (verb === 'down' && way > 0);
  const isAgainstLimit = limit !== undefined && (limit === '<' || limit === '≤') !== way < 0;
  return from.unit !== figure.unit || isAgainstVerb || isAgainstLimit || way === 0
    ? null
    : { figure, high: null, from, verb, ...(limit ? { limit } : {}) };
}

function rangeOf(start: Term, end: Figure, kind: 'range' | 'plusMinus'): Joined | null {
  if (start.high !== null || start.from !== null || start.figure.over || end.over) return null;
  const [low, high] = shareUnit(start.figure, end);
  if (low.unit !== high.unit) return null;
  const unit = unitTextOf(end) || unitTextOf(start.figure);
  const ends = (from: Big, to: Big): Joined => ({
    figure: { ...low, value: from, text: `${from.div(high.scale).toString()}${unit}` },
    high: { ...high, value: to, text: `${to.div(high.scale).toString()}${unit}` },
    from: null,
    verb: null,
  });
  if (kind === 'range') return low.value.lt(high.value) ? ends(low.value, high.value) : null;
  return high.value.gt(0) ? ends(low.value.minus(high.value), low.value.plus(high.value)) : null;
}

/** What follows the digits of a figure: `万元` of 50万元. */
function unitTextOf({ text }: Figure): string {
  return text.replace(/^[^\d]*[\d.,]+/, '');
}

/** 30-50万 are both 万, and 5-8% both per cent; 3000-5万 says nothing sure. */
function shareUnit(first: Figure, second: Figure): readonly [Figure, Figure] {
  const scaled =
    first.unit === null &&
    first.scale.eq(1) &&
    second.scale.gt(1) &&
    first.value.lt(second.value.div(second.scale))
      ? { ...first, value: first.value.times(second.scale), scale: second.scale }
      : first;
  // 300万±10% is a share of the 300万, no share itself.
  if (first.unit === null && first.scale.gt(1) && second.unit === '%') return [first, second];
  const unit = second.unit ?? first.unit;
  return [
    { ...scaled, unit: first.unit ?? unit },
    { ...second, unit },
  ];
}

function textOf(tokens: readonly Token[], start: number, end: number): string {
  return compactText(
    tokens
      .slice(start, end)
      .map((token) => (token.kind === 'figure' ? token.figure.text : token.text))
      .join(''),
  );
}
