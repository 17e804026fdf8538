import type { BookCell, BookSheet, BookTable, LineFormat } from '../../book/Book';
import { formulaToFile, needsArrayMark } from '../formulas/formulaToFile';
import { encodeXml } from '../xml/encodeXml';
import { element } from '../xml/element';
import { encodeXString } from '../xml/xstring';
import { errorToFile } from './cellValue';
import { pixelsToPoints } from './lineSizes';
import { cellReference, rectReference } from '../../grid/references';
import type { SharedStringsWriter } from './SharedStringsWriter';

export interface SheetDataTarget {
  strings: SharedStringsWriter;
  /** Number in the file of a style of the book. */
  styleId: (style: number) => number;
  /** In small letters. */
  tableNames: ReadonlySet<string>;
  /** Notes that a formula spills, which needs a part of its own in the workbook. */
  noteSpill: () => void;
}

/** Writes `sheetData` in pieces of one row each. ECMA-376 18.3.1.80. */
export function writeSheetData(sheet: BookSheet, target: SheetDataTarget): string[] {
  const headers = tableHeaders(sheet.parts.tables);
  const indexes = new Set(
    [...Object.keys(sheet.cells), ...Object.keys(sheet.rows), ...headers.keys()].map(Number),
  );
  const pieces = ['<sheetData>'];
  for (const row of [...indexes].sort((a, b) => a - b))
    pieces.push(writeRow(sheet, row, headers.get(row), target));
  pieces.push('</sheetData>');
  return pieces;
}

function writeRow(
  sheet: BookSheet,
  row: number,
  headers: ReadonlyMap<number, string> | undefined,
  target: SheetDataTarget,
): string {
  const format = sheet.rows[row];
  const cells = sheet.cells[row] ?? {};
  const columns = headers
    ? [...new Set([...Object.keys(cells).map(Number), ...headers.keys()])].sort((a, b) => a - b)
    : Object.keys(cells);
  let content = '';
  for (const key of columns) {
    const column = Number(key);
    const header = headers?.get(column);
    const own = cells[column];
    const cell = header === undefined ? own : { ...own, value: header, formula: undefined };
    if (cell)
      content += writeCell(
        cell,
        row,
        column,
        cell.style ?? inheritedStyle(sheet, row, column),
        sheet,
        target,
      );
  }
  return `${writeRowStart(row, format, target)}${content}</row>`;
}

function inheritedStyle(sheet: BookSheet, row: number, column: number): number {
  return sheet.rows[row]?.style ?? sheet.columns[column]?.style ?? 0;
}

function writeRowStart(row: number, format: LineFormat | undefined, target: SheetDataTarget): string {
  let start = `<row r="${row + 1}"`;
  if (format?.style !== undefined) start += ` s="${target.styleId(format.style)}" customFormat="1"`;
  if (format?.size !== undefined) {
    start += ` ht="${pixelsToPoints(format.size)}"${format.automatic ? '' : ' customHeight="1"'}`;
  }
  return `${start}${format?.hidden ? ' hidden="1"' : ''}>`;
}

function writeCell(
  cell: BookCell,
  row: number,
  column: number,
  style: number,
  sheet: BookSheet,
  target: SheetDataTarget,
): string {
  const number = style === 0 ? 0 : target.styleId(style);
  const start = `<c r="${cellReference(row, column)}"${number === 0 ? '' : ` s="${number}"`}`;
  if (cell.formula !== undefined) return start + writeFormula(cell, cell.formula, row, column, sheet, target);
  const { value } = cell;
  if (value === null || value === undefined) return `${start}/>`;
  if (typeof value === 'string') return `${start} t="s"><v>${target.strings.number(value)}</v></c>`;
  if (typeof value === 'number')
    return Number.isFinite(value) ? `${start}><v>${value}</v></c>` : `${start} t="e"><v>#NUM!</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${start} t="e"><v>${errorToFile(value.error)}</v></c>`;
}

/** The rest of a formula cell after its place and style; results are beside the formula, texts included. */
function writeFormula(
  cell: BookCell,
  formula: string,
  row: number,
  column: number,
  sheet: BookSheet,
  target: SheetDataTarget,
): string {
  const table = tableAt(sheet.parts.tables, row, column);
  const stored = encodeXml(
    encodeXString(formulaToFile(formula, { ...(table ? { table } : {}), tables: target.tableNames })),
  );
  const array =
    cell.array ?? (needsArrayMark(formula) ? { rowCount: 1, columnCount: 1, dynamic: true } : undefined);
  if (array?.dynamic) target.noteSpill();
  const { type, content } = writeResult(cell.value);
  const reference =
    array && rectReference({ row, column, rowCount: array.rowCount, columnCount: array.columnCount });
  const kind = array ? ` t="array" ref="${reference}"` : '';
  return `${type}${array?.dynamic ? ' cm="1"' : ''}><f${kind}>${stored}</f>${content}</c>`;
}

function writeResult(value: BookCell['value']): { type: string; content: string } {
  if (value === null || value === undefined) return { type: '', content: '' };
  if (typeof value === 'string')
    return { type: ' t="str"', content: `<v>${encodeXml(encodeXString(value))}</v>` };
  if (typeof value === 'number')
    return Number.isFinite(value)
      ? { type: '', content: `<v>${value}</v>` }
      : { type: ' t="e"', content: '<v>#NUM!</v>' };
  if (typeof value === 'boolean') return { type: ' t="b"', content: element('v', {}, value ? '1' : '0') };
  return { type: ' t="e"', content: `<v>${errorToFile(value.error)}</v>` };
}

function tableAt(tables: readonly BookTable[], row: number, column: number): BookTable | undefined {
  return tables.find(
    ({ rect }) =>
      row >= rect.row &&
      row < rect.row + rect.rowCount &&
      column >= rect.column &&
      column < rect.column + rect.columnCount,
  );
}

/** Excel calls a file damaged whose header cells are not, as text, the names of the table's columns. */
function tableHeaders(tables: readonly BookTable[]): Map<number, Map<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  for (const { rect, columns, showHeaders } of tables) {
    if (!showHeaders) continue;
    const row = rows.get(rect.row) ?? new Map<number, string>();
    columns.forEach(({ name }, index) => row.set(rect.column + index, name));
    rows.set(rect.row, row);
  }
  return rows;
}
