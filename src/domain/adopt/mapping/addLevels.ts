import { LANGUAGES } from '../../../words/vocabulary/languages';
import { headerConcept, type HeaderConcept } from '../../../words/vocabulary/headerClues';
import { normaliseWord } from '../../cells/normaliseWord';
import { NAME_COLUMN } from '../grid/importColumns';
import { headerText, type SourceColumn } from '../tables/tableCandidate';
import type { ColumnProfile } from './columnProfile';
import type { DraftMapping } from './draftMapping';
import { headerScore, isTimeline, TELLING } from './headerScore';

const SUB_TASKS = new Set(LANGUAGES.flatMap(({ adopting }) => adopting.subTasks.variants.map(normaliseWord)));
/** What a coarser level of a task is called, where it has a header at all. */
const LEVELS: ReadonlySet<HeaderConcept | null> = new Set([
  null,
  'category',
  'content',
  'name',
  'goal',
  'issue',
] as const);
const MOST_LEVELS = 3;
const MOSTLY = 0.6;

/**
 * Adds to the column of names its other levels: coarser ones on its left, which are merged down or repeat for
 * the rows below them, and finer ones on its right. The name is the finest, with those above in front of it.
 */
export function addLevels(draft: DraftMapping): void {
  const key = NAME_COLUMN[draft.table];
  const name = draft.decided.get(key);
  if (name?.source.kind !== 'column' || draft.isChosen(key)) return;
  const { column: at } = name.source;
  const free = draft.free().filter(({ column, ...rest }) => column !== at && !isTimeline(rest));
  const coarser = free.filter((column) => column.column < at && isCoarser(draft, column)).slice(-MOST_LEVELS);
  const finer = free.filter((column) => column.column > at && isFiner(draft, column, at));
  if (coarser.length + finer.length === 0) return;
  const columns = [...coarser.map(({ column }) => column), at, ...finer.map(({ column }) => column)];
  const headers = [...coarser, ...finer].flatMap((column) => {
    const header = headerText(column);
    return header === '' ? [] : [{ code: 'header', header } as const];
  });
  draft.decided.set(key, {
    // Which of several levels is the finest is no question where the header of one says that it is the name.
    sure: headerScore(draft.table, key, columnAt(draft, at)) >= TELLING,
    source: { kind: 'levels', columns },
    evidence: [...name.evidence, ...headers],
  });
}

function columnAt({ columns }: DraftMapping, at: number): SourceColumn {
  return columns.find(({ column }) => column === at) ?? { column: at, group: '', label: '' };
}

/** Texts in groups: blank below the first of each, or the same in every row of it. */
function isCoarser(draft: DraftMapping, column: SourceColumn): boolean {
  const profile = draft.profile(column.column);
  if (!LEVELS.has(headerConcept(headerText(column))) || draft.table === 'summary') return false;
  if (
    profile.filled < 1 ||
    profile.texts < profile.filled * MOSTLY ||
    profile.sentences > profile.filled * MOSTLY
  )
    return false;
  return isGrouped(profile);
}

function isGrouped({ rows, filled, distinct, runs }: ColumnProfile): boolean {
  const isSparse = filled <= rows * 0.8;
  const isRepeated = distinct <= filled * 0.7;
  return (isSparse || isRepeated) && runs <= distinct * 1.3 + 1;
}

function isFiner(draft: DraftMapping, column: SourceColumn, name: number): boolean {
  if (SUB_TASKS.has(normaliseWord(column.label))) return true;
  const isNext = column.column === name + 1;
  if (!isNext || column.label !== '' || column.group !== '') return false;
  const profile = draft.profile(column.column);
  return (
    profile.filled > 0 && profile.texts >= profile.filled * MOSTLY && profile.names < profile.filled * MOSTLY
  );
}
