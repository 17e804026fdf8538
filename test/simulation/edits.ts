import { marksIn } from './Snapshot';
import type { Edit } from './Schedule';
import { isTagged, TABLES, TAG } from './tables';

/** What an edit gets to work with. */
export interface EditStage {
  context: Excel.RequestContext;
  table: Excel.Table;
  /** A text nobody else has typed. */
  text(): string;
  /** What the colleague typed last and what it replaced, for `undo`. */
  last: { address: string; sheet: string; before: unknown } | null;
  remember(last: NonNullable<EditStage['last']>): void;
}

type Doing = (stage: EditStage, edit: Edit) => Promise<void> | void;

const DATES: readonly string[] = ['计划开始时间', '计划完成时间', '实际完成时间', '预计完成时间', '发生时间'];
const STATES: readonly string[] = ['进度状态', '解决状态', '类型'];

/** What colleagues do, each as people do it: one or two batches of another client. */
export const EDITS = {
  insertRow: async ({ table, text, context }, { a, table: name }) => {
    const { headers, rows } = await look(context, table);
    const cells = newCells(headers, name, text);
    table.rows.add(rows.length === 0 ? undefined : a % rows.length, [cells], true);
  },
  appendRow: async ({ table, text, context }, { table: name }) => {
    const { headers } = await look(context, table);
    table.getDataBodyRange().getRowsBelow(1).values = [newCells(headers, name, text)];
  },
  deleteRow: async ({ table, context }, { a }) => {
    const { rows } = await look(context, table);
    if (rows.length > 1) table.rows.getItemAt(a % rows.length).delete();
  },
  deleteSheetRow: async ({ table, context }, { a }) => {
    const { rows } = await look(context, table);
    if (rows.length > 1) {
      table
        .getDataBodyRange()
        .getRow(a % rows.length)
        .getEntireRow()
        .delete('Up');
    }
  },
  insertSheetRow: async ({ table, context }, { a }) => {
    const { rows } = await look(context, table);
    const at = a % (rows.length + 1);
    table.getRange().getRow(at).getEntireRow().insert('Down');
  },
  sort: async ({ table, context }, { a, b }) => {
    const { headers } = await look(context, table);
    table.sort.apply([{ key: a % headers.length, ascending: b % 2 === 0 }]);
  },
  filter: async ({ table, context }, { a, b }) => {
    const { headers, rows } = await look(context, table);
    const [column, row] = [a % headers.length, b % Math.max(1, rows.length)];
    table.columns.getItemAt(column).filter.applyValuesFilter([String(rows[row]?.[column] ?? '')]);
  },
  clearFilter: ({ table }) => table.clearFilters(),
  type: async (stage, { a, b, table: name }) => {
    const { headers, rows } = await look(stage.context, stage.table);
    const own: readonly string[] = TABLES[name].owned;
    const free = headers.flatMap((header, at) =>
      header === TAG || own.includes(header) || (!isTagged(name) && !isFreeOf(name, header)) ? [] : [at],
    );
    const column = free[b % Math.max(1, free.length)];
    if (column === undefined || rows.length === 0) return;
    const content = contentFor(headers[column] ?? '', { a, b, text: stage.text });
    await typeInto(stage, a % rows.length, column, content);
  },
  typeIntoOurs: async (stage, { a, b, table: name }) => {
    const { headers, rows } = await look(stage.context, stage.table);
    const own: readonly string[] = TABLES[name].owned;
    const columns = headers.flatMap((header, at) => (own.includes(header) ? [at] : []));
    const column = columns[b % Math.max(1, columns.length)];
    if (column !== undefined && rows.length > 0) await typeInto(stage, a % rows.length, column, stage.text());
  },
  typeFormula: async ({ table, context }, { a, b }) => {
    const { headers, rows } = await look(context, table);
    const columns = headers.flatMap((header, at) => (DATES.includes(header) ? [at] : []));
    const column = columns[b % Math.max(1, columns.length)];
    if (column === undefined || rows.length === 0) return;
    table.getDataBodyRange().getCell(a % rows.length, column).formulas = [[`=DATE(2026,6,${1 + (b % 28)})`]];
  },
  paste: async ({ table, context, text }, { a, b, table: name }) => {
    const { headers, rows } = await look(context, table);
    if (!isTagged(name) || rows.length === 0) return;
    const own: readonly string[] = [...TABLES[name].owned, TAG];
    const column = b % Math.max(1, headers.findIndex((header) => own.includes(header)) - 1);
    const row = a % rows.length;
    const height = Math.min(2, rows.length - row);
    table
      .getDataBodyRange()
      .getCell(row, column)
      .getResizedRange(height - 1, 1).values = Array.from({ length: height }, () => [text(), text()]);
  },
  copyRow: async ({ table, context, text }, { a, table: name }) => {
    const { headers, rows } = await look(context, table);
    const cells = rows[a % Math.max(1, rows.length)];
    if (!isTagged(name) || !cells) return;
    table.getDataBodyRange().getRowsBelow(1).values = [
      cells.map((cell, at) =>
        headers[at] === TAG ? text() : marksIn(String(cell)).length > 0 ? text() : cell,
      ),
    ];
  },
  clear: async ({ table, context }, { a, b, table: name }) => {
    const { headers, rows } = await look(context, table);
    const column = b % headers.length;
    if (!isTagged(name) || rows.length === 0 || headers[column] === TAG) return;
    table
      .getDataBodyRange()
      .getCell(a % rows.length, column)
      .clear('Contents');
  },
  clearRow: async ({ table, context }, { a, table: name }) => {
    const { rows } = await look(context, table);
    if (isTagged(name) && rows.length > 0)
      table
        .getDataBodyRange()
        .getRow(a % rows.length)
        .clear('Contents');
  },
  renameTask: async (stage, { a, table: name }) => {
    const { rows } = await look(stage.context, stage.table);
    if (isTagged(name) && rows.length > 0) await typeInto(stage, a % rows.length, 0, stage.text());
  },
  renameColumn: async ({ table, context, text }, { a, table: name }) => {
    const { headers } = await look(context, table);
    const at = a % headers.length;
    if (isTagged(name) && headers[at] !== TAG) table.columns.getItemAt(at).name = text();
  },
  renameSheet: ({ table, text }) => {
    table.worksheet.name = text();
  },
  moveRow: async ({ table, context }, { a, b }) => {
    const { rows, formulas } = await look(context, table);
    if (rows.length < 2) return;
    const from = a % rows.length;
    table.rows.getItemAt(from).delete();
    table.rows.add(b % (rows.length - 1), [formulas[from] ?? []] as Excel.Range['values'], true);
  },
  undo: ({ context, last }) => {
    if (!last) return;
    const cell = context.workbook.worksheets.getItem(last.sheet).getRange(last.address);
    cell.formulas = [[last.before]];
  },
  addColumn: async ({ table, context, text }, { a }) => {
    const { headers, rows } = await look(context, table);
    const cells = rows.map((_, at) => [at % 2 === 0 ? text() : '']);
    table.columns.add(a % (headers.length + 1), [[`备注${text()}`], ...cells]);
  },
  deleteColumn: async ({ table, context }, { a, table: name }) => {
    const { headers } = await look(context, table);
    const at = a % headers.length;
    if (isTagged(name) && headers[at] !== TAG && headers.length > 3) table.columns.getItemAt(at).delete();
  },
  protect: ({ table }) => table.worksheet.protection.protect(),
  unprotect: ({ table }) => table.worksheet.protection.unprotect(),
  mergeBelow: ({ table }, { a }) => {
    const below = table.getDataBodyRange().getRowsBelow(3).getCell(0, 0);
    below
      .getOffsetRange(a % 3, 0)
      .getResizedRange(0, 1)
      .merge();
  },
  noteBelow: ({ table, text }, { a, b }) => {
    table
      .getDataBodyRange()
      .getRowsBelow(4)
      .getCell(a % 4, b % 2).values = [[text()]];
  },
  noteBeside: ({ table, text }, { a }) => {
    table
      .getRange()
      .getLastColumn()
      .getOffsetRange(0, 2)
      .getCell(a % 3, 0).values = [[text()]];
  },
  annotateReport: async ({ context, text }, { a, b }) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const known = new Set<string>(Object.values(TABLES).map(({ sheet }) => sheet));
    const others = worksheets.items.filter(({ name }) => !known.has(name) && /总结|月结/.test(name));
    const sheet = others[a % Math.max(1, others.length)];
    if (sheet) sheet.getRange('B2').getOffsetRange(b % 6, 0).values = [[text()]];
  },
} satisfies Record<string, Doing>;

export type EditKind = keyof typeof EDITS;

/** How often each is done, against the others; 2 where it is not said. */
export const EDIT_WEIGHTS: Partial<Record<EditKind, number>> = {
  ...{ sort: 8, type: 8, insertRow: 4, appendRow: 4, deleteRow: 4, noteBelow: 5, typeIntoOurs: 4 },
  ...{ annotateReport: 3, renameColumn: 1, deleteColumn: 1, renameSheet: 1, clearFilter: 1, unprotect: 1 },
};

async function look(context: Excel.RequestContext, table: Excel.Table) {
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('values,formulas');
  await context.sync();
  return {
    headers: (header.values[0] ?? []).map(String),
    rows: body.values as unknown[][],
    formulas: body.formulas as unknown[][],
  };
}

async function typeInto(
  stage: EditStage,
  row: number,
  column: number,
  content: string | number,
): Promise<void> {
  const cell = stage.table.getDataBodyRange().getCell(row, column);
  cell.load('formulas,address');
  stage.table.worksheet.load('name');
  await stage.context.sync();
  const before: unknown = cell.formulas[0]?.[0];
  stage.remember({
    address: cell.address.split('!').at(-1) ?? '',
    sheet: stage.table.worksheet.name,
    before,
  });
  cell.values = [[content]];
}

function newCells(headers: readonly string[], table: string, text: () => string): (string | number)[] {
  return headers.map((header, at) => {
    if (table === 'OpsCalendar') return header === '日期' ? 46_220 : header === '类型' ? '休息' : '';
    if (at === 0 || header === TAG) return text();
    if (header === '计划开始时间') return 46_180;
    if (header === '计划完成时间') return 46_186;
    return '';
  });
}

function contentFor(
  header: string,
  { a, b, text }: { a: number; b: number; text: () => string },
): string | number {
  if (DATES.includes(header)) return b % 4 === 0 ? `6月${1 + (a % 28)}日` : 46_170 + ((a + b) % 40);
  if (STATES.includes(header)) return ['进行中', '已完成', '受阻', '休息'][b % 4] ?? '';
  if (header === '值') return 1 + (b % 5);
  return text();
}

/** Columns of the tables that are not people's in which they may write all the same. */
const isFreeOf = (table: string, header: string): boolean =>
  header.startsWith('备注') ||
  (table === 'OpsCalendar' && header === '名称') ||
  (table === 'OpsSettings' && header === '值');
