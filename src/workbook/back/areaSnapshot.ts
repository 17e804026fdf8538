import { literalText } from '../cells/literalText';
import { queueHeldRead } from '../read/heldCells';
import { withoutSheetNames } from './withoutSheetNames';
import { isSetSupported } from '../session/isSetSupported';

/** Cells and look of an area, to be put back. */
export interface AreaSnapshot {
  rows: number;
  columns: number;
  /** Too large to be read whole: its fonts, fills and borders are not in it. */
  isPlain: boolean;
  /** Queues it into an area of its size that is blank and without any look. */
  putBack(area: Excel.Range): void;
  /** Queues how the sheet was printed; belongs to the window, so it comes after all else. */
  putBackPrint(sheet: Excel.Worksheet): void;
}

/** Cells beyond which the look of each would not fit Excel's answer of 5 MB on the web. */
const MOST_AT_ONCE = 3_000;
/** Cells beyond which the looks, which say less when they are set, would not fit one request. */
const MOST_DRESSED = 15_000;

const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, name: true, size: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

/**
 * Reads an area with its look: contents, number formats, merges, sizes, conditional formats by formula, and what its sheet
 * prints. Two requests, and one more for each further 3,000 cells.
 */
export async function readArea(area: Excel.Range): Promise<AreaSnapshot> {
  const { context, conditionalFormats } = area;
  const held = queueHeldRead(area);
  area.load('rowCount,columnCount,rowIndex,columnIndex');
  conditionalFormats.load('items/type');
  // Only an Excel that knows merged areas can say which they are; without them the cells come back side by side.
  const merged = isSetSupported('ExcelApi', '1.13') ? area.getMergedAreasOrNullObject() : null;
  merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const askedPrint = queuePrintRead(area.worksheet);
  await context.sync();
  const { rowCount: rows, columnCount: columns, rowIndex: top, columnIndex: left } = area;
  const isPlain = rows * columns > MOST_DRESSED;
  const print = askedPrint();
  const heights = sizesOf(rows, (row) => area.getRow(row), 'rowHeight', 'rowHidden');
  const widths = sizesOf(columns, (column) => area.getColumn(column), 'columnWidth', 'columnHidden');
  const conditions = conditionalFormats.items.filter(({ type }) => type === 'Custom').map(queueConditionRead);
  const looks = isPlain ? null : await readLooks(area, rows, columns);
  if (isPlain) await context.sync();
  const places = merged && !merged.isNullObject ? merged.areas.items : [];
  const merges = places.map(
    (one) => [one.rowIndex - top, one.columnIndex - left, one.rowCount, one.columnCount] as const,
  );
  const cells = held();
  const formats = conditions.map((read) => read(top, left));
  const [rowSizes, columnSizes] = [heights(), widths()];
  return {
    rows,
    columns,
    isPlain,
    putBack: (to) => {
      const part = (row: number, column: number, height: number, width: number) =>
        to.getCell(row, column).getResizedRange(height - 1, width - 1);
      // In a cell that is formatted as text a number or a formula would become one.
      const isText = ({ held: content, isFormula }: (typeof cells)[number][number]) =>
        typeof content === 'string' && !isFormula;
      to.numberFormat = cells.map((line) =>
        line.map((cell) => (isText(cell) ? cell.numberFormat : 'General')),
      );
      to.formulas = cells.map((line) =>
        line.map((cell) =>
          isText(cell) && cell.held !== '' ? literalText(String(cell.held), cell.numberFormat) : cell.held,
        ),
      );
      to.numberFormat = cells.map((line) => line.map(({ numberFormat }) => numberFormat));
      if (looks) to.setCellProperties(looks.map((line) => line.map(settable)));
      for (const [row, column, height, width] of merges) part(row, column, height, width).merge();
      rowSizes.forEach(({ size, isHidden }, row) => {
        if (size !== null) to.getRow(row).format.rowHeight = size;
        if (isHidden) to.getRow(row).rowHidden = true;
      });
      columnSizes.forEach(({ size, isHidden }, column) => {
        if (size !== null) to.getColumn(column).format.columnWidth = size;
        if (isHidden) to.getColumn(column).columnHidden = true;
      });
      // Excel puts each added format above the ones before it.
      for (const add of [...formats].reverse()) add(part);
    },
    putBackPrint: print(),
  };
}

/** The looks of all cells, so many rows at a time as one answer has room for. */
async function readLooks(
  area: Excel.Range,
  rows: number,
  columns: number,
): Promise<Excel.CellProperties[][]> {
  const looks: Excel.CellProperties[][] = [];
  const most = Math.max(1, Math.floor(MOST_AT_ONCE / columns));
  for (let from = 0; from < rows; from += most) {
    const part = area.getRow(from).getResizedRange(Math.min(most, rows - from) - 1, 0);
    const asked = part.getCellProperties(LOOK);
    await area.context.sync();
    looks.push(...asked.value);
  }
  return looks;
}

/** Queues the reading of what a sheet prints and where its pages end: two requests, each answered before the next call. */
function queuePrintRead(sheet: Excel.Worksheet): () => () => (sheet: Excel.Worksheet) => void {
  const printed = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
  const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
  return () => {
    const after = breaks.items.map((one) => one.getCellAfterBreak().load('rowIndex'));
    return () => (to) => {
      const address = printed.isNullObject ? null : withoutSheetNames(printed.address);
      if (address !== null) to.pageLayout.setPrintArea(address);
      to.horizontalPageBreaks.removePageBreaks();
      for (const { rowIndex } of after) to.horizontalPageBreaks.add(`A${rowIndex + 1}`);
    };
  };
}

type Part = (row: number, column: number, height: number, width: number) => Excel.Range;

/** Heights of rows or widths of columns; no size for a hidden one, which reads as 0. */
function sizesOf(
  count: number,
  line: (at: number) => Excel.Range,
  size: 'rowHeight' | 'columnWidth',
  hidden: 'rowHidden' | 'columnHidden',
): () => { size: number | null; isHidden: boolean }[] {
  const lines = Array.from({ length: count }, (_, at) => {
    const range = line(at);
    range.load(hidden);
    range.format.load(size);
    return range;
  });
  return () =>
    lines.map((range) => {
      const isHidden = range[hidden] === true;
      return { size: isHidden || !(range.format[size] > 0) ? null : range.format[size], isHidden };
    });
}

/** Queues the reading of a conditional format; the answer adds it again. */
function queueConditionRead(
  found: Excel.ConditionalFormat,
): (top: number, left: number) => (part: Part) => void {
  const { rule, format } = found.custom;
  rule.load('formula');
  format.load('numberFormat');
  format.font.load('color,bold,italic');
  format.fill.load('color');
  const sides = [format.borders.left, format.borders.right];
  for (const side of sides) side.load('style,color');
  const range = found.getRangeOrNullObject();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return (top, left) => (part) => {
    // One that pasting has cut into several areas is drawn again with the sheet.
    if (range.isNullObject) return;
    const { custom } = part(
      range.rowIndex - top,
      range.columnIndex - left,
      range.rowCount,
      range.columnCount,
    ).conditionalFormats.add('Custom');
    custom.rule.formula = rule.formula;
    const { font, fill, borders } = custom.format;
    if (format.fill.color) fill.color = format.fill.color;
    if (format.font.color) font.color = format.font.color;
    if (format.font.bold) font.bold = true;
    if (format.font.italic) font.italic = true;
    if (typeof format.numberFormat === 'string' && format.numberFormat !== '')
      custom.format.numberFormat = format.numberFormat;
    for (const [at, to] of [borders.left, borders.right].entries()) {
      const from = sides[at];
      if (!from || from.style === 'None' || !from.style) continue;
      to.style = from.style;
      to.color = from.color;
    }
  };
}

/** What was read, as it is set: a colour set on no border, or on no fill, would make one. */
function settable({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...rest } = format;
  const isFilled = fill?.color !== undefined && fill.color !== '' && fill.color.toUpperCase() !== '#FFFFFF';
  const lines = Object.entries(borders ?? {}).filter(
    ([, line]: [string, Excel.CellBorder]) => line.style !== undefined && line.style !== 'None',
  );
  return {
    format: {
      ...rest,
      ...(isFilled ? { fill } : {}),
      ...(lines.length > 0 ? { borders: Object.fromEntries(lines) } : {}),
    },
  };
}
