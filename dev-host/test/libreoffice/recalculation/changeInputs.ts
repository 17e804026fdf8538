import type { CellValue } from '../../../engine/book/Book';
import type { Engine } from '../../../engine/workbook/Engine';
import { columnNumber } from '../../../engine/grid/a1';

/** What people do to the tasks of `formulaBook` in a week: dates, states, owners and amounts change, a task is added. */
export function changeInputs(engine: Engine): void {
  const sheetNamed = (name: string): string => {
    const sheet = engine.sheets().find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet.id;
  };
  const write = (name: string, address: string, value: CellValue): void => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const rect = { row: Number(digits) - 1, column: columnNumber(letters), rowCount: 1, columnCount: 1 };
    engine.write(sheetNamed(name), rect, [[{ value }]]);
  };
  write('任务', 'E2', 46187);
  write('任务', 'D9', 46205);
  write('任务', 'C3', '张三');
  write('任务', 'G4', '已完成');
  write('任务', 'H5', 81.75);
  write('任务', 'B3', '比价');
  write('假日', 'A3', 46197);
  // Below the table's last row: it grows, and what refers to all of a column grows with it.
  const added = ['T-9', '总结', '张三', 46211, 46225];
  added.forEach((value, column) => write('任务', `${'ABCDE'.charAt(column)}10`, value));
  write('任务', 'G10', '未开始');
  write('任务', 'H10', 33);
  engine.setNames(
    engine.names().map((name) => (name.name === '税率' ? { ...name, formula: '=0.06' } : { ...name })),
  );
}
