import { STATUS_TOKENS, type StatusRole } from './statusTokens';

/** A piece of a clause: what it does; `other` for words nobody listed, `share` from 0 to 1 and above. */
export type StatusToken = { role: StatusRole | 'date' | 'duration' } | { role: 'share'; share: number };

const ROLE_OF = new Map<string, StatusRole>(
  STATUS_TOKENS.flatMap(([role, spellings]) => spellings.map((spelling) => [spelling, role] as const)),
);
const LONGEST = Math.max(...[...ROLE_OF.keys()].map(({ length }) => length));
const LATIN = /[a-z']/;

const SHARE = /^(\d{1,4}(?:\.\d{1,4})?)\s*%/;
const OF_TEN = /^([一二三四五六七八九])成/;
/** 6/10 is the tenth of June or six of ten. */
const OF_ALL = /^(\d{1,3})\s?\/\s?(\d{1,3})(?![\d/.])/;
const DATE =
  /^(?:\d{4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}[日号]?|\d{1,2}\s?月\s?(?:\d{1,2}\s?[日号]?|份|底|初|末|[上中下]旬)?|\d{1,2}[日号]|\d{1,2}[./-]\d{1,2}(?![\d%])|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}(?:st|nd|rd|th)?[ -](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b(?:[ ,-]+\d{2,4})?)(?:\s?\d{1,2}:\d{2})?/;
const DURATION =
  /^(?:\d{1,4}|[一二两三四五六七八九十半])\s*(?:个?(?:工作日|自然日|天|周|星期|小时)|个月|working days?|days?|weeks?|months?)/;
const TENTHS = '一二三四五六七八九';

/** The pieces of one clause in order: figures first, then the longest listed word, else a character nobody listed. */
export function tokeniseStatus(clause: string): readonly StatusToken[] {
  const tokens: StatusToken[] = [];
  for (let at = 0; at < clause.length;) {
    const rest = clause.slice(at);
    const figure = figureAt(rest);
    if (figure) {
      tokens.push(figure.token);
      at += figure.length;
      continue;
    }
    const word = wordAt(clause, at);
    if (word && !standsAlone(clause, at, word.length, tokens.length)) {
      tokens.push({ role: 'other' });
      at += word.length;
      continue;
    }
    if (word) tokens.push({ role: word.role });
    else if (/[\p{L}\p{N}]/u.test(rest[0] ?? '')) tokens.push({ role: 'other' });
    at += word?.length ?? lengthOfCharacter(clause, at);
  }
  return tokens;
}

/** They say something in front of a word of the list only: 可完成, and neither 可研 nor 无人机. */
const IN_FRONT = /^[可能半快只仅不非无要]$/;

/** A single character may as well be part of a word nobody listed: 中 of 审核中 ends it, that of 中标 does not. */
function standsAlone(clause: string, at: number, length: number, before: number): boolean {
  if (length > 1) return true;
  const character = clause.charAt(at);
  const next = clause.slice(at + 1);
  const isKnownNext = next === '' || figureAt(next) !== null || wordAt(clause, at + 1) !== null;
  if (/^[前后]$/.test(character)) return before > 0;
  if (character === '中') return isKnownNext || !/^\p{Script=Han}/u.test(next);
  return !IN_FRONT.test(character) || isKnownNext;
}

function figureAt(rest: string): { token: StatusToken; length: number } | null {
  const share = SHARE.exec(rest);
  if (share) return { token: { role: 'share', share: Number(share[1]) / 100 }, length: share[0].length };
  const tenths = OF_TEN.exec(rest);
  if (tenths) {
    const share = (TENTHS.indexOf(tenths[1] ?? '') + 1) / 10;
    return { token: { role: 'share', share }, length: tenths[0].length };
  }
  const part = OF_ALL.exec(rest);
  if (part) return { token: fraction(Number(part[1]), Number(part[2])), length: part[0].length };
  const date = DATE.exec(rest);
  if (date) return { token: { role: 'date' }, length: date[0].length };
  const duration = DURATION.exec(rest);
  return duration ? { token: { role: 'duration' }, length: duration[0].length } : null;
}

function fraction(part: number, all: number): StatusToken {
  const maybeDay = part >= 1 && part <= 12 && all >= 1 && all <= 31;
  if (maybeDay) return { role: part < all ? 'unsure' : 'date' };
  return all === 0 || part > all ? { role: 'other' } : { role: 'share', share: part / all };
}

function wordAt(clause: string, at: number): { role: StatusRole; length: number } | null {
  for (let length = Math.min(LONGEST, clause.length - at); length > 0; length -= 1) {
    const role = ROLE_OF.get(clause.slice(at, at + length));
    if (role && isWhole(clause, at, length)) return { role, length };
  }
  return null;
}

/** A Latin word ends where its letters do: `done` is not in `undone`. */
function isWhole(clause: string, at: number, length: number): boolean {
  const isLatin = (place: number) => LATIN.test(clause[place] ?? '');
  return !(isLatin(at) && isLatin(at - 1)) && !(isLatin(at + length - 1) && isLatin(at + length));
}

function lengthOfCharacter(clause: string, at: number): number {
  if (!LATIN.test(clause[at] ?? '')) return (clause.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  let end = at;
  while (LATIN.test(clause[end] ?? '')) end += 1;
  return end - at;
}
