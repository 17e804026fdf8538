import { finishOf, startOf } from '../../dates/reading/dateReading';
import { readDate } from '../../dates/reading/readDate';
import { cellAt } from '../grid/grid';
import { headerText, type SourceColumn } from '../tables/tableCandidate';
import type { DraftMapping } from './draftMapping';
import type { MappingProposal } from './mappingProposal';

type Doubled = MappingProposal['doubled'];

interface Phase {
  start: SourceColumn;
  finish: SourceColumn;
}

/** Two groups of dates may be a plan and its revision; three or more that follow each other are phases. */
const FEWEST_PHASES = 3;
/** The share of rows in which the phases have to follow each other, and the last one has to be dated. */
const IN_ORDER = 0.9;
const MOSTLY_DATES = 0.6;

/**
 * Of one task with the start and finish of each of its phases, its own are the first start and the last finish. The
 * person is asked all the same.
 */
export function mapPhases(draft: DraftMapping, doubled: Doubled): Doubled {
  const phases = phasesOf(draft, doubled);
  const [first, last] = [phases[0], phases.at(-1)];
  if (!first || !last || phases.length < FEWEST_PHASES || !follow(draft, phases)) return doubled;
  const taken = { start: first.start, finish: last.finish } as const;
  for (const key of ['start', 'finish'] as const) {
    const source = { kind: 'column', column: taken[key].column } as const;
    const header = { code: 'header', header: headerText(taken[key]) } as const;
    draft.decided.set(key, { source, evidence: [header, { code: 'order' }], sure: false });
  }
  const asked = (['start', 'finish'] as const).map((key) => ({
    key,
    columns: phases.map((phase) => phase[key]),
    taken: taken[key].column,
  }));
  return [...doubled.filter(({ key }) => key !== 'start' && key !== 'finish'), ...asked];
}

/** Each of the starts nobody could choose between, and the one column of dates up to the next of them. */
function phasesOf(draft: DraftMapping, doubled: Doubled): readonly Phase[] {
  if (draft.table !== 'tasks') return [];
  const starts = doubled.find(({ key, taken }) => key === 'start' && taken === null)?.columns ?? [];
  const free = new Set(draft.free().map(({ column }) => column));
  const finish = draft.decided.get('finish');
  // A finish that only its dates speak for is one of the phases'.
  if (finish?.source.kind === 'column' && finish.evidence.length === 0) free.add(finish.source.column);
  else if (finish !== undefined) return [];
  const phases = starts.flatMap((start, at) => {
    const next = starts[at + 1]?.column ?? Number.POSITIVE_INFINITY;
    const between = draft.columns.filter(
      ({ column }) => column > start.column && column < next && free.has(column) && isOfDates(draft, column),
    );
    const [only, another] = between;
    return only && !another ? [{ start, finish: only }] : [];
  });
  return phases.length === starts.length ? phases : [];
}

function isOfDates(draft: DraftMapping, column: number): boolean {
  const { dates, filled } = draft.profile(column);
  return filled > 0 && dates >= filled * MOSTLY_DATES;
}

/** No phase begins or ends before the one in front of it, and the first and the last are dated where any is. */
function follow({ grid, candidate, context }: DraftMapping, phases: readonly Phase[]): boolean {
  let seen = 0;
  let inOrder = 0;
  for (let row = candidate.firstBodyRow; row <= candidate.lastBodyRow; row += 1) {
    const starts = phases.map(({ start }) =>
      startOf(readDate(cellAt(grid, row, start.column), { ...context, role: 'start' })),
    );
    const finishes = phases.map(({ finish }) =>
      finishOf(readDate(cellAt(grid, row, finish.column), { ...context, role: 'finish' })),
    );
    if ([...starts, ...finishes].every((day) => day === null)) continue;
    seen += 1;
    const isWhole = starts[0] !== null && finishes.at(-1) !== null;
    if (isWhole && isRising(starts) && isRising(finishes)) inOrder += 1;
  }
  return seen > 0 && inOrder >= seen * IN_ORDER;
}

/** Phases without a date are passed over. */
function isRising(days: readonly (number | null)[]): boolean {
  const known = days.flatMap((day) => day ?? []);
  return known.every((day, at) => at === 0 || day >= (known[at - 1] ?? day));
}
