import { isDuration } from '../lexicon/units';
import type { TextKind } from '../lexicon/lexicon';
import { joinFigures, type Term } from './joinFigures';
import { normaliseGoalText } from './normaliseGoalText';
import { readStatement } from './readStatement';
import { scanTokens } from './scanTokens';
import { splitClauses, type Clause } from './splitClauses';
import type { GoalDoubt, Statement, TextReading } from './statement';
import type { Token } from '../lexicon/token';

/** A goal or an actual is a line or a few; of an essay nothing is compared. */
const LONGEST_TEXT = 500;
const MOST_FIGURES = 24;
const LONGEST_QUOTE = 40;

/** 1.120家 2.38%: items numbered 1. and 2., or 1.12 and 2.38. */
const ITEMS_OR_DECIMALS = /(?:^|[\s;,。])1\.\d(?=[^\n]*(?:[;,。]\s*|[^\sA-Za-z]\s+)2\.\d)/;

/**
 * Reads every figure of a text with what is said of it (SPEC section 7). All of the text is accounted for: what is
 * neither used nor known to be of no effect is in the doubts.
 */
export function readText(text: string, kind: TextKind): TextReading {
  const isEssay = text.length > 2 * LONGEST_TEXT;
  const plain = isEssay ? text : normaliseGoalText(text);
  if (plain.length > LONGEST_TEXT) {
    return unread(plain, /\p{N}/u.test(plain) ? { code: 'tooLong', text: String(LONGEST_TEXT) } : null);
  }
  const tokens = scanTokens(plain, kind);
  const figures = tokens.filter((token) => token.kind === 'figure').length;
  if (figures > MOST_FIGURES) return unread(plain, { code: 'severalFigures', text: clipped(plain) });

  const numbered = ITEMS_OR_DECIMALS.exec(plain)?.[0];
  const clauses = splitClauses(tokens, /[\u4e00-\u9fff]/.test(plain));
  const readings = clauses.map((clause) => readClause(clause, kind, figures > 0));
  const doubts = readings.flatMap((reading) => reading.doubts);
  if (numbered !== undefined) doubts.unshift({ code: 'unclearNumber', text: numbered.trim() });
  return {
    statements: readings.flatMap(({ statements }) => statements),
    words: readings.flatMap(({ words }) => words),
    claims: tokens.flatMap((token) => (token.kind === 'claim' ? [token.met] : [])),
    doubts: doubts.map((doubt) => ({ ...doubt, text: clipped(doubt.text) })),
  };
}

function unread(text: string, doubt: GoalDoubt | null): TextReading {
  return { statements: [], words: [text], claims: [], doubts: doubt ? [doubt] : [] };
}

/** What was not understood is named, not repeated at length. */
function clipped(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

type ClauseReading = Omit<TextReading, 'claims'>;

function readClause(clause: Clause, kind: TextKind, hasFigures: boolean): ClauseReading {
  const { isAside, isAlternative } = clause;
  const tokens = withoutWindow(clause.tokens);
  const { terms, doubts } = joinFigures(tokens);
  if (terms.length === 0)
    return { statements: [], words: [textOf(tokens)], doubts: leftOver(tokens, hasFigures) };
  if (isAlternative) doubts.push({ code: 'severalFigures', text: textOf(tokens) });

  const statements = terms.map((term, at) => {
    const before = beforeTerm(tokens, terms[at - 1]?.end ?? 0, term);
    const after = tokens.slice(term.end, terms[at + 1]?.start ?? tokens.length);
    if (at > 0 && !isOwn(before, kind)) doubts.push({ code: 'severalFigures', text: textOf(tokens) });
    // What leads up to the next figure is said of that one.
    const own =
      at < terms.length - 1
        ? after.slice(
            0,
            after.findIndex(({ kind: one }) => one !== 'after'),
          )
        : after;
    const read = readStatement(term, { before, after: own, isAside, kind, isAlone: terms.length === 1 });
    doubts.push(...read.doubts, ...unusedMarks(before, read.statement));
    return read.statement;
  });
  const last = tokens.slice(terms.at(-1)?.end ?? 0);
  doubts.push(
    ...leftOver(
      last.filter(({ kind: one }) => one !== 'unclear'),
      true,
    ),
    ...trailing(last),
  );
  return { statements, words: [], doubts: distinct(doubts) };
}

/** 从 of 从200降到0 stands before the term and belongs to it. */
function beforeTerm(tokens: readonly Token[], start: number, term: Term): Token[] {
  return tokens
    .slice(start, term.start)
    .filter(({ kind }) => kind !== 'after' && !(term.from && kind === 'from'));
}

/** A second figure of a clause is one by its comparator, in an actual also by the word that says what it is. */
function isOwn(before: readonly Token[], kind: TextKind): boolean {
  return before.some(
    (token) => (token.kind === 'before' && !token.weak) || (kind === 'actual' && token.kind === 'role'),
  );
}

/** 24小时内响应率≥95%: the hours say what is measured, and are no criterion beside a share. */
function withoutWindow(tokens: readonly Token[]): readonly Token[] {
  const figures = tokens.flatMap((token, at) =>
    token.kind === 'figure' ? [{ unit: token.figure.unit, value: token.figure.value, at }] : [],
  );
  const windows = figures.flatMap(({ unit, value, at }) =>
    isDuration(unit) && value.lte(LONGEST_WINDOW) ? (windowAround(tokens, at) ?? []) : [],
  );
  const shares = figures.filter(({ unit }) => unit === '%' || unit === '‰');
  const [window] = windows;
  if (figures.length !== 2 || windows.length !== 1 || shares.length !== 1 || !window) return tokens;
  return tokens.map((token, at): Token =>
    at >= window.start && at <= window.end ? { kind: 'word', text: token.text } : token,
  );
}

/** 7日 of 7日留存率; 7391年 is a figure that something else is meant by. */
const LONGEST_WINDOW = 366;

/** 24小时内, within 24 hours, or 7日 of 7日留存率. */
function windowAround(tokens: readonly Token[], at: number): { start: number; end: number } | null {
  const after = tokens[at + 1];
  if (after?.kind === 'after' && /内$/.test(after.text)) return { start: at, end: at + 1 };
  const front = tokens.slice(0, at).findLast(({ kind }) => kind !== 'space' && kind !== 'filler')?.kind;
  const isHead =
    front === undefined || (front === 'word' && /^[\u4e00-\u9fff]{1,6}率/.test(after?.text ?? ''));
  if (isHead && after?.kind === 'word' && /^[\u4e00-\u9fff]/.test(after.text)) return { start: at, end: at };
  const before = tokens.slice(0, at).findLastIndex(({ kind }) => kind !== 'space');
  return /^(?:with)?in$/i.test(tokens[before]?.text ?? '') ? { start: before, end: at } : null;
}

/** Comparators and negations of a clause that has no figure for them, beside clauses that have. */
function leftOver(tokens: readonly Token[], hasFigures: boolean): GoalDoubt[] {
  return tokens.flatMap((token): GoalDoubt[] => {
    if (token.kind === 'unclear' && token.doubt === 'unclearNumber')
      return [{ code: token.doubt, text: token.text }];
    if (!hasFigures) return [];
    if (token.kind === 'not' && token.strong && saysNothing(tokens))
      return [{ code: 'unclearNegation', text: token.text }];
    if (token.kind === 'before' && !token.weak) return [{ code: 'unclearComparator', text: token.text }];
    if (token.kind === 'range' || token.kind === 'plusMinus')
      return [{ code: 'unclearRange', text: token.text }];
    return [];
  });
}

/** Beside a date alone a negation is of something that is not there: `6月30日 never 前`. */
function saysNothing(tokens: readonly Token[]): boolean {
  return tokens.filter(({ kind }) => kind === 'word').every(({ text }) => text.trim().length <= 1);
}

/** Marks in front of a figure that joined nothing. */
function unusedMarks(before: readonly Token[], { role, from }: Statement): GoalDoubt[] {
  return before.flatMap(({ kind, text }): GoalDoubt[] => {
    const isMark = kind === 'range' || kind === 'plusMinus' || kind === 'arrow';
    const isStart = kind === 'from' && from === null && role !== 'previous';
    return isMark || isStart ? [{ code: 'unclearRange', text }] : [];
  });
}

/** Negations and verbs of change after the last figure that say nothing of it. */
function trailing(after: readonly Token[]): GoalDoubt[] {
  const first = after.findIndex(
    ({ kind, text }) => kind !== 'space' && !(kind === 'filler' && text === '的'),
  );
  return after.flatMap((token, at): GoalDoubt[] => {
    if (token.kind === 'not') return [{ code: 'unclearNegation', text: token.text }];
    return token.kind === 'change' && at !== first ? [{ code: 'unclearChange', text: token.text }] : [];
  });
}

function distinct(doubts: readonly GoalDoubt[]): GoalDoubt[] {
  return [...new Map(doubts.map((doubt) => [`${doubt.code} ${doubt.text}`, doubt])).values()];
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join('')
    .trim();
}
