import type { CellInput, Engine, SheetId } from '../engine/workbook/Engine';
import type { BookTable, CellValue, Rect } from '../engine/book/Book';
import { parseInput } from '../engine/text/parseInput';
import { displayText } from '../engine/text/displayText';

type Content = string | number | boolean;

/**
 * A small face of Office Scripts over a workbook of the stand-in: what a script needs that reads tables and names and
 * writes cells. Like the real one it answers at once, and what is set is read as if typed into an en-US Excel.
 */
export function scriptWorkbook(engine: Engine) {
  const placeOf = (name: string): { sheet: SheetId; table: BookTable } | undefined => {
    for (const { id: sheet } of engine.sheets()) {
      const table = engine.parts(sheet).tables.find((one) => one.name === name);
      if (table) return { sheet, table };
    }
    return undefined;
  };
  const worksheet = (sheet: SheetId) => ({
    getName: () => engine.sheets().find(({ id }) => id === sheet)?.name ?? '',
    getProtection: () => ({ getProtected: () => engine.parts(sheet).protection !== null }),
  });
  const range = (sheet: SheetId, rect: Rect): ScriptRange => {
    const cells = () => engine.read(sheet, rect);
    const formatAt = (style: number | undefined) => engine.style(style).numberFormat ?? 'General';
    return {
      getWorksheet: () => worksheet(sheet),
      getRowIndex: () => rect.row,
      getColumnIndex: () => rect.column,
      getValues: () => cells().map((row) => row.map((cell) => shown(cell?.value ?? null))),
      getTexts: () =>
        cells().map((row) =>
          row.map((cell) => displayText(cell?.value ?? null, formatAt(cell?.style), engine.date1904)),
        ),
      getFormulas: () =>
        cells().map((row) => row.map((cell) => cell?.formula ?? String(shown(cell?.value ?? null)))),
      getNumberFormats: () => cells().map((row) => row.map((cell) => formatAt(cell?.style))),
      setValues: (values) => {
        if (values.length !== rect.rowCount || values.some((row) => row.length !== rect.columnCount))
          throw new RangeError('The values do not have the size of the range.');
        const before = cells();
        const inputs = values.map((row, at) =>
          row.map((value, column) => entered(value, formatAt(before[at]?.[column]?.style))),
        );
        engine.write(sheet, rect, inputs);
      },
      setNumberFormats: (formats) =>
        engine.restyle(sheet, rect, (row, column) => ({
          numberFormat: formats[row - rect.row]?.[column - rect.column] ?? null,
        })),
      getCell: (row, column) =>
        range(sheet, { row: rect.row + row, column: rect.column + column, rowCount: 1, columnCount: 1 }),
      getColumn: (column) => range(sheet, { ...rect, column: rect.column + column, columnCount: 1 }),
      getResizedRange: (rows, columns) =>
        range(sheet, {
          ...rect,
          rowCount: rect.rowCount + rows,
          columnCount: rect.columnCount + columns,
        }),
    };
  };
  const entered = (value: Content, numberFormat: string): CellInput => {
    if (typeof value !== 'string') return { value };
    const parsed = parseInput(value, { numberFormat, currentYear: 2026, date1904: engine.date1904 });
    return parsed.kind === 'formula' ? { formula: parsed.formula } : { value: parsed.value };
  };
  const table = (name: string) => {
    if (!placeOf(name)) return undefined;
    const now = () => {
      const found = placeOf(name);
      if (!found) throw new RangeError(`The table ${name} is gone.`);
      return found;
    };
    const body = (): Rect => {
      const { rect, showTotals } = now().table;
      return { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 - Number(showTotals) };
    };
    return {
      getAutoFilter: () => ({ getIsDataFiltered: () => now().table.filters.length > 0 }),
      getShowTotals: () => now().table.showTotals,
      getWorksheet: () => worksheet(now().sheet),
      getHeaderRowRange: () => range(now().sheet, { ...now().table.rect, rowCount: 1 }),
      getRangeBetweenHeaderAndTotal: () => range(now().sheet, body()),
      addRows: (index: number, rows: Content[][]) => {
        if (index !== -1) throw new RangeError('Rows are added at the end only.');
        const { sheet } = now();
        const above = body();
        const added = { ...above, row: above.row + above.rowCount, rowCount: rows.length };
        const last = engine.read(sheet, { ...above, row: added.row - 1, rowCount: 1 })[0] ?? [];
        engine.restyle(sheet, added, (_row, column) => engine.style(last[column - added.column]?.style));
        engine.updateParts(sheet, (parts) => {
          for (const one of parts.tables)
            if (one.name === name) one.rect = { ...one.rect, rowCount: one.rect.rowCount + rows.length };
        });
        range(sheet, added).setValues(rows);
      },
    };
  };
  const namedItem = (name: string) => {
    const find = () => engine.names().find((one) => one.name === name && one.sheet === null);
    if (!find()) return undefined;
    const change = (part: { formula?: string; visible?: boolean }) =>
      engine.setNames(
        engine.names().map((one) => (one.name === name && one.sheet === null ? { ...one, ...part } : one)),
      );
    return {
      getFormula: () => find()?.formula ?? '',
      setFormula: (formula: string) => change({ formula }),
      setVisible: (visible: boolean) => change({ visible }),
      getRange: () => {
        const [, sheetName = '', letters = '', row = ''] =
          /^='?(.+?)'?!\$([A-Z]+)\$(\d+)$/.exec(find()?.formula ?? '') ?? [];
        const sheet = engine.sheets().find((one) => one.name === sheetName);
        // NamedItem.getRange: undefined where the name refers to no range.
        if (!sheet) return undefined;
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        return range(sheet.id, { row: Number(row) - 1, column, rowCount: 1, columnCount: 1 });
      },
    };
  };
  return {
    getTable: table,
    getNamedItem: namedItem,
    addNamedItem: (name: string, formula: string) => {
      engine.setNames([...engine.names(), { name, formula, sheet: null, visible: true }]);
      return namedItem(name);
    },
  };
}

interface ScriptRange {
  getWorksheet(): { getName(): string };
  getRowIndex(): number;
  getColumnIndex(): number;
  getValues(): Content[][];
  getTexts(): string[][];
  getFormulas(): string[][];
  getNumberFormats(): string[][];
  setValues(values: Content[][]): void;
  setNumberFormats(formats: string[][]): void;
  getCell(row: number, column: number): ScriptRange;
  getColumn(column: number): ScriptRange;
  getResizedRange(rows: number, columns: number): ScriptRange;
}

/** As ranges show it: an empty cell is an empty text, an error its text. */
const shown = (value: CellValue): Content =>
  value === null ? '' : typeof value === 'object' ? value.error : value;
