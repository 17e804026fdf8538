import type { Book, BookCell, CellValue } from '../../../engine/book/Book';
import { emptyBook, emptySheet } from '../../../engine/book/emptyBook';
import { formulaCases } from './formulaCases';

/** What every formula cell says before it has been calculated: nothing a formula here could give. */
export const STALE = '过期';
/** The sheet with one formula in each row, in column B; column A says it in words. */
export const FORMULA_SHEET = '公式';

const headers = ['编号', '任务', '负责人', '开始', '完成', '天数', '状态', '金额'];
const tasks: CellValue[][] = [
  ['T-1', '方案评审', '张三', 46174, 46183, null, '已完成', 120],
  ['T-2', '供应商比价', '李四', 46176, 46188, null, '进行中', 45.5],
  ['T-3', '合同签订', '张三', 46180, 46190, null, '进行中', 300],
  ['T-4', '到货验收', '王五', 46183, 46195, null, '受阻', 80],
  ['T-5', '安装调试', '李四', 46190, 46203, null, '未开始', 66],
  ['T-6', '试运行', '赵六', 46196, 46210, null, '未开始', 12],
  ['T-7', '培训', '张三', 46198, 46212, null, '进行中', 7.25],
  ['T-8', '验收', '王五', 46204, 46220, null, '未开始', 150],
];
const holidays: [number, string][] = [
  [46192, '端午节'],
  [46193, '端午节调休'],
  [46204, '公司日'],
];

/** A workbook with the formulas of `formulaCases`, each with a saved value that is out of date. */
export function formulaBook(): Book {
  return {
    ...emptyBook(),
    styles: [{}, { numberFormat: 'yyyy-mm-dd' }],
    sheets: [formulaSheet(), taskSheet(), holidaySheet()],
    names: [
      { name: '金额', sheet: null, formula: '=任务!$H$2:$H$9', visible: true },
      { name: '税率', sheet: null, formula: '=0.13', visible: true },
    ],
  };
}

function formulaSheet(): Book['sheets'][number] {
  const sheet = emptySheet(FORMULA_SHEET);
  Object.values(formulaCases)
    .flat()
    .forEach((formula, row) => {
      sheet.cells[row] = { 0: { value: formula.slice(1) }, 1: { value: STALE, formula } };
    });
  return sheet;
}

function taskSheet(): Book['sheets'][number] {
  const sheet = emptySheet('任务');
  sheet.cells[0] = rowOf(headers.map((value) => ({ value })));
  tasks.forEach((values, index) => {
    sheet.cells[index + 1] = rowOf(
      values.map((value, column) => {
        if (column === 5) return { value: STALE, formula: '=[@完成]-[@开始]+1' };
        return { value, ...(column === 3 || column === 4 ? { style: 1 } : {}) };
      }),
    );
  });
  sheet.parts.tables.push({
    id: 1,
    name: '任务表',
    rect: { row: 0, column: 0, rowCount: tasks.length + 1, columnCount: headers.length },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    filters: [],
    columns: headers.map((name, index) => ({
      id: index + 1,
      name,
      ...(name === '天数' ? { calculatedFormula: '=[@完成]-[@开始]+1' } : {}),
    })),
  });
  return sheet;
}

function holidaySheet(): Book['sheets'][number] {
  const sheet = emptySheet('假日');
  sheet.cells[0] = rowOf([{ value: '日期' }, { value: '名称' }]);
  holidays.forEach(([day, name], index) => {
    sheet.cells[index + 1] = rowOf([{ value: day, style: 1 }, { value: name }]);
  });
  return sheet;
}

const rowOf = (cells: BookCell[]): Record<number, BookCell> => ({ ...cells });
