import { LANGUAGES } from '../../../words/vocabulary/languages';
import { headerConcept } from '../../../words/vocabulary/headerClues';
import type { HeaderConcept } from '../../../words/vocabulary/headerConcepts';
import { normaliseWord } from '../../cells/normaliseWord';
import { NAME_COLUMN } from '../grid/importColumns';
import { headerText, type SourceColumn } from '../tables/tableCandidate';
import { isBlankWord } from '../../cells/isBlankWord';
import { cellAt, shownText } from '../grid/grid';
import type { ColumnProfile } from './score/columnProfile';
import type { DraftMapping } from './draftMapping';
import { headerScore, isTimeline, TELLING } from './score/headerScore';
import { isDescription, isIssueTitle } from './score/titles';

const SUB_TASKS = new Set(LANGUAGES.flatMap(({ adopting }) => adopting.subTasks.variants.map(normaliseWord)));
/** What a coarser level of a task is called, where it has a header at all. */
const LEVELS: ReadonlySet<HeaderConcept | null> = new Set([
  null,
  'category',
  'content',
  'name',
  'goal',
  'keyResult',
  'issue',
] as const);
const MOST_LEVELS = 3;
const MOSTLY = 0.6;
/** So much of a column is filled where only the first row of a group is; so much of it differs where all are. */
const SPARSE = 0.8;
const REPEATED = 0.7;

/**
 * Adds to the column of names its other levels: coarser ones on its left, which are merged down or repeat for
 * the rows below them, and finer ones on its right. The name is the finest, with those above in front of it.
 */
export function addLevels(draft: DraftMapping): void {
  const key = NAME_COLUMN[draft.table];
  const name = draft.decided.get(key);
  if (name?.source.kind !== 'column' || draft.isChosen(key)) return;
  const { column: at } = name.source;
  if (draft.table === 'issues' && addDescription(draft, columnAt(draft, at))) return;
  const free = draft.free().filter(({ column, ...rest }) => column !== at && !isTimeline(rest));
  const left = free.filter(({ column }) => column < at);
  const [coarsest] = left.filter((column) => isCoarser(draft, column));
  const coarser = left
    .filter((column) => {
      const isInside = coarsest !== undefined && column.column > coarsest.column;
      return isCoarser(draft, column) || (isInside && isBetween(draft, column));
    })
    .slice(-MOST_LEVELS);
  const listed = free.filter((column) => column.column > at && isFiner(draft, column, at));
  const finer = listed.length > 0 ? listed : free.filter((column) => isDetail(draft, column, at)).slice(0, 1);
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

/**
 * An issue is its title and its description, in two columns in any order: neither is lost. Each row with one of
 * them has a title, so that no title is taken from the row above.
 * @returns true where there are both.
 */
function addDescription(draft: DraftMapping, taken: SourceColumn): boolean {
  const columns = [taken, ...draft.free()];
  // Rows with a number and nothing else need no title; that each description has one is seen below.
  const titles = columns.filter((column) => {
    const profile = draft.profile(column.column);
    return isIssueTitle(column, { ...profile, rows: profile.filled });
  });
  const long = columns.filter((column) => isDescription(column, draft.profile(column.column)));
  // Brief Description is a title beside a description, and a description beside a title.
  const pairs = [...titles.filter((column) => !long.includes(column)), ...titles].flatMap((title) => {
    const description = long.find((column) => !titles.includes(column)) ?? long.find((one) => one !== title);
    return description && (title === taken || description === taken) ? [{ title, description }] : [];
  });
  const pair = pairs.find((one) => hasTitles(draft, one.title, one.description));
  if (!pair) return false;
  const { title, description } = pair;
  draft.decided.set('issue', {
    source: { kind: 'levels', columns: [title.column, description.column] },
    evidence: [title, description].map((column) => ({ code: 'header', header: headerText(column) })),
    sure: false,
  });
  return true;
}

function hasTitles(
  { grid, candidate }: DraftMapping,
  title: SourceColumn,
  description: SourceColumn,
): boolean {
  for (let row = candidate.firstBodyRow; row <= candidate.lastBodyRow; row += 1) {
    const isUntitledRow = isBlankWord(shownText(cellAt(grid, row, title.column)));
    if (isUntitledRow && !isBlankWord(shownText(cellAt(grid, row, description.column)))) return false;
  }
  return true;
}

function columnAt({ columns }: DraftMapping, at: number): SourceColumn {
  return columns.find(({ column }) => column === at) ?? { column: at, group: '', label: '' };
}

/** Texts in groups: blank below the first of each, or the same in every row of it. */
function isCoarser(draft: DraftMapping, column: SourceColumn): boolean {
  return isLevel(draft, column) && isGrouped(draft.profile(column.column));
}

/** Texts that head several rows each, between two levels; in no order where the coarser one repeats. */
function isBetween(draft: DraftMapping, column: SourceColumn): boolean {
  const { filled, rows, distinct, letters } = draft.profile(column.column);
  if (letters >= filled * MOSTLY) return false;
  const isTitled = headerConcept(headerText(column)) !== null;
  return isLevel(draft, column) && (isTitled || filled <= rows * SPARSE || distinct <= filled * REPEATED);
}

/** Short texts, below a header that may be a level's; who did it, single letters and yes or no are none. */
function isLevel(draft: DraftMapping, column: SourceColumn): boolean {
  const concept = headerConcept(headerText(column));
  if (!LEVELS.has(concept) || draft.table === 'summary') return false;
  // The release or the module an issue was found in is no part of what it is.
  if (draft.table === 'issues' && concept === 'category') return false;
  const profile = draft.profile(column.column);
  const { filled, texts, sentences, names, looseNames, letters, yesNo, weekdays, distinct } = profile;
  // One text for the whole table, below no header, is its title.
  if (isUntitled(column) && distinct === 1 && profile.rows > 2) return false;
  // 登录 below 功能 is as short as a name; only a header that says nothing leaves that open.
  const marks = concept === null ? Math.max(looseNames, letters, yesNo) : Math.max(names, yesNo, weekdays);
  return (
    filled > 0 &&
    texts >= filled * MOSTLY &&
    // An objective over its key results may say more than a heading.
    (sentences <= filled * MOSTLY || isUntitled(column) || (concept === 'goal' && isOfKeyResults(draft))) &&
    (marks < filled * MOSTLY || isUntitled(column))
  );
}

function isOfKeyResults({ columns }: DraftMapping): boolean {
  return columns.some((column) => headerConcept(headerText(column)) === 'keyResult');
}

/** Where nothing is above a column, its merged or repeated cells are all there is to go by. */
const isUntitled = ({ label, group }: SourceColumn): boolean => label === '' && group === '';

/** A group begins with its first row: a few texts further down head nothing above them. */
const LATEST_START = 0.25;

function isGrouped({ rows, filled, before, distinct, runs }: ColumnProfile): boolean {
  const isSparse = filled <= rows * SPARSE && before <= Math.max(2, rows * LATEST_START);
  const isRepeated = distinct <= filled * REPEATED;
  return (isSparse || isRepeated) && runs <= distinct * 1.3 + 1;
}

function isFiner(draft: DraftMapping, column: SourceColumn, name: number): boolean {
  if (SUB_TASKS.has(normaliseWord(column.label)) || isNameOfGroup(draft, column, name)) return true;
  const between = draft.columns.filter((one) => one.column > name && one.column < column.column);
  const isNext = between.every((one) => draft.profile(one.column).filled === 0);
  if (!isNext || column.label !== '' || column.group !== '') return false;
  const profile = draft.profile(column.column);
  return (
    profile.filled > 0 &&
    profile.texts >= profile.filled * MOSTLY &&
    profile.names + profile.days < profile.filled * MOSTLY
  );
}

/** What may tell the rows of a group apart that only its first row names: 具体措施, Deliverable. */
const DETAILS: ReadonlySet<HeaderConcept | null> = new Set([
  ...LEVELS,
  'prevention',
  'temporary',
  'nextStep',
  'doneWhen',
] as const);
/** The share of rows without a name that makes it the name of a group; a detail is missing in hardly any. */
const UNNAMED = 0.25;
const IN_EACH_ROW = 0.9;

/** Texts of its own in each row, where the name is in the first row of a group only. */
function isDetail(draft: DraftMapping, column: SourceColumn, name: number): boolean {
  const concept = headerConcept(headerText(column));
  const group = draft.profile(name);
  const isGroupNamed = group.filled > 1 && group.filled <= group.rows * (1 - UNNAMED) && isGrouped(group);
  if (column.column < name || !DETAILS.has(concept) || !isGroupNamed || draft.table === 'summary')
    return false;
  const { filled, texts, distinct, names } = draft.profile(column.column);
  return (
    filled >= group.rows * IN_EACH_ROW &&
    texts >= filled * MOSTLY &&
    distinct >= filled * IN_EACH_ROW &&
    names < filled * MOSTLY
  );
}

/** Story, repeated for each of its tasks, and Name behind it. */
function isNameOfGroup(draft: DraftMapping, column: SourceColumn, name: number): boolean {
  const concept = headerConcept(headerText(column));
  const { filled, sentences } = draft.profile(column.column);
  const isName = concept === 'bareName' || concept === 'name';
  const isTitle = headerConcept(headerText(columnAt(draft, name))) === 'content';
  return (
    isName && isTitle && isGrouped(draft.profile(name)) && sentences >= filled * (1 - MOSTLY) && filled > 1
  );
}
