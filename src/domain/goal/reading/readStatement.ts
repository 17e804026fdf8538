import Big from 'big.js';
import type { Comparator, Figure } from '../lexicon/quantity';
import { canBeNegative } from '../lexicon/units';
import type { TextKind } from '../lexicon/lexicon';
import type { Term } from './joinFigures';
import { basisOf, readChange } from './readChange';
import { isUpward, nearFrom, readComparator } from './readComparator';
import { compactText } from '../../cells/compactText';
import type { Change, GoalDoubt, Statement } from './statement';
import type { Role, Token } from '../lexicon/token';

const MIRRORED: Readonly<Record<Comparator, Comparator>> = { '≥': '≤', '≤': '≥', '>': '<', '<': '>' };

/** What can be below 0, so that a hyphen before its figure is a minus. */
const SIGNABLE =
  /利润|净利|毛利|净额|盈|亏|损益|现金流|增长|增速|增幅|同比|环比|变动|变化|差额|差异|偏差|收益|涨|跌|温度|profit|loss|margin|cash ?flow|growth|change|variance|income|ebit|temperature/i;

export interface StatementContext {
  before: readonly Token[];
  after: readonly Token[];
  isAside: boolean;
  kind: TextKind;
  /** The only figure of its clause. */
  isAlone: boolean;
}

/** Reads all that a clause says of one of its figures. */
export function readStatement(
  term: Term,
  { before, after, isAside, kind: textKind, isAlone }: StatementContext,
): { statement: Statement; doubts: GoalDoubt[] } {
  const compared = readComparator(before, after);
  const changed = readChange(before, after);
  const doubts = [...compared.doubts, ...changed.doubts, ...unclear([...before, ...after])];
  const subject = subjectOf(before, after);

  let comparator = compared.comparator ?? term.limit ?? null;
  let { change } = changed;
  if (changed.level !== null) {
    if (!compared.isWeak && comparator !== null && isUpward(comparator) !== isUpward(changed.level)) {
      doubts.push({ code: 'unclearComparator', text: textOf(before) });
    }
    if (compared.isWeak || comparator === null) comparator = changed.level;
  }
  // 提升至42% is what was reached, not a limit.
  if (textKind === 'actual' && (compared.isWeak || (changed.level !== null && compared.comparator === null)))
    comparator = null;
  if (change !== null && compared.isWeak) comparator = null;
  change ??= signedChange(term.figure, [...before, ...after]);
  const given = change === null ? term : inPercent(term, change);
  if (given.from && change) {
    // Reduce … from 200 to 0: the verb goes with the ends.
    const goesDown = given.figure.value.lt(given.from.value);
    if (goesDown !== (change.way === 'down')) doubts.push({ code: 'unclearChange', text: textOf(before) });
    change = null;
  }

  if (given.figure.unit === '倍' && change?.way === 'down')
    doubts.push({ code: 'unclearNumber', text: term.text });

  const isLoss = before.some(({ kind }) => kind === 'loss');
  const signs = signOf(given, { change, isLoss, subject, isAside });
  doubts.push(...signs.doubts);
  const { isNegated, figure, high, from } = signs;
  if (change !== null && from !== null) doubts.push({ code: 'unclearChange', text: term.text });
  const role = isAside && saysWas(before) ? 'previous' : roleOf(before, after);
  const statement: Statement = {
    figure,
    high,
    from,
    comparator: isNegated && comparator !== null ? MIRRORED[comparator] : comparator,
    isExtreme: comparator !== null && comparator === compared.comparator && compared.isExtreme,
    change,
    role,
    basis: basisOf([...before, ...after]),
    isSigned: isLoss || given.figure.sign !== 'none' || before.some(({ kind }) => kind === 'profit'),
    isLoss,
    subject,
    topic: topicOf(before, after),
    text: from
      ? figure.text
      : change !== null || isLoss
        ? compactText(`${wordBefore(before, isLoss)} ${term.text}`)
        : term.text,
    clause: isAlone ? compactText([...before, { text: '#' }, ...after].map(({ text }) => text).join('')) : '',
    isAside,
  };
  return { statement, doubts };
}

/** 同比-3% has a sign instead of a verb. */
function signedChange({ sign, unit }: Figure, around: readonly Token[]): Change | null {
  const basis = basisOf(around);
  if (basis === '' || sign === 'none' || unit === null) return null;
  return { way: sign === 'plus' ? 'up' : 'down', isNoun: false, basis };
}

/** 增长一倍 is a rise of 100%. */
function inPercent(term: Term, { way }: Change): Term {
  if (way === 'down' || term.high || term.from || term.figure.unit !== '倍') return term;
  return { ...term, figure: { ...term.figure, value: term.figure.value.times(100), unit: '%' } };
}

type Signed = Pick<Statement, 'figure' | 'high' | 'from'> & { isNegated: boolean; doubts: GoalDoubt[] };

/** Puts signs, falls and losses into the value. */
function signOf(
  term: Term,
  {
    change,
    isLoss,
    subject,
    isAside,
  }: { change: Change | null; isLoss: boolean; subject: string; isAside: boolean },
): Signed {
  const { figure, high, from } = term;
  const doubts: GoalDoubt[] = [];
  const fall = change?.way === 'down';
  const isMinus = figure.sign === 'minus' || figure.sign === 'unclear';
  if (
    figure.sign === 'unclear' &&
    !(canBeNegative(figure.unit) && (subject === '' || SIGNABLE.test(subject)))
  ) {
    doubts.push({ code: 'unclearSign', text: figure.text });
  }
  if (figure.sign === 'minus' && !canBeNegative(figure.unit) && !isAside) {
    doubts.push({ code: 'unclearSign', text: figure.text });
  }
  const isTwice = (isMinus || figure.sign === 'plus') && (fall || isLoss) && change?.isNoun !== false;
  if ((isMinus && isLoss) || isTwice || (fall && figure.sign === 'plus')) {
    doubts.push({ code: 'unclearSign', text: figure.text });
  }
  const isNegated = (fall && !isMinus) || isLoss;
  const turned = (one: Figure): Figure => ({ ...one, value: one.value.times(-1) });
  const plain = figure.sign === 'unclear' ? turned(figure) : figure;
  if (!isNegated) return { figure: plain, high, from, isNegated, doubts };
  if (high) return { figure: turned(high), high: turned(plain), from, isNegated, doubts };
  return { figure: turned(plain), high, from: from && turned(from), isNegated, doubts };
}

/** 238 ms (was 310 ms): what it was before; 80, was 100 says neither for sure. */
function saysWas(before: readonly Token[]): boolean {
  return /^(?:was|were|previously|prev\.?|before|vs\.?|versus)$/i.test(textOf(before).replace(/:$/, ''));
}

const SAID_OF_NOW = /^(?:已|实际|目前|当前|现|actual)/i;

function roleOf(before: readonly Token[], after: readonly Token[]): Role | null {
  const roles = before.flatMap((token) => (token.kind === 'role' ? [token.role] : []));
  // 21项任务已完成20项: what was done is said last.
  const nearest = before.findLast(({ kind }) => kind === 'role');
  if (nearest?.kind === 'role' && nearest.role === 'achieved' && SAID_OF_NOW.test(nearest.text))
    return 'achieved';
  const following = after.flatMap((token) => (token.kind === 'role' ? [token.role] : []));
  for (const role of ['pace', 'gap', 'rate', 'target', 'previous', 'total'] as const) {
    if (roles.includes(role) || (isSaidAfter(role, after) && following.includes(role))) return role;
  }
  const isReached = roles.includes('achieved') || following.includes('achieved');
  return isReached || before.some(({ kind }) => kind === 'profit' || kind === 'loss') ? 'achieved' : null;
}

/** 3 remaining, $500k target. */
function isSaidAfter(role: Role, after: readonly Token[]): boolean {
  if (role === 'gap') return true;
  const [next] = after.filter(({ kind }) => kind !== 'space');
  return role === 'target' && next?.kind === 'role' && /^[a-z]/i.test(next.text);
}

function unclear(tokens: readonly Token[]): GoalDoubt[] {
  return tokens.flatMap((token) =>
    token.kind === 'unclear' ? [{ code: token.doubt, text: token.text }] : [],
  );
}

function subjectOf(before: readonly Token[], after: readonly Token[]): string {
  return [...before, ...after]
    .flatMap((token) =>
      token.kind === 'word' || token.kind === 'change' || token.kind === 'loss' ? [token.text] : [],
    )
    .join('')
    .replace(/\s+/g, '');
}

function topicOf(before: readonly Token[], after: readonly Token[]): string {
  const words = [...before, ...after].map((token) =>
    token.kind === 'word' || (token.kind === 'role' && token.role === 'rate') ? token.text : ' ',
  );
  return compactText(words.join(''));
}

/** The verb of a change as written, 增长 of 增长10%. */
function wordBefore(before: readonly Token[], isLoss: boolean): string {
  const near = before.slice(Math.max(0, nearFrom(before)));
  return near.findLast(({ kind }) => kind === (isLoss ? 'loss' : 'change'))?.text ?? '';
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** A figure in brackets with nothing else is below 0 in accounts: （100万）. */
export function negatedInBrackets(figure: Figure): Figure {
  return { ...figure, value: new Big(0).minus(figure.value), sign: 'minus', text: `-${figure.text}` };
}
