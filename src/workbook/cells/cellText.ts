import type { CellSnapshot } from '../../domain/cells/cellSnapshot';

/** A cell's text as a person reads it. A number in a column that is too narrow displays as `####`. */
export function cellText(cell: CellSnapshot | undefined): string {
  if (!cell) return '';
  if (typeof cell.value === 'string') return cell.value;
  return /^#+$/.test(cell.text) ? String(cell.value) : cell.text;
}

/** True when nothing is in the cell that a person would see. */
export const isBlankCell = (cell: CellSnapshot | undefined): boolean => cellText(cell).trim() === '';
