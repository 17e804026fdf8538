import { type CellValue, type Engine } from '../../dev-host/index';
import { isOurs, isTagged, TABLES, TAG } from './tables';

export type Content = string | number | boolean;
export type Row = ReadonlyMap<string, Content>;

/** Where a text with a mark of the simulation is. */
export interface Note {
  sheet: string;
  /** A row of a table in which people write, without a tag; else beside or below the tables. */
  inTable: boolean;
  count: number;
}

/** All that people have in a workbook, known by tags, marks and names rather than by places. */
export interface Snapshot {
  /** `table|tag|header` → content, blank cells left out. */
  cells: ReadonlyMap<string, Content>;
  /** `table|tag` → how many rows have it. */
  tags: ReadonlyMap<string, number>;
  /** `table|tag` → 编号, task or goal. */
  keys: ReadonlyMap<string, string>;
  /** `mark|sheet` of marks outside of tagged rows. */
  notes: ReadonlyMap<string, Note>;
  /** Rows without a tag, by table. */
  untagged: readonly { table: string; cells: Row }[];
  /** Every row of every table of ours. */
  rows: ReadonlyMap<string, readonly Row[]>;
  /** What each sheet is called, by its id. */
  sheets: ReadonlyMap<string, string>;
  /** The name of each table's sheet. */
  sheetOf: ReadonlyMap<string, string>;
  /** All cells of all sheets. */
  text: string;
}

const MARK = /·\d+·/g;

export const marksIn = (text: string): readonly string[] => text.match(MARK) ?? [];

/** Reads a workbook's cells from the engine, past Office.js and past whoever is at work. */
export function snapshotOf(engine: Engine): Snapshot {
  const cells = new Map<string, Content>();
  const tags = new Map<string, number>();
  const keys = new Map<string, string>();
  const notes = new Map<string, Note>();
  const untagged: { table: string; cells: Row }[] = [];
  const rows = new Map<string, readonly Row[]>();
  const sheets = new Map<string, string>();
  const sheetOf = new Map<string, string>();
  const text: string[] = [];
  const note = (content: Content, sheet: string, inTable: boolean) => {
    for (const mark of marksIn(String(content))) {
      const place = `${mark}|${sheet}`;
      const before = notes.get(place);
      notes.set(place, { sheet, inTable, count: (before?.count ?? 0) + 1 });
    }
  };
  for (const { id: sheet, name: sheetName } of engine.sheets()) {
    sheets.set(sheet, sheetName);
    const used = engine.usedRect(sheet, true);
    if (!used) continue;
    const grid = engine
      .read(sheet, used)
      .map((line) => line.map((cell) => (cell?.formula ?? plain(cell?.value ?? null)) as Content));
    text.push(JSON.stringify([sheet, used, grid]));
    const tables = engine.parts(sheet).tables.filter(({ name }) => isOurs(name));
    const inTables = new Set<number>();
    for (const { name, rect } of tables) {
      const at = (row: number, column: number): Content => grid[row - used.row]?.[column - used.column] ?? '';
      const columns = Array.from({ length: rect.columnCount }, (_, index) => rect.column + index);
      const headers = columns.map((column) => String(at(rect.row, column)));
      const own: Row[] = [];
      for (let row = rect.row; row < rect.row + rect.rowCount; row += 1) {
        columns.forEach((column) => inTables.add(row * 20_000 + column));
        if (row === rect.row) continue;
        const line = new Map(headers.map((header, index) => [header, at(row, rect.column + index)]));
        own.push(line);
        if (!isOurs(name)) continue;
        const tag = isTagged(name) ? String(line.get(TAG) ?? '') : String(line.get(TABLES[name].key) ?? '');
        const owned: readonly string[] = TABLES[name].owned;
        if (isTagged(name) && tag === '') {
          if ([...line.values()].some((value) => value !== '')) untagged.push({ table: name, cells: line });
          line.forEach((value, header) => owned.includes(header) || note(value, sheet, true));
        } else if (isTagged(name)) {
          const rowKey = `${name}|${tag}`;
          tags.set(rowKey, (tags.get(rowKey) ?? 0) + 1);
          keys.set(rowKey, String(line.get(TABLES[name].key) ?? '').trim());
          line.forEach((value, header) => {
            if (value !== '' && !owned.includes(header)) cells.set(`${rowKey}|${header}`, value);
          });
        } else if (name === 'OpsSettings' || name === 'OpsCalendar') {
          line.forEach((value, header) => {
            if (value !== '') cells.set(`${name}|${tag}|${header}`, value);
          });
        } else {
          line.forEach((value, header) => {
            if (header.startsWith('备注')) note(value, sheet, true);
          });
        }
      }
      rows.set(name, own);
      sheetOf.set(name, sheetName);
    }
    grid.forEach((line, row) =>
      line.forEach((content, column) => {
        const place = (used.row + row) * 20_000 + used.column + column;
        if (!inTables.has(place)) note(withoutReferences(content), sheet, false);
      }),
    );
  }
  return { cells, tags, keys, notes, untagged, rows, sheets, sheetOf, text: text.join('\n') };
}

const plain = (value: CellValue): Content =>
  value === null ? '' : typeof value === 'object' ? value.error : value;

/** A formula names a column by its header, which somebody may rename: no note of theirs. */
const withoutReferences = (content: Content): Content =>
  typeof content === 'string' && content.startsWith('=') ? content.replace(/\[[^\]]*\]/g, '[]') : content;
