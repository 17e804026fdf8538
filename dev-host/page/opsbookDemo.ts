import type { Book, CellValue } from '../engine/book/Book';
import type { Engine, SheetInfo } from '../engine/workbook/Engine';
import { columnLetters, columnNumber } from '../engine/grid/a1';
import { readXlsx } from '../engine/xlsx/readXlsx';
import { writeXlsx } from '../engine/xlsx/writeXlsx';
import type { CellBox } from './grid/draw/GridView';
import type { Grid } from './grid/Grid';

/**
 * What a browser test may ask of the page (`window.opsbookDemo`). It looks and it opens files; whatever a
 * person does with mouse and keyboard the test has to do so too.
 */
export interface OpsbookDemo {
  /** Resolves when a workbook is shown and the ribbon works. */
  ready: Promise<void>;
  openFile(bytes: Uint8Array, fileName: string): Promise<void>;
  /** The workbook as an .xlsx file. */
  saveFile(): Promise<Uint8Array>;
  /** Resolves when every formula shows its computed value. */
  settled(): Promise<void>;
  sheetNames(): string[];
  /** Rectangle of a cell in the window, to click at. Scrolls nothing. @throws when that sheet is not shown */
  cellBox(sheetName: string, address: string): CellBox;
  readCell(sheetName: string, address: string): { value: CellValue; formula?: string };
  /** The text a cell is drawn with. */
  drawnText(sheetName: string, address: string): string;
  selection(): { sheetName: string; address: string };
}

declare global {
  interface Window {
    opsbookDemo: OpsbookDemo;
  }
}

/** @param load shows a book in the window */
export function createOpsbookDemo(
  { engine, view }: Grid,
  load: (book: Book, fileName: string) => void,
): Omit<OpsbookDemo, 'ready'> {
  return {
    openFile: async (bytes, fileName) => load(await readXlsx(bytes), fileName),
    saveFile: async () => new Uint8Array(await writeXlsx(engine.toBook())),
    settled: () => engine.settled(),
    sheetNames: () => engine.sheets().map(({ name }) => name),
    cellBox(sheetName, address) {
      const { row, column } = cellAt(address);
      const box = view.cellBox(sheetNamed(engine, sheetName).id, row, column);
      if (!box) throw new Error(`“${sheetName}” is not the sheet that is shown.`);
      return box;
    },
    readCell(sheetName, address) {
      const rect = { ...cellAt(address), rowCount: 1, columnCount: 1 };
      const cell = engine.read(sheetNamed(engine, sheetName).id, rect)[0]?.[0];
      return {
        value: cell?.value ?? null,
        ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
      };
    },
    drawnText(sheetName, address) {
      const { row, column } = cellAt(address);
      return view.drawnText(sheetNamed(engine, sheetName).id, row, column);
    },
    selection() {
      const sheet = engine.activeSheet();
      const { row, column, rowCount, columnCount } = engine.selection(sheet);
      const from = `${columnLetters(column)}${row + 1}`;
      const to = `${columnLetters(column + columnCount - 1)}${row + rowCount}`;
      const sheetName = engine.sheets().find(({ id }) => id === sheet)?.name ?? '';
      return { sheetName, address: from === to ? from : `${from}:${to}` };
    },
  };
}

function sheetNamed(engine: Engine, name: string): SheetInfo {
  const sheet = engine.sheets().find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  return sheet;
}

/** @param address e.g. `B12` */
function cellAt(address: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (letters === undefined) throw new Error(`“${address}” is no cell address.`);
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}
