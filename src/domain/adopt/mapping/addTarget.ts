import { headerConcept } from '../../../words/vocabulary/headerClues';
import { cellAt, isBlankCell, shownText } from '../grid/grid';
import { headerText, type SourceColumn } from '../tables/tableCandidate';
import type { DraftMapping } from './draftMapping';

const MOSTLY = 0.6;
/** Longer texts with a digit in them are sentences. */
const LONGEST_FIGURE = 20;

/**
 * 指标 beside 目标值: the goal of a summary is both, 回款率 and 95%, for without its figure nothing can be rated. A goal
 * that has its figure in it needs no other.
 */
export function addTarget(draft: DraftMapping): void {
  const goal = draft.decided.get('goal');
  if (draft.table !== 'summary' || goal?.source.kind !== 'column' || draft.isChosen('goal')) return;
  const { column: taken } = goal.source;
  const hasFigures = shareOfFigures(draft, taken) >= MOSTLY;
  const free = draft.free();
  // Of 考核指标 and 目标 the first is measured where the second holds the figures.
  const measured = hasFigures ? free.find((one) => isMeasured(draft, one)) : undefined;
  const targets = free.filter((one) => one !== measured && isTarget(draft, one, hasFigures));
  const target = measured ? taken : targets.length === 1 ? targets[0]?.column : undefined;
  if (target === undefined) return;
  const columns = [measured?.column ?? taken, target];
  const evidence = columns.map((at) => {
    const source = draft.columns.find(({ column }) => column === at);
    return { code: 'header', header: source ? headerText(source) : '' } as const;
  });
  draft.decided.set('goal', { ...goal, source: { kind: 'joined', columns }, evidence });
}

function isMeasured(draft: DraftMapping, column: SourceColumn): boolean {
  const isNamed = headerConcept(headerText(column)) === 'goal' || draft.meaning(column)?.key === 'goal';
  const { filled, texts } = draft.profile(column.column);
  return isNamed && filled > 0 && texts >= filled * MOSTLY && shareOfFigures(draft, column.column) < MOSTLY;
}

function isTarget(draft: DraftMapping, column: SourceColumn, hasFigures: boolean): boolean {
  const concept = headerConcept(headerText(column));
  const isGoal = concept === 'goal' || draft.meaning(column)?.key === 'goal';
  const isNamed = concept === 'target' || (isGoal && !hasFigures);
  return isNamed && shareOfFigures(draft, column.column) >= MOSTLY;
}

/** The share of cells with a figure, of those that hold something. */
function shareOfFigures({ grid, candidate }: DraftMapping, column: number): number {
  let filled = 0;
  let figures = 0;
  for (let row = candidate.firstBodyRow; row <= candidate.lastBodyRow; row += 1) {
    const cell = cellAt(grid, row, column);
    if (isBlankCell(cell)) continue;
    filled += 1;
    const text = shownText(cell).trim();
    if (text.length <= LONGEST_FIGURE && /\d/.test(text.normalize('NFKC'))) figures += 1;
  }
  return filled === 0 ? 0 : figures / filled;
}
