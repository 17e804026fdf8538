import type { Book, BookSheet, Rect, Validation } from '../../engine/book/Book';
import { emptyBook, emptySheet } from '../../engine/book/emptyBook';

const DATE = 1;
const UNLOCKED = 2;

/**
 * A small workbook with one of everything the grid shows: sheet 任务 with a table, three rules, two conditional
 * formats, a note and a frozen header; sheet 受保护 with only B1 unlocked; a hidden sheet.
 */
export function sampleBook(): Book {
  const book = emptyBook('任务');
  book.styles.push({ numberFormat: 'yyyy-mm-dd' }, { locked: false });
  const [tasks] = book.sheets;
  if (tasks) fillTasks(tasks);
  const locked = emptySheet('受保护');
  locked.cells[0] = { 0: { value: '锁定' }, 1: { value: '可改', style: UNLOCKED } };
  locked.parts.protection = { options: {} };
  const hidden: BookSheet = { ...emptySheet('隐藏'), visibility: 'hidden' };
  book.sheets.push(locked, hidden);
  return book;
}

const header = ['任务名称', '责任人', '计划开始', '计划完成', '进度状态', '偏差天数'];
const rows = [
  ['系统上线', '张三', 46180, 46190, '进行中', 5],
  ['供应商签约', '李四', 46182, 46195, '未开始', 0],
  ['培训', '王五', 46175, 46185, '已完成', 0],
];

function fillTasks(sheet: BookSheet): void {
  sheet.cells[0] = Object.fromEntries(header.map((value, column) => [column, { value }]));
  rows.forEach((row, index) => {
    const cells = row.map((value, column) => ({
      value,
      ...(column === 2 || column === 3 ? { style: DATE } : {}),
    }));
    sheet.cells[index + 1] = { ...cells };
  });
  sheet.cells[1] = { ...sheet.cells[1], 6: { value: null, formula: '=F2*2' } };
  [120, 80, 100, 100, 90, 90].forEach((size, column) => (sheet.columns[column] = { size }));
  sheet.parts.freeze = { rows: 1, columns: 0 };
  sheet.parts.tables.push({
    id: 1,
    name: 'OpsTasks',
    rect: area(0, 0, 4, 6),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    filters: [],
    columns: header.map((name, index) => ({ id: index + 1, name })),
  });
  sheet.parts.validations.push(
    rule(area(1, 4, 3), {
      type: 'list',
      formula1: '未开始,进行中,已完成,受阻',
      prompt: { title: '进度状态', message: '从列表中选择。', show: true },
      error: { title: '状态无效', message: '只能选择列表中的状态。', show: true, style: 'stop' },
    }),
    rule(area(1, 3, 3), {
      type: 'custom',
      formula1: '=AND(ISNUMBER(D2),D2>=C2)',
      error: { title: '', message: '完成日期不能早于开始日期。', show: true, style: 'stop' },
    }),
    rule(area(1, 2, 3), {
      type: 'date',
      operator: 'greaterThanOrEqual',
      formula1: 46000,
      error: { title: '', message: '很早的日期。', show: true, style: 'warning' },
    }),
  );
  sheet.parts.conditionalFormats.push(
    {
      id: 'late',
      ranges: [area(1, 5, 3)],
      stopIfTrue: false,
      rule: { type: 'cellValue', operator: 'greaterThan', formula1: '=3' },
      style: { fill: '#FFC7CE', font: { color: '#9C0006' } },
    },
    {
      id: 'done',
      ranges: [area(1, 0, 3, 2)],
      stopIfTrue: false,
      rule: { type: 'custom', formula: '=$E2="已完成"' },
      style: { font: { color: '#808080', strikethrough: true } },
    },
  );
  sheet.parts.notes.push({ row: 0, column: 5, author: 'Opsbook', text: '由 Opsbook 计算' });
}

function area(row: number, column: number, rowCount = 1, columnCount = 1): Rect {
  return { row, column, rowCount, columnCount };
}

function rule(range: Rect, over: Partial<Validation>): Validation {
  return {
    ranges: [range],
    type: 'any',
    ignoreBlanks: true,
    inCellDropDown: true,
    prompt: { title: '', message: '', show: false },
    error: { title: '', message: '', show: true, style: 'stop' },
    ...over,
  };
}
