import type { Book } from '../../engine/book/Book';
import { bookOfRows, shown, type Written } from './bookOfRows';

const US_DATE = 'm/d/yyyy';
const DATE = 'yyyy\\-mm\\-dd';
const SLASHED = 'yyyy/m/d;@';
const calculated = (formula: string, format: string): Written => ({ formula, format });

/**
 * An English project plan as a work breakdown structure: levels by leading spaces, headings with a duration only,
 * dates that follow from the line before, predecessors like `2fs`, and a requirement `3.1.3/4` that is no date.
 */
export function outlineByIndent(): Book {
  const header = [
    ...['ID', 'ReqId', 'Task', 'Predecessor', 'Duration', 'Swarm #', 'Predecessors', 'Resourcing'],
    ...['Start Date', 'End Date', null, 'Jan', null, 'Feb', null, 'Mar'],
  ];
  const task = (row: number, id: number, req: Written, name: string, owner: string): Written[] => [
    ...[id, req, `   ${name}`, null, 4, 1, row === 3 ? null : `${id - 1}fs`, owner],
    row === 3 ? shown(44_928, US_DATE) : calculated(`=J${row - 1}+1`, US_DATE),
    calculated(`=I${row}+((E${row}*7)/F${row})`, US_DATE),
  ];
  const book = bookOfRows({
    'Project Plan': {
      rows: [
        header,
        [1, 1, 'Set up the shop', null, 12],
        task(3, 2, 1, 'Rent the rooms', 'Anna'),
        task(4, 3, 1.3, 'Order the shelves', 'Anna, Ben'),
        task(5, 4, '3.1.3/4', 'Paint the walls', 'Ben'),
        [5, 2, 'Opening', null, 8],
        task(7, 6, 2.1, 'Invite the neighbours', 'Cleo'),
      ],
    },
  });
  const [sheet] = book.sheets;
  // The line after a heading follows the last task before it.
  if (sheet) {
    Object.assign(sheet.cells[6]?.[8] ?? {}, { formula: '=J5+1' });
    sheet.rows[5] = { hidden: true, size: 20 };
    sheet.parts.notes.push({ row: 3, column: 2, author: 'Anna', text: 'Two suppliers were asked.' });
  }
  return book;
}

/**
 * A Japanese plan with planned and actual columns below groups of a two-line header, numbers that count themselves,
 * and finishes worked out from start and effort, `-` where there are none.
 */
export function plannedAndActual(): Book {
  const number: Written = {
    formula: '=IFERROR(MAX(INDIRECT(ADDRESS(1,COLUMN())):INDIRECT(ADDRESS(ROW()-1,COLUMN())))+1,1)',
  };
  const finish = (row: number) =>
    calculated(`=IF(AND($F${row}<>"",$G${row}<>""),$F${row}+$G${row},"-")`, DATE);
  const task = (row: number, levels: Written[], id: string, name: string, start: number): Written[] => [
    ...[number, ...levels, id, name, shown(start, DATE), shown(2, '0"日"'), finish(row)],
    ...[shown(start + 1, DATE), shown(row === 5 ? 1 : 0.5, '0%'), row === 5 ? shown(start + 2, DATE) : '-'],
    ...[row === 5 ? '-' : 'T001', '担当A'],
  ];
  const blank = (row: number): Written[] => [...[number, null, null, null, null, null, null], finish(row)];
  return bookOfRows({
    WBS: {
      rows: [
        ['WBS', ...Array<null>(11).fill(null), { formula: '=HYPERLINK("https://example.com/","参考")' }],
        [],
        ['No', 'タスク', null, null, null, '予定', null, null, '実績', null, null, '先行タスク ID', '担当'],
        [
          ...[null, '大項目 (工程)', '中項目 (機能)', 'タスク ID', '小項目 (タスク)'],
          ...['開始日', '工数 (日)', '終了日', '開始日', '進捗率', '終了日'],
        ],
        task(5, ['要件定義', '現行仕様を調査する'], 'T001', '業務フローを作成する', 36_526),
        task(6, [null, null], 'T002', '課題一覧を作成する', 36_527),
        task(7, [null, '要件を定義する'], 'T003', '要件定義書を作成する', 36_529),
        blank(8),
        blank(9),
      ],
      merges: [
        [2, 1, 1, 4],
        [2, 5, 1, 3],
        [2, 8, 1, 3],
        [4, 1, 3, 1],
        [4, 2, 2, 1],
      ],
    },
  });
}

/** A Gantt chart's table from column B on: start and days, done and to do by formulas against a cell with today. */
export function startAndDays(): Book {
  const task = (row: number, name: string, start: number, days: number): Written[] => [
    ...[null, name, shown(start, SLASHED), days, null],
    { formula: `=IF(C${row}>=$C$8,0,IF(C${row}+D${row}>=$C$8,$C$8-C${row},D${row}))` },
    { formula: `=D${row}-F${row}` },
  ];
  return bookOfRows({
    甘特图制作: {
      rows: [
        [...Array<null>(9).fill(null), '第一步'],
        [null, null, '计划开始日', '天数', null, '已完成', '未完成'],
        task(3, '项目确定', 44_445, 3),
        task(4, '架构确定', 44_448, 2),
        task(5, '功能设计', 44_450, 6),
        [],
        [],
        [null, '今日', shown(44_451, SLASHED)],
      ],
    },
  });
}

/** The days 1, 11, 111 … of the 1904 date system, and the text beside each that says which day it is. */
export function datesFrom1904(): Book {
  const row = (at: number, serial: number): Written[] => [
    ...[serial, shown(serial, 'yyyy\\-mm\\-dd;@')],
    ...[{ formula: `=TEXT(B${at},"YYYY-MM-DD")` }, { formula: `=T(C${at})` }],
  ];
  const serials = [1, 11, 111, 1111, 11_111];
  const rows = serials.map((serial, index) => row(index + 1, serial));
  return { ...bookOfRows({ Sheet1: { rows } }), date1904: true };
}
