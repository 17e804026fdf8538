import type { Comparator } from '../lexicon/quantity';
import { nearFrom } from './readComparator';
import type { Change, GoalDoubt } from './statement';
import type { Token } from '../lexicon/token';

export interface ChangeReading {
  change: Change | null;
  /** The comparator that 提升至 or 降到 gives a level. */
  level: Comparator | null;
  doubts: GoalDoubt[];
}

/** Tells a change by an amount (增长10%, 10%增长) from a level reached (提升至40%). */
export function readChange(before: readonly Token[], after: readonly Token[]): ChangeReading {
  const near = nearFrom(before);
  const found = before.flatMap((token, at) => (token.kind === 'change' ? [{ ...token, at }] : []));
  const following = after.find(
    ({ kind, text }) => kind !== 'space' && !(kind === 'filler' && text === '的') && text !== 'a',
  );
  if (following?.kind === 'change') found.push({ ...following, at: before.length });
  const basis = basisOf([...before, ...after]);
  // 增收节支, 减员增效: two verbs that name one thing.
  const isPaired = (at: number) =>
    found.some(
      (one) => one.at === at && found.some((other) => Math.abs(other.at - at) === 1 && other.way !== one.way),
    );
  const verbs = found.filter(({ at }) => !isPaired(at));
  const last = verbs.at(-1);
  if (!last) return { change: null, level: null, doubts: [] };

  const doubts: GoalDoubt[] = verbs.some(({ way }) => way !== last.way)
    ? [{ code: 'unclearChange', text: verbs.map(({ text }) => text).join('…') }]
    : [];
  const isLevel = before.some(
    (token, at) =>
      at > last.at &&
      at >= near &&
      (token.kind === 'to' || (token.kind === 'before' && token.reaches && last.at < near)),
  );
  if (isLevel && !last.noun) return { change: null, level: last.way === 'up' ? '≥' : '≤', doubts };
  if (last.noun && last.at < near) doubts.push({ code: 'unclearChange', text: last.text });
  return { change: { way: last.way, isNoun: last.noun === true, basis }, level: null, doubts };
}

/** 较去年同期 and yoy are one basis, 环比 and 较上月 another. */
export function basisOf(around: readonly Token[]): string {
  const basis = around.find(({ kind }) => kind === 'basis')?.text.toLowerCase();
  if (basis === undefined) return '';
  if (/同比|去年|上年|同期|year|yoy/.test(basis)) return 'year';
  return /环比|上月|month|mom/.test(basis) ? 'month' : basis;
}
