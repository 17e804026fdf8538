import { isDuration } from '../lexicon/units';
import type { Token } from '../lexicon/token';

export interface Clause {
  tokens: readonly Token[];
  isAside: boolean;
  /** 100家或50万元: one of them, not both. */
  isAlternative: boolean;
}

/**
 * Parts tokens into clauses of one criterion each. What brackets hold is a clause of its own, after the one around
 * it. A clause that ends in a word waiting for its figure (不得超过，5起) runs on to that figure.
 */
export function splitClauses(tokens: readonly Token[], isChinese: boolean): Clause[] {
  const { main, asides } = partAsides(tokens);
  const clauses = (part: readonly Token[], isAside: boolean): Clause[] =>
    joinWaiting(
      splitAt(part, ({ kind, ...token }) => kind === 'break' && 'soft' in token && !token.soft),
    ).flatMap((clause) => splitSoft(clause, isChinese).map((one) => ({ ...one, isAside })));
  return [...clauses(main, false), ...asides.flatMap((aside) => clauses(aside, true))].filter(
    ({ tokens: inside }) => inside.some(({ kind }) => kind !== 'space' && kind !== 'filler'),
  );
}

/** A bracket that is never closed is ignored. */
function partAsides(tokens: readonly Token[]): { main: Token[]; asides: Token[][] } {
  const main: Token[] = [];
  const asides: Token[][] = [];
  let open = tokens.filter(({ kind }) => kind === 'close').length;
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'close') {
      open -= 1;
      if (depth > 0) depth -= 1;
    } else if (token.kind === 'open') {
      if (open === 0) continue;
      if (depth === 0) {
        asides.push([]);
        main.push({ kind: 'filler', text: '' });
      }
      depth += 1;
    } else if (depth > 0) asides.at(-1)?.push(token);
    else main.push(token);
  }
  return { main, asides };
}

function splitAt(tokens: readonly Token[], parts: (token: Token) => boolean): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (parts(token)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses;
}

const WAITING = new Set<Token['kind']>([
  'before',
  'not',
  'change',
  'role',
  'basis',
  'to',
  'by',
  'from',
  'loss',
  'profit',
]);

function joinWaiting(clauses: readonly Token[][]): Token[][] {
  const joined: Token[][] = [];
  let waiting: Token[] = [];
  for (const clause of clauses) {
    const last = clause.findLast(({ kind }) => kind !== 'space' && kind !== 'filler' && kind !== 'claim');
    // SOP已完成 says all it has to say; 目标 alone does not.
    const isComplete = last?.kind === 'role' && clause.some(({ kind }) => kind === 'word');
    const waits = last !== undefined && WAITING.has(last.kind) && !isComplete;
    const isWaiting = !hasFigure(clause) && (waiting.length > 0 || waits);
    if (isWaiting) waiting = [...waiting, ...clause];
    else {
      joined.push([...waiting, ...clause]);
      waiting = [];
    }
  }
  return waiting.length > 0 ? [...joined, waiting] : joined;
}

/** 且, + and, in Chinese, a space part criteria only between figures. */
function splitSoft(tokens: readonly Token[], isChinese: boolean): Omit<Clause, 'isAside'>[] {
  const clauses: Omit<Clause, 'isAside'>[] = [];
  let current: Token[] = [];
  let isAlternative = false;
  tokens.forEach((token, at) => {
    const isBreak = token.kind === 'break' || (token.kind === 'space' && isChinese && endsFigure(tokens, at));
    const isParted = hasFigure(current) && hasFigure(tokens.slice(at + 1));
    if (!isBreak || !isParted || joinsRange(current)) {
      current.push(token);
      return;
    }
    isAlternative ||= token.kind === 'break' && token.alternative === true;
    clauses.push({ tokens: current, isAlternative });
    current = [];
  });
  return [...clauses, { tokens: current, isAlternative }];
}

/** 介于50家和 waits for the upper end. */
function joinsRange(tokens: readonly Token[]): boolean {
  const from = tokens.findLastIndex(({ kind }) => kind === 'between');
  return from >= 0 && tokens.slice(from).filter(({ kind }) => kind === 'figure').length === 1;
}

/** A space right after a figure or its limit, with no mark after it that goes on (30 - 50). */
function endsFigure(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.kind;
  const last = tokens.slice(0, at).findLast(({ kind }) => kind !== 'filler')?.kind;
  // 从 30 提升到 45 is one way.
  const isOnWay = next === 'change' && tokens.slice(0, at).some(({ kind }) => kind === 'from');
  const goesOn =
    next === 'range' ||
    next === 'plusMinus' ||
    next === 'after' ||
    next === 'to' ||
    next === 'arrow' ||
    isOnWay;
  return (last === 'figure' || last === 'after') && !goesOn && next !== 'space' && !isWindow(tokens, at);
}

/** 24小时内 at the head of a clause says what is measured: 24小时内 响应率95%. */
function isWindow(tokens: readonly Token[], at: number): boolean {
  const [limit, figure] = [tokens[at - 1], tokens[at - 2]];
  const isHead = tokens
    .slice(0, Math.max(0, at - 2))
    .every(({ kind }) => kind === 'space' || kind === 'filler');
  return isHead && limit?.kind === 'after' && figure?.kind === 'figure' && isDuration(figure.figure.unit);
}

function hasFigure(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === 'figure');
}
