const STATUS = '核定状态';
const SLIP = '偏差天数';
const OWNED = [STATUS, SLIP, '预警', '判定说明'];
/** Cells in one request, each a range of its own. */
const CELLS_IN_A_REQUEST = 1000;

/** The statuses of a tracker as many scripts write them: a range for each cell. */
export async function cellByCell(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('OpsTasks');
    const body = table.getDataBodyRange().load('rowCount');
    await context.sync();
    let queued = 0;
    for (let row = 0; row < body.rowCount; row += 1) {
      for (const column of OWNED) {
        const cell = table.columns.getItem(column).getDataBodyRange().getCell(row, 0);
        cell.values = [[`${column} ${row}`]];
        queued += 1;
        if (queued % CELLS_IN_A_REQUEST === 0) await context.sync();
      }
    }
    await context.sync();
  });
}

/** Status and days late as formulas in the sheet, calculated once: two of the columns, without alerts, log and reasons. */
export async function inFormulas(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('OpsTasks');
    const body = table.getDataBodyRange().load('rowIndex, rowCount');
    const columns = ['计划完成时间', '实际完成时间', '进度状态'].map((name) =>
      table.columns.getItem(name).getDataBodyRange().load('address'),
    );
    await context.sync();
    const [finish = '', actual = '', status = ''] = columns.map(({ address }) =>
      address.replace(/^.*!/, '').replace(/\d.*$/, ''),
    );
    const rows = Array.from({ length: body.rowCount }, (_, index) => body.rowIndex + index + 1);
    const column = (name: string) => table.columns.getItem(name).getDataBodyRange();
    column(SLIP).formulas = rows.map((row) => [
      `=IF(ISNUMBER($${finish}${row}),IF(ISNUMBER($${actual}${row}),$${actual}${row},DATE(2026,6,18))-$${finish}${row},"")`,
    ]);
    column(STATUS).formulas = rows.map((row) => [
      `=IF(ISNUMBER($${actual}${row}),IF($${actual}${row}>$${finish}${row},"延期完成","已完成"),IF($${status}${row}="受阻","受阻",IF(DATE(2026,6,18)>$${finish}${row},"已延期","进行中")))`,
    ]);
    const results = [column(SLIP), column(STATUS)].map((range) => range.load('values'));
    await context.sync();
    void results;
  });
}
