import type { TokenMeaning } from './token';
import { CHANGE_WORDS } from './changeWords';
import { COMPARATOR_WORDS } from './comparatorWords';
import type { LexiconEntry } from './entry';
import { NEGATION_WORDS } from './negationWords';
import { PLAIN_WORDS } from './plainWords';
import { ROLE_WORDS } from './roleWords';

/** Whether figures of a goal or of an actual are read: 完成 is what a goal asks for, and says what an actual reached. */
export type TextKind = 'goal' | 'actual';

interface KnownWord {
  word: string;
  meaning: TokenMeaning;
  next: RegExp | undefined;
  follows: boolean;
}

type Lexicon = ReadonlyMap<string, readonly KnownWord[]>;

const SHARED = [COMPARATOR_WORDS, NEGATION_WORDS, CHANGE_WORDS, PLAIN_WORDS];
const LEXICONS: Readonly<Record<TextKind, Lexicon>> = {
  goal: indexOf(SHARED),
  actual: indexOf([ROLE_WORDS, ...SHARED]),
};

/**
 * The known word at a place of a text, the longest that fits; null where there is none.
 * @param lower the text in lower case.
 * @param afterFigure whether a figure is right in front, as in 30家以内.
 */
export function wordAt(
  lower: string,
  at: number,
  { kind, afterFigure }: { kind: TextKind; afterFigure: boolean },
): KnownWord | null {
  const candidates = LEXICONS[kind].get(lower.charAt(at)) ?? [];
  const fits = (known: KnownWord) =>
    known.meaning.kind !== 'after' && (afterFigure || !known.follows) && isAt(known, lower, at);
  const after = afterFigure
    ? candidates.find((known) => known.meaning.kind === 'after' && isAt(known, lower, at))
    : undefined;
  return after ?? candidates.find(fits) ?? null;
}

function isAt({ word, next }: KnownWord, lower: string, at: number): boolean {
  if (!lower.startsWith(word, at)) return false;
  const end = at + word.length;
  if (/^[a-z]/.test(word) && (/[a-z]/.test(lower.charAt(at - 1)) || /[a-z]/.test(lower.charAt(end))))
    return false;
  if (!next) return true;
  next.lastIndex = end;
  return next.test(lower);
}

function indexOf(groups: readonly (readonly LexiconEntry[])[]): Lexicon {
  const words = groups
    .flat()
    .flatMap(({ words: list, meaning, next, follows = false }) =>
      wordsOf(list).map((word): KnownWord => ({ word, meaning, next, follows })),
    );
  const index = new Map<string, KnownWord[]>();
  for (const known of words) {
    const first = known.word.charAt(0);
    index.set(first, [...(index.get(first) ?? []), known]);
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length);
  return index;
}

/** Chinese words are parted by spaces; the English ones after them, which may hold spaces, by `|`. */
function wordsOf(list: string): string[] {
  const [chinese = '', ...english] = list.split('|');
  return [...chinese.split(' '), ...english].map((word) => word.trim().toLowerCase()).filter(Boolean);
}
