import type { ColumnKey } from '../../schema/columnKeys';
import { nameLikeness } from '../grid/nameLikeness';
import { cellAt, shownText } from '../grid/grid';
import { importColumns, importKind, NAME_COLUMN } from '../grid/importColumns';
import { headerConcept } from '../../../words/vocabulary/headerClues';
import { headerText, type SourceColumn } from '../tables/tableCandidate';
import { assign } from './score/assign';
import { contentScore } from './score/contentScore';
import type { DraftMapping } from './draftMapping';
import { headerScore, idleScore, TELLING } from './score/headerScore';
import type { MappingProposal } from './mappingProposal';
import { raciColumns } from './raciColumns';
import type { ColumnProfile } from './score/columnProfile';
import { isTitle } from './score/titles';

/** Columns whose cells alone may say what they are. */
const BY_CONTENT: ReadonlySet<ColumnKey> = new Set([
  ...Object.values(NAME_COLUMN),
  ...(['owner', 'finish', 'occurredOn', 'status', 'state', 'percent'] as const),
]);
/** Less than this is no reason to take a column. */
const LEAST = 2.5;
/** Content cannot take back more than this from a header that is in the dictionary. */
const KNOWN_HEADER = TELLING;
const MOST_AGAINST_KNOWN = -2.5;
/** A second reading this close is a question for the person. */
const CLOSE = 1;
/** A share of letters alone from which a column is part of a responsibility matrix. */
const MATRIX = 0.7;
const MOSTLY_NUMBERS = 0.8;

interface Score {
  header: number;
  content: number;
  gain: number;
}

export interface Assigned {
  doubled: MappingProposal['doubled'];
  /** How well the whole assignment fits; comparable between our tables. */
  score: number;
}

/**
 * Gives the open columns of ours their sources so that header and content together fit best as a whole: each
 * column of the team's goes to one of ours at most, and a column that is about something else to none.
 */
export function assignColumns(draft: DraftMapping): Assigned {
  const matrix = new Set(raciColumns(draft.grid, draft.candidate));
  const columns = withoutPeople(
    draft,
    draft.free().filter(({ column }) => !matrix.has(column)),
  );
  const keys = importColumns(draft.table).filter((key) => draft.isOpen(key));
  const solved = solve(draft, keys, columns);
  const doubled = takeSolution(draft, solved);
  doubtOnlyDate(draft);
  return { doubled, score: solved.total };
}

/** So many headers that are people's names are a diary, one column for each of them; no column of ours is one of these. */
const A_DIARY = 3;

function withoutPeople(draft: DraftMapping, columns: readonly SourceColumn[]): readonly SourceColumn[] {
  const isUnknown = (column: SourceColumn) => headerConcept(headerText(column)) === null;
  const people = columns.filter((column) => isUnknown(column) && nameLikeness(column.label) === 'name');
  const taking = takingPart(
    draft,
    columns.filter((column) => isUnknown(column) && nameLikeness(column.label) !== null),
  );
  const left = new Set([...(people.length >= A_DIARY ? people : []), ...taking]);
  return left.size > 0 ? columns.filter((column) => !left.has(column)) : columns;
}

/** So few texts are what people do in a task, and no people: Lead, Join. */
const FEW_PARTS = 4;

/** Of columns named after people the ones below which the same few words say who takes what part. */
function takingPart(draft: DraftMapping, columns: readonly SourceColumn[]): readonly SourceColumn[] {
  const parts = columns.map(({ column }) => textsOf(draft, column));
  const isShared = (at: number) =>
    parts.some((other, index) => {
      const own = parts[at] ?? new Set<string>();
      return index !== at && own.size > 0 && [...own].some((text) => other.has(text));
    });
  const all = new Set(parts.flatMap((own) => [...own]));
  const shared = columns.filter((_, at) => isShared(at));
  return all.size <= FEW_PARTS && shared.length >= A_DIARY ? shared : [];
}

function textsOf({ grid, candidate }: DraftMapping, column: number): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = candidate.firstBodyRow; row <= candidate.lastBodyRow && texts.size <= FEW_PARTS; row += 1) {
    const text = shownText(cellAt(grid, row, column)).trim();
    if (text !== '') texts.add(text);
  }
  return texts;
}

/** The only date of a table is asked about, unless its header is one everybody uses. */
function doubtOnlyDate(draft: DraftMapping): void {
  const finish = draft.decided.get('finish');
  if (finish?.source.kind !== 'column' || draft.decided.get('start') || draft.isChosen('finish')) return;
  const { column } = finish.source;
  const source = draft.columns.find((one) => one.column === column);
  if (source && headerScore(draft.table, 'finish', source) <= TELLING) finish.sure = false;
}

interface Solution {
  keys: readonly ColumnKey[];
  columns: readonly SourceColumn[];
  scores: readonly (readonly Score[])[];
  chosen: readonly (number | null)[];
  total: number;
  /** How much less the whole gains without this choice. */
  margins: readonly number[];
}

function solve(draft: DraftMapping, keys: readonly ColumnKey[], columns: readonly SourceColumn[]): Solution {
  const scores = keys.map((key) => columns.map((column) => scoreOf(draft, key, column)));
  const gains = scores.map((row) => row.map(({ gain }) => gain));
  const { columns: chosen, total } = assign(gains);
  // A forecast is that of a planned finish; alone it is the plan.
  const finish = keys.indexOf('finish');
  for (const later of ['forecast', 'baseline'] as const) {
    const index = keys.indexOf(later);
    const hasFinish = draft.decided.get('finish') !== undefined || chosen[finish] !== null;
    if (finish >= 0 && index >= 0 && !hasFinish && chosen[index] !== null)
      return solve(
        draft,
        keys.filter((key) => key !== later),
        columns,
      );
  }
  const margins = chosen.map((column, role) => {
    if (column === null) return 0;
    const without = gains.map((row, at) =>
      at === role ? row.map((gain, to) => (to === column ? 0 : gain)) : row,
    );
    return total - assign(without).total;
  });
  return { keys, columns, scores, chosen, total, margins };
}

function scoreOf(draft: DraftMapping, key: ColumnKey, column: SourceColumn): Score {
  const none = { header: 0, content: 0, gain: 0 };
  const header = headerScore(draft.table, key, column);
  const idle = idleScore(draft.table, column);
  const isName = key === NAME_COLUMN[draft.table];
  // What a header says of another kind of column, its content cannot take back: who raised an issue is no owner.
  const isAboutElse = idle > 0 || headerConcept(headerText(column)) !== null;
  if (header === 0 && (!BY_CONTENT.has(key) || (isAboutElse && !isName))) return none;
  if (!Number.isFinite(idle)) return none;
  const profile = draft.profile(column.column);
  if (profile.filled > 1 && profile.letters >= profile.filled * MATRIX && header < TELLING) return none;
  // A column of hours is no owner column, even under the header Responsible, and one of counts names nothing.
  if ((key === 'owner' || isName) && profile.filled > 2 && profile.numbers >= profile.filled * MOSTLY_NUMBERS)
    return none;
  // 担当者 over a department and, beside it without a header, the person: nobody's name is a task's.
  if (isName && header === 0 && isBesideOwner(draft, column)) return none;
  // Periods, weeks and targets are counted from 1, and x says who takes part; nothing about them is a day.
  if (
    importKind(draft.table, key) === 'date' &&
    profile.filled > 1 &&
    Math.max(profile.counts, profile.letters) >= profile.filled * MOSTLY_NUMBERS
  )
    return none;
  // Progress is a state where words stand below it, and a percentage where numbers do, 100 as text too.
  if (STATES.has(key) && profile.filled > 1 && isOfShares(profile)) return none;
  // A tick below Corrective says of what kind a measure is, and not which.
  if (importKind(draft.table, key) === 'text' && isOfTicks(profile)) return none;
  const titled = isName && isTitle(column, profile) ? TITLED : 0;
  // Impact Description says what is affected, Impact beside it only how much: High.
  const told = key === 'impact' && profile.filled > 0 ? SAYS_MORE * (profile.sentences / profile.filled) : 0;
  const points = contentScore(importKind(draft.table, key), profile) + titled + told;
  const content = header >= KNOWN_HEADER ? Math.max(points, MOST_AGAINST_KNOWN) : points;
  if (header + content < LEAST) return { ...none, header };
  return { header, content, gain: header + content - idle };
}

/** True for a column without a header that holds names, next to one that is headed as that of the owner. */
function isBesideOwner(draft: DraftMapping, column: SourceColumn): boolean {
  const { filled, looseNames } = draft.profile(column.column);
  const left = draft.columns.findLast((one) => one.column < column.column && headerText(one) !== '');
  const isUntitled = headerText(column) === '' && left?.column === column.column - 1;
  return isUntitled && looseNames >= filled * MOSTLY_NUMBERS && headerConcept(headerText(left)) === 'owner';
}

function isOfShares({ filled, numbers, shares }: ColumnProfile): boolean {
  return Math.min(numbers, shares) >= filled * MOSTLY_NUMBERS;
}

function isOfTicks({ filled, distinct, letters, yesNo }: ColumnProfile): boolean {
  return filled > 1 && distinct === 1 && Math.max(letters, yesNo) === filled;
}

/** Task Name beside Task Description is the name, though the description says more. */
const TITLED = 2;
const SAYS_MORE = 2;

function takeSolution(
  draft: DraftMapping,
  { keys, columns, scores, chosen, margins }: Solution,
): MappingProposal['doubled'] {
  const doubled: { key: ColumnKey; columns: readonly SourceColumn[]; taken: number | null }[] = [];
  keys.forEach((key, role) => {
    const at = chosen[role] ?? null;
    if (at === null) return;
    const score = scores[role]?.[at];
    const rivals = rivalsOf(draft, key, role, at, { scores, chosen, columns });
    const filled = rivals.filter(
      (rival) => (scores[role]?.[rival]?.content ?? 0) > -1 && filledAt(draft, columns, rival) > 0,
    );
    // Day-1 under Day is no date where Date beside it has them.
    const dated = filled.filter((rival) => isOfDates(draft, key, columns[rival]));
    const fitting = dated.length > 0 ? dated : filled;
    const taken = rivals.length === 1 ? at : fitting.length === 1 ? (fitting[0] ?? null) : null;
    const column = taken === null ? undefined : columns[taken];
    if (rivals.length > 1)
      doubled.push({
        key,
        columns: rivals.flatMap((rival) => columns[rival] ?? []),
        taken: column?.column ?? null,
      });
    if (!column || !score) return;
    draft.decided.set(key, {
      source: { kind: 'column', column: column.column },
      evidence: score.header > 0 ? [{ code: 'header', header: headerText(column) }] : [],
      sure: isSure(key, score, margins[role] ?? 0),
    });
  });
  return doubled;
}

function isOfDates(draft: DraftMapping, key: ColumnKey, column: SourceColumn | undefined): boolean {
  if (column === undefined || importKind(draft.table, key) !== 'date') return false;
  const { dates, filled } = draft.profile(column.column);
  return dates * 2 >= filled;
}

/** Percentages are percentages, whatever stands above them; anything else needs a header that says so. */
function isSure(key: ColumnKey, { header, content }: Score, margin: number): boolean {
  const isTelling = header >= TELLING || (key === 'percent' && header > 0 && content >= LEAST);
  return isTelling && margin >= CLOSE;
}

const filledAt = (draft: DraftMapping, columns: readonly SourceColumn[], at: number): number => {
  const column = columns[at];
  return column ? draft.profile(column.column).filled : 0;
};

/** One name is the finest of several levels, and one number is as good as another. */
const HAS_NO_RIVALS: ReadonlySet<ColumnKey> = new Set([...Object.values(NAME_COLUMN), 'id'] as const);

const STATES: ReadonlySet<ColumnKey> = new Set(['status', 'state'] as const);
const MOSTLY_STATES = 0.8;

function isOfStates(draft: DraftMapping, { column }: SourceColumn): boolean {
  const { filled, rows, statuses, states } = draft.profile(column);
  return filled * 2 >= rows && filled > 1 && Math.max(statuses, states) >= filled * MOSTLY_STATES;
}

/** 状态 over three columns is written in the first of them, and says as much of the others. */
function isUntitledAfter(columns: readonly SourceColumn[], at: number, other: number): boolean {
  const between = columns.slice(at + 1, other + 1);
  return between.length > 0 && between.every(({ label, group }) => label === '' && group === '');
}

/** The columns that mean the same as the chosen one by header, itself included, and that nothing else needs. */
function rivalsOf(
  draft: DraftMapping,
  key: ColumnKey,
  role: number,
  at: number,
  { scores, chosen, columns }: Pick<Solution, 'scores' | 'chosen' | 'columns'>,
): number[] {
  const best = scores[role]?.[at];
  if (!best || HAS_NO_RIVALS.has(key)) return [at];
  return columns.flatMap((column, index) => {
    const other = scores[role]?.[index];
    const isFree = index === at || !chosen.includes(index);
    // 前端 后端 测试, each with a state of its own: none of them is the state of the whole.
    const isOfNone = best.header === 0 || isUntitledAfter(columns, at, index);
    if (isFree && isOfNone && STATES.has(key) && isOfStates(draft, column)) return [index];
    const isEqual =
      other && other.header === best.header && (best.header > 0 || other.gain > best.gain - CLOSE);
    return isFree && isEqual && (best.header > 0 || other.gain > 0) ? [index] : [];
  });
}
