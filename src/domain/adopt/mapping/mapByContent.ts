import { NAME_COLUMN } from '../grid/importColumns';
import { startOf } from '../../dates/dateReading';
import { LANGUAGES } from '../../../words/vocabulary/languages';
import { normaliseWord } from '../../cells/normaliseWord';
import { readDate } from '../../dates/readDate';
import { cellAt } from '../grid/grid';
import type { SourceColumn } from '../tables/tableCandidate';
import type { ColumnProfile } from './columnProfile';
import { fits } from './contentFit';
import type { DraftMapping } from './draftMapping';

/** The share of its cells that makes a column what no header says it is. */
const MOST = 0.7;
const SUB_TASKS = new Set(LANGUAGES.flatMap(({ adopting }) => adopting.subTasks.variants.map(normaliseWord)));

/** Turns a status column that holds percentages (Progress: 80%) into 完成百分比. */
export function movePercentages({ decided, table, isOpen, isChosen, profile }: DraftMapping): void {
  const status = decided.get('status');
  if (table !== 'tasks' || !isOpen('percent') || isChosen('status')) return;
  if (status?.source.kind !== 'column') return;
  const found = profile(status.source.column);
  if (!fits(found.numbers, found, MOST)) return;
  decided.set('percent', status);
  decided.delete('status');
}

/** Adds the columns of sub-tasks to the column of tasks on their left. */
export function addSubTasks({ decided, table, columns, free, isChosen }: DraftMapping): void {
  const key = NAME_COLUMN[table];
  const name = decided.get(key);
  if (name?.source.kind !== 'column' || isChosen(key)) return;
  const { column: first } = name.source;
  const isSubTask = ({ label }: SourceColumn) => SUB_TASKS.has(normaliseWord(label));
  const open = new Set(free());
  const finer = columns.filter((column) => column.column > first && open.has(column) && isSubTask(column));
  if (finer.length === 0) return;
  const source = { kind: 'levels', columns: [first, ...finer.map(({ column }) => column)] } as const;
  const headers = finer.map(({ label }) => ({ code: 'header', header: label }) as const);
  decided.set(key, { ...name, source, evidence: [...name.evidence, ...headers] });
}

/**
 * Proposes sources for columns no header speaks for: status words, percentages, names of people, the one remaining column
 * of dates, the first column of texts. Only where one column answers, and never surely.
 */
export function mapByContent(draft: DraftMapping): void {
  const { table } = draft;
  if (table === 'tasks') takeOnly(draft, 'status', (profile) => fits(profile.statuses, profile, MOST));
  if (table === 'issues') takeOnly(draft, 'state', (profile) => fits(profile.states, profile, MOST));
  if (table === 'issues') takeOnly(draft, 'occurredOn', isDates);
  if (table === 'tasks') takeOnly(draft, 'percent', (profile) => fits(profile.percents, profile, MOST));
  if (table === 'tasks') takeLaterDates(draft);
  takeName(draft);
  if (table !== 'summary') takeOnly(draft, 'owner', isRepeatedNames);
}

function isDates(profile: ColumnProfile): boolean {
  return fits(profile.dates, profile, MOST);
}

/** Owners come back, task names do not. */
function isRepeatedNames(profile: ColumnProfile): boolean {
  return fits(profile.names, profile, 0.9) && profile.distinct <= profile.filled * 0.7;
}

function takeOnly(
  draft: DraftMapping,
  key: 'status' | 'state' | 'percent' | 'occurredOn' | 'owner',
  isIt: (profile: ColumnProfile) => boolean,
): void {
  if (!draft.isOpen(key)) return;
  // A header that means another column of ours says that this is not it.
  const fitting = draft
    .free()
    .filter((column) => !draft.meaning(column) && isIt(draft.profile(column.column)));
  const [only] = fitting;
  if (!only || fitting.length > 1) return;
  draft.decided.set(key, { source: { kind: 'column', column: only.column }, evidence: [], sure: false });
}

/** With the start known, one more column of dates that never lie before it is the finish (完成时间 may be either). */
function takeLaterDates(draft: DraftMapping): void {
  const start = draft.decided.get('start')?.source;
  if (start?.kind !== 'column' || !draft.isOpen('finish')) return;
  const dates = draft
    .free()
    .filter((column) => !draft.meaning(column) && isDates(draft.profile(column.column)));
  const [only] = dates;
  if (!only || dates.length > 1 || !followsStart(draft, start.column, only.column)) return;
  const source = { kind: 'column', column: only.column } as const;
  draft.decided.set('finish', { source, evidence: [{ code: 'order' }], sure: false });
}

function followsStart({ grid, candidate, context }: DraftMapping, start: number, finish: number): boolean {
  let seen = 0;
  let inOrder = 0;
  for (let row = candidate.firstBodyRow; row <= candidate.lastBodyRow; row += 1) {
    const from = startOf(readDate(cellAt(grid, row, start), { ...context, role: 'start' }));
    const to = startOf(readDate(cellAt(grid, row, finish), { ...context, role: 'finish' }));
    if (from === null || to === null) continue;
    seen += 1;
    if (to >= from) inOrder += 1;
  }
  return seen > 0 && inOrder >= seen * 0.9;
}

/** The first column of texts that rarely repeat. */
function takeName(draft: DraftMapping): void {
  const key = NAME_COLUMN[draft.table];
  if (!draft.isOpen(key)) return;
  const isName = (column: SourceColumn) => {
    const profile = draft.profile(column.column);
    return (
      !draft.meaning(column) && fits(profile.texts, profile, MOST) && profile.distinct >= profile.filled * 0.6
    );
  };
  const first = draft.free().find(isName);
  if (!first) return;
  draft.decided.set(key, { source: { kind: 'column', column: first.column }, evidence: [], sure: false });
}
