import { countReads } from '../../../countReads';
import { findTables } from '../../../../src/domain/adopt/tables/findTables';
import { headerText, type TableCandidate } from '../../../../src/domain/adopt/tables/tableCandidate';
import * as dirty from '../fixtures/dirtySheets';
import { sheetOf, type Sheet } from '../sheetOf';

/** `header 4, body 5-9, columns B-H, tasks 5/9`, counted from 1 as a person does. */
function show(table: TableCandidate): string {
  const { headerRows, firstBodyRow, lastBodyRow, firstColumn, lastColumn } = table;
  const letter = (column: number) => String.fromCharCode(65 + column);
  const header = headerRows.first === headerRows.last ? '' : `-${headerRows.last + 1}`;
  return [
    `header ${headerRows.first + 1}${header}`,
    lastBodyRow < firstBodyRow ? 'no body' : `body ${firstBodyRow + 1}-${lastBodyRow + 1}`,
    `columns ${letter(firstColumn)}-${letter(lastColumn)}`,
  ].join(', ');
}

const find = ({ grid, merges }: Sheet) => findTables(grid, merges);

it.each<[string, Sheet, string[]]>([
  [
    'a title, a legend and an empty column before the table',
    dirty.MONTH_DOT_DAY,
    ['header 4, body 5-9, columns B-H'],
  ],
  ['one row of headers', dirty.SPAN_IN_ONE_CELL, ['header 1, body 2-7, columns A-D']],
  ['a header printed again is no new table', dirty.OWNERS_AND_TOTALS, ['header 1, body 2-15, columns A-E']],
  ['two rows of headers', dirty.TWO_ROW_HEADER, ['header 2-3, body 4-7, columns A-I']],
  [
    'several tables on one sheet',
    dirty.SEVERAL_TABLES,
    [
      'header 2, body 3-5, columns A-D',
      'header 2, body 3-4, columns G-I',
      'header 8, body 9-10, columns A-F',
    ],
  ],
  ['English, with months beside it', dirty.ENGLISH_WBS, ['header 1, body 2-6, columns A-K']],
  ['a plan', dirty.PLAN_WITH_MERGED_GOALS, ['header 1, body 2-5, columns A-H']],
  ['few known headers', dirty.DOUBLED_AND_UNKNOWN, ['header 1, body 2-5, columns A-E']],
  ['nothing', sheetOf([]), []],
  ['blank cells', sheetOf([['', ' '], []]), []],
  [
    'numbers only',
    sheetOf([
      [1, 2],
      [3, 4],
    ]),
    [],
  ],
  ['a single column', sheetOf([['任务名称'], ['印刷']]), []],
  ['a header and no rows', sheetOf([['任务名称', '责任人']]), ['header 1, no body, columns A-B']],
  [
    'headers in a language nobody knows',
    sheetOf([
      ['Aufgabe', 'Wer'],
      ['Drucken', 'Anna'],
      ['Senden', 'Ben'],
    ]),
    ['header 1, body 2-3, columns A-B'],
  ],
  [
    'a second table of the same columns under its own title',
    sheetOf([['任务', '负责人'], ['印刷', '张三'], [], ['7 月'], ['任务', '负责人'], ['发货', '李四']]),
    ['header 1, body 2-2, columns A-B', 'header 5, body 6-6, columns A-B'],
  ],
  [
    'a table beside the rows of another',
    sheetOf([
      ['任务', '负责人'],
      ['印刷', '张三'],
      ['发货', '李四', '', '问题描述', '发生时间'],
      ['回款', '王五', '', '停机', '6.18'],
    ]),
    ['header 1, body 2-4, columns A-B', 'header 3, body 4-4, columns D-E'],
  ],
  [
    'a group row without merges',
    sheetOf([
      ['任务', '计划', '', '实际', ''],
      ['', '开始日期', '完成日期', '开始日期', '完成日期'],
      ['印刷', '6.1', '6.5', '6.1', '6.6'],
    ]),
    ['header 1-2, body 3-3, columns A-E'],
  ],
])('%s', (_name, sheet, expected) => {
  expect(find(sheet).map(show)).toEqual(expected);
});

it('joins the two rows of a header', () => {
  expect(find(dirty.TWO_ROW_HEADER)[0]?.columns.map(headerText)).toEqual([
    '编号',
    '任务名称',
    '负责人',
    '计划 开始',
    '计划 完成',
    '实际 开始',
    '实际 完成',
    '状态',
    '完成进度',
  ]);
});

it('names the rows above a table', () => {
  expect(find(dirty.MONTH_DOT_DAY)[0]?.rowsAbove).toEqual([0, 1]);
  expect(find(dirty.SEVERAL_TABLES).map(({ rowsAbove }) => rowsAbove)).toEqual([[0], [], [6]]);
});

it('looks at each cell as often in 40,000 rows as in 4,000, blank ones between and headers again', () => {
  const readsOfEachRow = (rows: number) => {
    const body = Array.from({ length: rows }, (_, row) =>
      row % 1000 === 0
        ? ['任务名称', '负责人', '截止日期']
        : row % 3 === 0
          ? []
          : [`任务${row}`, '张三', '6.10'],
    );
    const { grid, merges } = sheetOf([...body, ['印刷', '李四', '6.10']]);
    const { counted, reads } = countReads(grid);
    const tables = findTables(counted, merges);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.lastBodyRow).toBe(rows);
    return reads() / rows;
  };
  expect(readsOfEachRow(40_000) / readsOfEachRow(4_000)).toBeLessThan(1.1);
});
