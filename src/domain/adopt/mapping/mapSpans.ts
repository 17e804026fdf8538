import { startOf } from '../../dates/reading/dateReading';
import { readDate } from '../../dates/reading/readDate';
import { headerConcept } from '../../../words/vocabulary/headerClues';
import { cellAt } from '../grid/grid';
import { headerText, type SourceColumn } from '../tables/tableCandidate';
import { fits } from './score/contentFit';
import type { DraftMapping } from './draftMapping';
import type { Evidence } from './mappingProposal';

/** From this share of spans on, a column of starts or finishes is taken for both. */
const SOME_SPANS = 0.3;
const MOSTLY_SPANS = 0.5;

/** Reads start and finish of a task from one column (起止时间), and the dates of a plan row from two. */
export function mapSpans(draft: DraftMapping): void {
  if (draft.table === 'tasks') splitSpan(draft);
  if (draft.table === 'plan') joinSpan(draft);
}

function splitSpan(draft: DraftMapping): void {
  const { decided } = draft;
  const start = decided.get('start')?.source;
  const finish = decided.get('finish')?.source;
  const only = start && draft.isOpen('finish') ? start : finish && draft.isOpen('start') ? finish : undefined;
  if (only?.kind === 'column') {
    const profile = draft.profile(only.column);
    // 4月底之前 is an end and no start.
    if (profile.ranges > 0 && fits(profile.spans, profile, SOME_SPANS))
      takeBoth(draft, sourceColumn(draft, only.column));
    return;
  }
  if (!draft.isOpen('start') || !draft.isOpen('finish')) return;
  const free = draft.free();
  const byHeader = free.find(
    (column) => !draft.meaning(column) && draft.meaning(column, 'plan')?.key === 'dates',
  );
  const byContent = free.find(({ column }) => {
    const profile = draft.profile(column);
    return profile.ranges > 0 && fits(profile.spans, profile, MOSTLY_SPANS);
  });
  // 完成时间 with no readable date in it is a finish all the same, and no start.
  if (byHeader && !mayBeSpan(draft, byHeader)) takeEnd(draft, byHeader);
  else takeBoth(draft, byHeader ?? byContent);
}

function mayBeSpan(draft: DraftMapping, column: SourceColumn): boolean {
  const { ranges, filled } = draft.profile(column.column);
  const concept = headerConcept(headerText(column));
  return ranges > 0 || filled === 0 || (concept !== 'completion' && concept !== 'finish');
}

function takeEnd(draft: DraftMapping, column: SourceColumn): void {
  const source = { kind: 'column', column: column.column } as const;
  draft.decided.set('finish', {
    source,
    evidence: [{ code: 'header', header: headerText(column) }],
    sure: false,
  });
}

function sourceColumn({ columns }: DraftMapping, wanted: number): SourceColumn | undefined {
  return columns.find(({ column }) => column === wanted);
}

function takeBoth(draft: DraftMapping, column: SourceColumn | undefined): void {
  if (!column) return;
  const isKnown = Boolean(draft.meaning(column) ?? draft.meaning(column, 'plan'));
  const evidence: Evidence[] = isKnown ? [{ code: 'header', header: headerText(column) }] : [];
  for (const [key, end] of [
    ['start', 'first'],
    ['finish', 'last'],
  ] as const) {
    if (draft.isChosen(key)) continue;
    const source = { kind: 'spanEnd', column: column.column, end } as const;
    draft.decided.set(key, { source, evidence: [...evidence], sure: isKnown });
  }
}

/** 完成时间 alone stands for the dates of a plan row; beside a column of starts it is only their end. */
function joinSpan(draft: DraftMapping): void {
  if (draft.isChosen('dates')) return;
  const taken = draft.decided.get('dates')?.source;
  const takenColumn = taken?.kind === 'column' ? sourceColumn(draft, taken.column) : undefined;
  const inTasks = (key: 'start' | 'finish') =>
    draft.columns.filter((column) => draft.meaning(column, 'tasks')?.key === key);
  const [first, ...moreStarts] = inTasks('start');
  const [last = takenColumn, ...moreFinishes] = inTasks('finish');
  if (!first || !last || moreStarts.length > 0 || moreFinishes.length > 0) return;
  if (takenColumn && takenColumn !== first && takenColumn !== last) return;
  draft.decided.set('dates', {
    source: { kind: 'span', first: first.column, last: last.column },
    evidence: [first, last].map((column) => ({ code: 'header', header: headerText(column) })),
    sure: true,
  });
}

/** The share of rows in which a finish has to lie on or after its start. */
const IN_ORDER = 0.9;

/** A finish that only its dates speak for is one where they lie on or after those of the start. */
export function checkOrder(draft: DraftMapping): void {
  const start = draft.decided.get('start')?.source;
  const finish = draft.decided.get('finish');
  if (start?.kind !== 'column' || finish?.source.kind !== 'column') return;
  if (draft.isChosen('finish') || finish.evidence.length > 0) return;
  if (followsStart(draft, start.column, finish.source.column)) finish.evidence.push({ code: 'order' });
  else draft.decided.delete('finish');
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
  return seen > 0 && inOrder >= seen * IN_ORDER;
}
