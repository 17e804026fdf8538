import { BEGINS_NAME, DATES, NAMES } from '../lexicon/names';
import { wordAt, type TextKind } from '../lexicon/lexicon';
import { ENUMERATOR } from './normaliseGoalText';
import { scanFigure } from '../figures/scanFigure';
import { scanMultiple } from '../figures/scanMultiple';
import type { Token, TokenContent } from '../lexicon/token';

/** Something is listed behind it: the 12 of `signed 12.` is a figure. */
const LIST_MARK = /(?:\d{1,2}[.、)](?!\d)(?=\s*[^\s)])|\(\d{1,2}\)|\([一二三四五六七八九十]\)|[-•·*]\s)\s*/y;
/** Tokens of a noun, spaces included. */
const LONGEST_NOUN = 7;
/** 9 migrated, 45 closed deals: what was done with them is no part of what they are. */
const PARTICIPLES =
  /^(?:(?:have|has|were|was|been|are|is|new|already|now|[a-z]{2,}ed|won|sold|sent|held|done|built|made|run|written|shipped|put|set|met|live|brought|taken) ?\b)+/;
const HARD_BREAKS = ',;、。\n\t|!?…';
const RANGE =
  /(?:-|~)\s*(?=[\d¥$€£]|百分之|[一二两三四五六七八九十]+[百千万]?[一二三四五六七八九十百零]*[家户人台次个件单起])/y;

/** Parts normalised text into tokens that together are the whole text, so that nothing in it goes unseen. */
export function scanTokens(text: string, kind: TextKind): Token[] {
  const scan: Scan = { text, lower: lowerCase(text), kind, at: 0, tokens: [], last: undefined };
  while (scan.at < text.length) step(scan);
  return scan.tokens.map((token, at) => withNoun(token, at, scan.tokens));
}

/** The words right after a figure without a known unit are what it counts: 100桶, 100 new customers. */
function withNoun(token: Token, at: number, tokens: readonly Token[]): Token {
  if (token.kind !== 'figure' || token.figure.unit !== null || /^(?:零|zero)/i.test(token.figure.text))
    return token;
  const rest = tokens.slice(at + 1, at + 1 + LONGEST_NOUN);
  const end = rest.findIndex(({ kind }) => kind !== 'word' && kind !== 'space');
  const words = (end < 0 ? rest : rest.slice(0, end)).map(({ text }) => text).join('');
  const noun = /^(?:[\u4e00-\u9fff]{1,4}| ?[A-Za-z][A-Za-z -]*)/.exec(words)?.[0] ?? '';
  return { ...token, figure: { ...token.figure, noun: noun.trim().toLowerCase().replace(PARTICIPLES, '') } };
}

interface Scan {
  text: string;
  lower: string;
  kind: TextKind;
  at: number;
  tokens: Token[];
  /** The last token that is neither a space nor of no effect. */
  last: Token | undefined;
}

function step(scan: Scan): void {
  const { text, at } = scan;
  if (isItemStart(scan) && take(scan, LIST_MARK, { kind: 'break', soft: false })) return;
  const character = text.charAt(at);
  if (character === ENUMERATOR || HARD_BREAKS.includes(character))
    return push(scan, 1, { kind: 'break', soft: false });
  if (/\s/.test(character)) return push(scan, 1, { kind: 'space' });
  if (character === '(' || character === ')')
    return push(scan, 1, { kind: character === '(' ? 'open' : 'close' });
  if (namesOf(scan)) return;
  if (signOrRange(scan)) return;
  if (figureOf(scan) || multipleOf(scan)) return;
  const afterFigure =
    lastIs(scan, 'figure') ||
    (lastIs(scan, 'space') && scan.tokens.at(-2)?.kind === 'figure') ||
    (OR_LESS.test(scan.lower.slice(at, at + 12)) && isBehindNoun(scan));
  const known = wordAt(scan.lower, at, { kind: scan.kind, afterFigure });
  if (known) return push(scan, known.word.length, known.meaning);
  if (character === '/' || character === '+') return push(scan, 1, { kind: 'break', soft: true });
  // Digits that make neither a figure nor a name.
  if (take(scan, /\d+/y, { kind: 'unclear', doubt: 'unclearNumber' })) return;
  push(scan, 1, { kind: 'word' });
}

/** Dates and names with digits. A date's last words may be the limit of a duration, so figures come first there. */
function namesOf(scan: Scan): boolean {
  const before = scan.text.charAt(scan.at - 1);
  const cutsWord = /[A-Za-z]/.test(before) && /[A-Za-z]/.test(scan.text.charAt(scan.at));
  if (cutsWord || /[\d.]/.test(before) || !BEGINS_NAME.test(scan.text.charAt(scan.at))) return false;
  if (DATES.some((pattern) => take(scan, pattern, { kind: 'filler' }))) return true;
  const last = scan.last;
  if (last?.kind === 'before' && !last.weak) return false;
  return NAMES.some((pattern) => take(scan, pattern, { kind: 'word' }));
}

/** `-` between figures is a range, before one a sign; after a word it may be a dash. */
function signOrRange(scan: Scan): boolean {
  const { text, at } = scan;
  const mark = text.charAt(at);
  if (!/[-~−+负]/.test(mark)) return false;
  const isNegativeWord = mark === '负' && /^负[\d¥$百]/.test(text.slice(at, at + 2));
  if (mark === '负' && !isNegativeWord) return false;
  if (lastIs(scan, 'figure') && mark !== '+' && mark !== '负')
    return take(scan, mark === '−' ? /−\s*(?=\d)/y : RANGE, { kind: 'range' });
  if (scan.last?.kind === 'figure' && /[-~]/.test(mark)) {
    const isSpaced = /^[-~]\s/.test(text.slice(at, at + 2));
    if (isSpaced && take(scan, RANGE, { kind: 'range' })) return true;
  }
  // ~$500k is about so much.
  if (mark === '~' && !lastIs(scan, 'figure'))
    return take(scan, /~(?=\s?[\d¥$€£])/y, { kind: 'unclear', doubt: 'approximate' });
  if (mark === '~' || lastIs(scan, 'figure')) return false;
  // 76% + 493 are two figures, 80家 +5% has a sign.
  // So are 4 published + 1 in draft.
  const isBehindFigure =
    scan.last?.kind === 'figure' || (scan.last?.kind === 'word' && hasFigureInClause(scan));
  if (mark === '+' && /\s/.test(text.charAt(at + 1)) && isBehindFigure) return false;
  const previous = text.charAt(at - 1);
  if (/^(?:-|\+)\s/.test(text.slice(at, at + 2)) && /^[-+]\s*[\d¥$€£]/.test(text.slice(at, at + 6))) {
    push(scan, 1, { kind: 'unclear', doubt: 'unclearSign' });
    return true;
  }
  if (mark === '-' && previous === '-') return false;
  const found = scanFigure(text, at + 1, true);
  if (!found || !/[\d¥$€£百]|[A-Z]/.test(text.charAt(at + 1))) return false;
  // 目标值：-2797万元: nothing is parted from a colon.
  const isSure = mark === '−' || mark === '负' || /[:=]\s*$/.test(text.slice(Math.max(0, at - 2), at));
  const sign = mark === '+' ? 'plus' : isSure ? 'minus' : isAfterWord(scan) ? 'unclear' : 'minus';
  pushFigure(scan, at + 1, found, sign);
  return true;
}

function hasFigureInClause({ tokens }: Scan): boolean {
  const from = tokens.findLastIndex(({ kind }) => kind === 'break' || kind === 'open' || kind === 'close');
  return tokens.slice(from + 1).some(({ kind }) => kind === 'figure');
}

/** $25 CAC or less, 5 open defects or fewer: a limit behind what is counted. */
const OR_LESS = /^(?:or (?:less|fewer|below|lower|under|more|above|higher|over))(?![a-z])/;
const MOST_WORDS = 3;

function isBehindNoun({ tokens }: Scan): boolean {
  const figure = tokens.findLastIndex(({ kind }) => kind === 'figure');
  const between = tokens.slice(figure + 1);
  const words = between.filter(({ kind }) => kind === 'word');
  return (
    figure >= 0 &&
    between.every(({ kind, text }) => kind === 'space' || (kind === 'word' && /^[A-Za-z-]+$/.test(text))) &&
    words.length <= MOST_WORDS
  );
}

function isAfterWord(scan: Scan): boolean {
  const last = scan.last;
  return (
    last !== undefined &&
    !['break', 'open', 'before', 'to', 'change', 'range', 'from', 'not', 'basis'].includes(last.kind)
  );
}

function figureOf(scan: Scan): boolean {
  const { text, at } = scan;
  if (/[\d.]/.test(text.charAt(at - 1)) && !lastIs(scan, 'figure')) return false;
  const last = scan.last?.kind;
  const found = scanFigure(text, at, last === 'before' || last === 'change' || last === 'role');
  if (!found) return false;
  pushFigure(scan, at, found, 'none');
  return true;
}

/** 翻番 says way and figure at once; 一半 is a figure behind 减少. */
function multipleOf(scan: Scan): boolean {
  const found = scanMultiple(scan.text, scan.at);
  if (!found) return false;
  add(scan, { text: '', kind: 'change', way: found.way });
  push(scan, found.figure.text.length, { kind: 'figure', figure: found.figure });
  return true;
}

function pushFigure(
  scan: Scan,
  start: number,
  { figure, end, isOpenEnded, isDoubtful }: NonNullable<ReturnType<typeof scanFigure>>,
  sign: 'none' | 'plus' | 'minus' | 'unclear',
): void {
  const written = `${sign === 'none' || sign === 'plus' ? '' : '-'}${figure.text}`;
  const inner = /^[¥$]\s?[-−]/.test(scan.text.slice(start, start + 3));
  const value = sign === 'minus' ? figure.value.times(-1) : figure.value;
  push(scan, end - scan.at, {
    kind: 'figure',
    figure: { ...figure, value, sign, text: inner ? figure.text : written },
  });
  if (isDoubtful) add(scan, { text: figure.text, kind: 'unclear', doubt: 'unclearNumber' });
  if (isOpenEnded) add(scan, { text: '+', kind: 'after', comparator: '≥' });
}

/** Items of a list start a clause, or follow a space: `新增100家 2、复购率40%`. */
function isItemStart(scan: Scan): boolean {
  const last = scan.last;
  // (from 55) closes a bracket.
  const isInBrackets =
    scan.tokens.findLast(({ kind }) => kind === 'open' || kind === 'close')?.kind === 'open';
  if (/\s/.test(scan.text.charAt(scan.at - 1)) && /\d/.test(scan.text.charAt(scan.at))) return !isInBrackets;
  return last === undefined || (last.kind === 'break' && !last.soft);
}

function take(scan: Scan, pattern: RegExp, meaning: TokenContent): boolean {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.text)?.[0];
  if (!found) return false;
  push(scan, found.length, meaning);
  return true;
}

/** Words run on: single characters nobody knows are one token. */
function push(scan: Scan, length: number, meaning: TokenContent): void {
  const text = scan.text.slice(scan.at, scan.at + length);
  scan.at += length;
  const last = scan.tokens.at(-1);
  if (meaning.kind === 'word' && last?.kind === 'word') last.text += text;
  else add(scan, { ...meaning, text });
}

function add(scan: Scan, token: Token): void {
  scan.tokens.push(token);
  if (token.kind !== 'space' && token.kind !== 'filler') scan.last = token;
}

function lastIs(scan: Scan, kind: Token['kind']): boolean {
  return scan.tokens.at(-1)?.kind === kind;
}

/** Some capitals have a longer small form, which would shift every place in the text. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
