import { columnsOf, type ColumnSource } from '../grid/columnSource';
import { headerText, type SourceColumn } from '../tables/tableCandidate';

/** Between the kind of a choice and its columns; a header that holds it is not remembered. */
const BETWEEN = '|';
/** A name takes a text of 255 characters. */
const LONGEST = 200;
const NONE = 'none';

/**
 * What a person chose for a column of ours, as a text that finds it again on the same sheet though its columns were moved:
 * the position and the header of each column. Null for what cannot be put so.
 */
export function writeChoice(source: ColumnSource | null, columns: readonly SourceColumn[]): string | null {
  if (source === null) return NONE;
  if (source.kind === 'matrix' || source.kind === 'marks') return null;
  const kind = source.kind === 'spanEnd' ? `spanEnd ${source.end}` : source.kind;
  const pieces = columnsOf(source).map((at) => {
    const column = columns.find((one) => one.column === at);
    return column && `${at}:${headerText(column).replace(/\s+/g, ' ')}`;
  });
  const text = [kind, ...pieces].join(BETWEEN);
  const isWhole = pieces.every((piece) => piece !== undefined && !piece.includes(BETWEEN));
  return isWhole && text.length <= LONGEST ? text : null;
}

/** The choice such a text is of; undefined where its columns are not there any more, or are there twice. */
export function readChoice(text: string, columns: readonly SourceColumn[]): ColumnSource | null | undefined {
  if (text === NONE) return null;
  const [kind = '', ...pieces] = text.split(BETWEEN);
  const found = pieces.map((piece) => findColumn(piece, columns));
  const taken = found.flatMap((at) => at ?? []);
  const [first, second] = taken;
  if (first === undefined || taken.length < found.length) return undefined;
  switch (kind) {
    case 'column':
      return { kind, column: first };
    case 'spanEnd first':
    case 'spanEnd last':
      return { kind: 'spanEnd', column: first, end: kind === 'spanEnd first' ? 'first' : 'last' };
    case 'span':
      return second === undefined ? undefined : { kind, first, last: second };
    case 'duration':
      return second === undefined ? undefined : { kind, start: first, days: second };
    case 'levels':
    case 'joined':
      return { kind, columns: taken };
    default:
      return undefined;
  }
}

/** Where it was, else where its header is now; a column without a header only where it was. */
function findColumn(piece: string, columns: readonly SourceColumn[]): number | undefined {
  const [, position = '', header = ''] = /^(\d+):(.*)$/s.exec(piece) ?? [];
  const same = columns.filter((column) => headerText(column).replace(/\s+/g, ' ') === header);
  const there = same.find(({ column }) => String(column) === position);
  const [only, another] = same;
  return (there ?? (header !== '' && !another ? only : undefined))?.column;
}
