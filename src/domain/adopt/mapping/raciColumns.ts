import type { ColumnKey } from '../../schema/columnKeys';
import { cellAt, isBlankCell, shownText, type Grid } from '../grid/grid';
import { headerText, type TableCandidate } from '../tables/tableCandidate';
import type { DraftMapping } from './draftMapping';

/** Which letter of a responsibility matrix fills which column of the plan. */
const LETTERS: readonly (readonly [letter: string, key: ColumnKey])[] = [
  ['R', 'owner'],
  ['A', 'approver'],
  ['C', 'consulted'],
  ['I', 'informed'],
];
/** R, `A/R`, `I, R`; teams have letters of their own besides, and - or * for no part. */
const MARKS = /^[A-Z*](?:[\s/,、+&-]+[A-Z*])*$|^[RACIS]{2,4}$|^[-–—/*·.]$/;
const NO_PART = /^(?:[NX*]|N\/A|[-–—/*·.])$/;
const LONGEST_MARK = 9;
/** A person more or less is no matrix. */
const FEWEST_PEOPLE = 2;
const MOSTLY = 0.8;
const MOSTLY_RACI = 0.6;
const MOST_ROWS = 300;

/**
 * The columns of people in a responsibility matrix: tasks down the side, a letter R, A, C or I where a person has a
 * part in one. None where the letters are those of something else, such as H, M and L.
 */
export function raciColumns(grid: Grid, candidate: TableCandidate): readonly number[] {
  const seen = new Set<string>();
  const people = candidate.columns.filter((column) => {
    if (headerText(column) === '') return false;
    const letters = lettersIn(grid, candidate, column.column);
    for (const letter of letters ?? []) seen.add(letter);
    return letters !== null;
  });
  const isMatrix = people.length >= FEWEST_PEOPLE && seen.has('R') && (seen.has('A') || seen.has('C'));
  return isMatrix ? people.map(({ column }) => column) : [];
}

/** The letters of a column; null where its cells are something else, or nothing. */
function lettersIn(
  grid: Grid,
  { firstBodyRow, lastBodyRow }: TableCandidate,
  column: number,
): ReadonlySet<string> | null {
  let filled = 0;
  let fitting = 0;
  let ours = 0;
  let none = 0;
  const letters = new Set<string>();
  for (let row = firstBodyRow; row <= Math.min(lastBodyRow, firstBodyRow + MOST_ROWS); row += 1) {
    const cell = cellAt(grid, row, column);
    if (isBlankCell(cell)) continue;
    filled += 1;
    const text = shownText(cell).trim().normalize('NFKC').toUpperCase();
    if (text.length > LONGEST_MARK || !MARKS.test(text)) continue;
    fitting += 1;
    if (NO_PART.test(text)) none += 1;
    const found = text.match(/[RACI]/g) ?? [];
    if (found.length > 0) ours += 1;
    for (const letter of found) letters.add(letter);
  }
  const isOfPeople = fitting >= filled * MOSTLY && ours >= (fitting - none) * MOSTLY_RACI;
  return isOfPeople && letters.size > 0 ? letters : null;
}

/** Gives the plan its owner, approver, consulted and informed from a matrix; true where there is one. */
export function mapRaci(draft: DraftMapping): boolean {
  const { grid, candidate, table } = draft;
  const columns = raciColumns(grid, candidate);
  if (table !== 'plan' || columns.length === 0) return false;
  const names = columns.map((at) => {
    const column = candidate.columns.find((one) => one.column === at);
    return column ? headerText(column) : '';
  });
  for (const [letter, key] of LETTERS) {
    if (!draft.isOpen(key)) continue;
    draft.decided.set(key, {
      source: { kind: 'matrix', columns, names, letter },
      evidence: names.map((header) => ({ code: 'header', header })),
      sure: true,
    });
  }
  return true;
}
