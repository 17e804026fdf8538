import type { CellSnapshot } from '../cells/cellSnapshot';
import type { ColumnTemplate } from './templates';
import { isBlankWord } from '../cells/isBlankWord';
import { issueStateReading, taskStatusReading } from '../../words/vocabulary/readStatus';
import { readCauseKind, readDirection } from '../../words/vocabulary/readWord';
import type { Period } from '../dates/period';
import { readDate } from '../dates/reading/readDate';
import type { DateSystem } from '../dates/serial';

/**
 * True for a cell that says nothing its column can hold: a status nobody knows, a date that is none. What is only
 * written in another way (完成 for 已完成, 6.10 as a text) is understood and no matter of repair.
 */
export function isInvalidCell(
  { kind, key }: Pick<ColumnTemplate, 'kind' | 'key'>,
  cell: CellSnapshot,
  context: { period: Period; dateSystem: DateSystem },
): boolean {
  const text = typeof cell.value === 'string' ? cell.value : cell.text;
  if (cell.value === '' || isBlankWord(text)) return false;
  if (kind === 'list') return !isInList(key, text);
  return kind === 'date' && readDate(cell, { ...context, role: 'finish' }).kind === 'notADate';
}

function isInList(key: string, text: string): boolean {
  if (key === 'direction') return readDirection(text) !== null;
  if (key === 'causeKind') return readCauseKind(text) !== null;
  return (key === 'state' ? issueStateReading(text) : taskStatusReading(text)).kind !== 'unknown';
}
