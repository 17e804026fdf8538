import { TABLE_KEYS, type ColumnKey, type TableKey } from '../../schema/columnKeys';
import { columnsByHeader, type HeaderMeaning } from '../../../words/vocabulary/columnsByHeader';
import { LANGUAGES } from '../../../words/vocabulary/languages';
import { normaliseWord } from '../../cells/normaliseWord';
import type { SourceColumn } from './tableCandidate';

type Synonyms = ReadonlyMap<string, HeaderMeaning<TableKey>>;

const SYNONYMS = new Map<TableKey, Synonyms>(TABLE_KEYS.map((table) => [table, columnsByHeader(table)]));
const ANY_TABLE: ReadonlySet<string> = new Set(
  TABLE_KEYS.flatMap((table) => [...columnsByHeader(table).keys()]),
);
const QUALIFIERS = new Set(
  LANGUAGES.flatMap(({ adopting }) => adopting.qualifiers.variants.map(normaliseWord)),
);

/** Longer texts are sentences, not headers. */
export const LONGEST_HEADER = 40;

/**
 * What a header means in one of our tables. In a header of two rows both together decide, in either order
 * (计划 over 完成时间, 完成时间 over 计划). The lower alone decides only under a group that does not change
 * its meaning: 开始时间 under 实际 is no planned start. Of groups in groups (进度安排 over 计划) the inner one says more.
 */
export function headerMeaning(
  table: TableKey,
  { group, label }: Pick<SourceColumn, 'group' | 'label'>,
): { key: ColumnKey; own: boolean } | undefined {
  if (group === '' || label === '' || group === label) return meaningOf(table, label || group);
  const groups = innerGroups(group);
  for (const inner of groups) {
    const joined = meaningOf(table, inner + label) ?? meaningOf(table, label + inner);
    if (joined) return joined;
  }
  return groups.some(isQualifier) ? undefined : meaningOf(table, label);
}

/** Deeper headers than this have nothing above that changes a label. */
const MOST_GROUPS = 3;
/** A longer text above a header is a paragraph, in which no group is looked for. */
const LONGEST_GROUPS = 500;

/** A group and the ones within it: `进度安排 计划`, then `计划`. */
export function innerGroups(group: string): readonly string[] {
  if (group.length > LONGEST_GROUPS) return [group];
  const words = group.split(' ');
  return words.slice(0, MOST_GROUPS).map((_, at) => words.slice(at).join(' '));
}

/** True when a text is a header of any of our tables in any language. */
export function isKnownHeader(text: string): boolean {
  return text.length <= LONGEST_HEADER && spellings(text).some((word) => ANY_TABLE.has(word));
}

function meaningOf(table: TableKey, text: string): { key: ColumnKey; own: boolean } | undefined {
  if (text.length > LONGEST_HEADER) return undefined;
  const synonyms = SYNONYMS.get(table);
  for (const word of spellings(text)) {
    const meaning = synonyms?.get(word);
    if (meaning) return meaning;
  }
  return undefined;
}

/** 计划 and 计划时间 both say of what kind the dates below them are. */
export function isQualifier(group: string): boolean {
  return group.length <= LONGEST_HEADER && spellings(group).some((word) => QUALIFIERS.has(word));
}

/** 计划时间（天） are days to be spent on something, and no date. */
const IN_DAYS_OR_HOURS =
  /[([【](?:单位[:：]?)?(?:个?工作日|天数?|人天|人日|人月|小时|工时|周|d|h|days?|hours?|hrs?|weeks?|wks?|mandays?)[)\]】]$/;

/** The text as it stands, then without an aside: `工期（天）`, `完成时间(必填)`; then without signs around it: `★状态`, `【状态】`. */
function spellings(text: string): string[] {
  const word = normaliseWord(text);
  if (/^[\p{L}\p{N}/]+$/u.test(word) || IN_DAYS_OR_HOURS.test(word)) return [word];
  const bare = word.replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '');
  return [
    word,
    bare,
    ...[bare, word].map((marked) => marked.replace(/^[^\p{L}\p{N}%#]+|[^\p{L}\p{N}%#]+$/gu, '')),
  ];
}
