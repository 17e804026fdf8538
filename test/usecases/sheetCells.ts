/** What the tests of the plan and the issue log do to sheets themselves, as a person would. */
const ISSUES = '问题处理记录表';

/** Types into cells of a sheet: `{ G4: '' }`. */
export function typeInto(sheet: string, cells: Record<string, string | number>): Promise<void> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const [address, value] of Object.entries(cells)) worksheet.getRange(address).values = [[value]];
    await context.sync();
  });
}

/** A table as rows of cells by header. */
export function tableRows(table: string): Promise<Record<string, unknown>[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange();
    range.load('values');
    await context.sync();
    const [headers = [], ...rows] = range.values as unknown[][];
    return rows.map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at]])));
  });
}

/** Adds a column with its cells to a table. */
export function addColumn(table: string, header: string, cells: readonly string[]): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.tables.getItem(table).columns.add(
      undefined,
      [header, ...cells].map((cell) => [cell]),
    );
    await context.sync();
  });
}

export const typeIntoIssues = (cells: Record<string, string | number>) => typeInto(ISSUES, cells);
