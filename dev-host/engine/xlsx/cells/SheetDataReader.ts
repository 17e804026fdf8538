import type { BookCell, BookSheet, LineFormat, Rect } from '../../book/Book';
import { FileError } from '../package/FileError';
import { formulaFromFile, refersToOtherWorkbook } from '../formulas/formulaFromFile';
import { needsArrayMark } from '../formulas/formulaToFile';
import { shiftFormula } from '../formulas/shiftFormula';
import { flag, numeric } from '../xml/XmlNode';
import type { XmlTag } from '../xml/XmlReader';
import { decodeXString } from '../xml/xstring';
import { pointsToPixels } from './lineSizes';
import { readCellValue } from './readCellValue';
import { TextCollector, type SharedStrings } from './readSharedStrings';
import { cellReference, columnIndex, maxColumns, maxRows, parseRect } from '../../grid/references';

export interface SheetDataContext {
  sharedStrings: SharedStrings;
  /** Style number of the book by number in the file. */
  styles: readonly number[];
  date1904: boolean;
  columns: BookSheet['columns'];
  tables: readonly { name: string; rect: Rect }[];
  /** Called for every cell read; throws when the workbook has too many. */
  countCell: () => void;
}

export interface SheetDataCounts {
  richTexts: number;
  linkedFormulas: number;
  dataTables: number;
  grouped: boolean;
  /** Addresses of cells left blank, or without a part of what they hold, because it is not what they say it is. */
  unreadable: string[];
}

/**
 * Takes the parser's events inside `sheetData` one by one: as a tree, a large sheet would need gigabytes.
 * ECMA-376 18.3.1.80.
 */
export class SheetDataReader {
  readonly cells: BookSheet['cells'] = {};
  readonly rows: Record<number, LineFormat> = {};
  readonly counts: SheetDataCounts = {
    richTexts: 0,
    linkedFormulas: 0,
    dataTables: 0,
    grouped: false,
    unreadable: [],
  };

  private row = -1;
  private rowStyle: number | undefined;
  private column = -1;
  private cell: XmlTag['attributes'] = {};
  private formula: XmlTag['attributes'] | undefined;
  private formulaText = '';
  private value: string | undefined;
  private reading: 'formula' | 'value' | 'text' | undefined;
  private inline: TextCollector | undefined;
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  /** Blocks that one formula fills, latest first: their other cells hold results, not entries. */
  private readonly filled: Rect[] = [];

  constructor(private readonly context: SheetDataContext) {}

  open({ name, attributes }: XmlTag): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.begin('value');
    else if (name === 'f') {
      this.formula = attributes;
      this.begin('formula');
    } else if (name === 'row') this.openRow(attributes);
    else if (name === 'is') {
      this.inline = new TextCollector();
      this.begin('text');
    } else if (this.reading === 'text') this.inline?.open(name);
  }

  text(text: string): void {
    if (this.reading === 'value') this.value = (this.value ?? '') + text;
    else if (this.reading === 'formula') this.formulaText += text;
    else if (this.reading === 'text') this.inline?.text(text);
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 'f' || name === 'is') this.reading = undefined;
    else if (this.reading === 'text') this.inline?.close(name);
  }

  private begin(what: 'formula' | 'value' | 'text'): void {
    this.reading = what;
    if (what === 'value') this.value = '';
  }

  private openRow(attributes: XmlTag['attributes']): void {
    this.row = (numeric(attributes.r) ?? this.row + 2) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= maxRows)
      throw offSheet(`row ${attributes.r}`);
    const format: LineFormat = {};
    const height = numeric(attributes.ht);
    if (height !== undefined) {
      format.size = pointsToPixels(height);
      if (!flag(attributes.customHeight)) format.automatic = true;
    }
    if (flag(attributes.hidden)) format.hidden = true;
    this.rowStyle = flag(attributes.customFormat) ? this.context.styles[Number(attributes.s)] : undefined;
    if (this.rowStyle) format.style = this.rowStyle;
    if (Object.keys(format).length > 0) this.rows[this.row] = format;
    if ((numeric(attributes.outlineLevel) ?? 0) > 0) this.counts.grouped = true;
  }

  private openCell(attributes: XmlTag['attributes']): void {
    this.cell = attributes;
    this.column = attributes.r === undefined ? this.column + 1 : columnIndex(letters(attributes.r));
    if (this.column < 0 || this.column >= maxColumns) throw offSheet(`cell ${attributes.r}`);
    this.value = undefined;
    this.inline = undefined;
    this.formula = undefined;
    this.formulaText = '';
  }

  private closeCell(): void {
    const own = this.context.styles[Number(this.cell.s ?? 0)] ?? 0;
    const inherited = this.rowStyle ?? this.context.columns[this.column]?.style ?? 0;
    const read = readCellValue(
      {
        type: this.cell.t,
        value: this.value,
        inline: this.inline?.take(),
        hasFormula: this.formula !== undefined,
      },
      this.context,
    );
    if (read.rich) this.counts.richTexts++;
    if (read.lost) this.counts.unreadable.push(cellReference(this.row, this.column));
    const cell: BookCell = { value: read.value };
    if (this.formula) this.readFormula(cell, this.formula);
    else if (this.filled.length > 0 && this.isFilled()) cell.value = null;
    if (own !== inherited) cell.style = own;
    if (cell.value === null && cell.formula === undefined && cell.style === undefined) return;
    this.context.countCell();
    (this.cells[this.row] ??= {})[this.column] = cell;
  }

  private readFormula(cell: BookCell, attributes: XmlTag['attributes']): void {
    if (attributes.t === 'dataTable') {
      this.counts.dataTables++;
      return;
    }
    const stored = this.storedFormula(attributes);
    if (stored === '') return;
    if (refersToOtherWorkbook(stored)) {
      this.counts.linkedFormulas++;
      return;
    }
    cell.formula = formulaFromFile(stored, this.place());
    if (attributes.t !== 'array') return;
    const block = parseRect(attributes.ref ?? '') ?? {
      row: this.row,
      column: this.column,
      rowCount: 1,
      columnCount: 1,
    };
    const dynamic = this.cell.cm !== undefined;
    const single = block.rowCount === 1 && block.columnCount === 1;
    if (!single) this.filled.unshift(block);
    if (!(dynamic && single && needsArrayMark(cell.formula))) {
      cell.array = { rowCount: block.rowCount, columnCount: block.columnCount, dynamic };
    }
  }

  private storedFormula(attributes: XmlTag['attributes']): string {
    const text = decodeXString(this.formulaText);
    const group = attributes.t === 'shared' ? attributes.si : undefined;
    if (group === undefined) return text;
    if (text !== '') {
      if (attributes.ref !== undefined || !this.shared.has(group)) {
        this.shared.set(group, { formula: text, row: this.row, column: this.column });
      }
      return text;
    }
    const first = this.shared.get(group);
    return first ? shiftFormula(first.formula, this.row - first.row, this.column - first.column) : '';
  }

  private place(): { table?: { name: string; rect: Rect } } {
    const table = this.context.tables.find(({ rect }) => contains(rect, this.row, this.column));
    return table ? { table } : {};
  }

  private isFilled(): boolean {
    return this.filled.some((block) => contains(block, this.row, this.column));
  }
}

function contains(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rowCount &&
    column >= rect.column &&
    column < rect.column + rect.columnCount
  );
}

function letters(reference: string): string {
  let end = 0;
  while (end < reference.length && reference.charCodeAt(end) >= 65) end++;
  return reference.slice(0, end);
}

function offSheet(what: string): FileError {
  return new FileError('damaged', `The workbook is damaged: ${what} lies outside the sheet.`);
}
