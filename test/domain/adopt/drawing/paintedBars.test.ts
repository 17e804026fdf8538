import { drawnAreas } from '../../../../src/domain/adopt/drawing/drawnAreas';
import { withBars } from '../../../../src/domain/adopt/drawing/withBars';
import { isoDay } from '../../../../src/domain/dates/day';
import { date, sheetOf, type Written } from '../sheetOf';
import { expectEveryRow, readTeamBook, takenRows, type ReadTable } from '../readTeamBook';

type Rows = readonly (readonly Written[])[];
type Merges = Parameters<typeof sheetOf>[1];

/** Colours by the letter a case paints them with; white is as good as none. */
const FILLS: Readonly<Record<string, string>> = {
  b: '#4472C4',
  o: '#ED7D31',
  g: '#F2F2F2',
  d: '#7F7F7F',
  w: '#FFFFFF',
};

interface Case {
  title: string;
  header: Rows;
  merges?: Merges;
  /** The rows of tasks: what is written, then the colours from the first day on. */
  tasks: readonly (readonly [written: readonly Written[], fills: string])[];
  /** `name start~finish`, with the year left out. */
  want: readonly string[];
  doubts?: readonly string[];
}

function read({ header, merges = [], tasks }: Pick<Case, 'header' | 'merges' | 'tasks'>): ReadTable {
  const { grid, merges: areas } = sheetOf([...header, ...tasks.map(([written]) => written)], merges);
  const left = tasks[0]?.[0].length ?? 0;
  const fillAt = (row: number, column: number) =>
    FILLS[tasks[row - header.length]?.[1][column - left] ?? ''] ?? '';
  const drawn = withBars(grid, drawnAreas(grid), fillAt);
  const [table] = readTeamBook([{ name: 'S', grid: drawn, merges: areas }]);
  if (!table) throw new Error('No table');
  expectEveryRow(table);
  return table;
}

const spansOf = (table: ReadTable): string[] =>
  takenRows(table).map(({ cells }) => {
    const [from, to] = [cells.start, cells.finish].map((value) =>
      value?.kind === 'day' ? isoDay(value.day).slice(5) : '',
    );
    return `${cells.name?.kind === 'text' ? cells.name.text : ''} ${from}~${to}`;
  });

const codesOf = ({ run }: ReadTable): string[] =>
  run.rows.flatMap(({ doubts }) => doubts.map(({ doubt }) => doubt.code));

const june = (first: number) => [0, 1, 2, 3].map((at) => date(2026, 6, first + at));
const weeks = [1, 8, 15, 22].map((first) => date(2026, 6, first));

const CASES: readonly Case[] = [
  {
    title: 'days in the header: from the first filled cell to the last',
    header: [['任务', '负责人', ...june(1)]],
    tasks: [
      [['登录', '张三'], 'bb..'],
      [['订单', '李四'], '.bbb'],
      [['报表', '王五'], '...b'],
    ],
    want: ['登录 06-01~06-02', '订单 06-02~06-04', '报表 06-04~06-04'],
    doubts: ['datesFromMarks'],
  },
  {
    title: 'a header nobody knows above the names, and weeks named by their Mondays',
    header: [['Augabe', ...weeks]],
    tasks: [
      [['Ideen finden'], 'b...'],
      [['Layout zeichnen'], '.bb.'],
      [['Spielmenü bauen'], '...b'],
    ],
    want: ['Ideen finden 06-01~06-07', 'Layout zeichnen 06-08~06-21', 'Spielmenü bauen 06-22~06-28'],
  },
  {
    title: 'months of another language over the numbers of their days, over the turn of the year',
    header: [
      ['Tarea', 'Diciembre', '', 'Enero', ''],
      ['', 30, 31, 1, 2],
    ],
    merges: [
      [0, 1, 1, 2],
      [0, 3, 1, 2],
    ],
    tasks: [
      [['Objetivo'], 'bb..'],
      [['Planificación'], '.bb.'],
      [['Pruebas'], '...b'],
    ],
    want: ['Objetivo 12-30~12-31', 'Planificación 12-31~01-01', 'Pruebas 01-02~01-02'],
  },
  {
    title: 'months as dates that show no day',
    header: [
      [
        'Fase',
        ...[1, 2, 3].map((month) => ({ ...date(2026, month, 1), numberFormat: 'mmm-yy', text: `m${month}` })),
      ],
    ],
    tasks: [
      [['Revisão'], 'bb.'],
      [['Ensaio'], '.b.'],
      [['Defesa'], '..b'],
    ],
    want: ['Revisão 01-01~02-28', 'Ensaio 02-01~02-28', 'Defesa 03-01~03-31'],
  },
  {
    title: 'weeks that are counted anew in each month',
    header: [
      ['Actividad', 'Marzo', '', '', '', 'Abril', '', '', ''],
      ['', 'S1', 'S2', 'S3', 'S4', 'S1', 'S2', 'S3', 'S4'],
    ],
    merges: [
      [0, 1, 1, 4],
      [0, 5, 1, 4],
    ],
    tasks: [
      [['Levantamiento'], 'bb......'],
      [['Desarrollo'], '..bbbb..'],
      [['Entrega'], '.......b'],
    ],
    want: ['Levantamiento 03-01~03-14', 'Desarrollo 03-15~04-14', 'Entrega 04-22~04-28'],
  },
  {
    title: 'days of which only some are written count on by one a column',
    header: [
      ['任务名称', '3月', '', '', '4月', '', ''],
      ['', '', '', 31, 1, '', 3],
    ],
    merges: [
      [0, 1, 1, 3],
      [0, 4, 1, 3],
    ],
    tasks: [
      [['调研'], 'bb....'],
      [['设计'], '.bbb..'],
      [['测试'], '....bb'],
    ],
    want: ['调研 03-29~03-30', '设计 03-30~04-01', '测试 04-02~04-03'],
  },
  {
    title: 'ranges with the day in front, as some of them prove for all',
    header: [['Uzdevums', '1.03-7.03', '8.03-14.03', '15.03-21.03', '22.03-28.03']],
    tasks: [
      [['Plāns'], 'b...'],
      [['Izstrāde'], '.bb.'],
      [['Testi'], '...b'],
    ],
    want: ['Plāns 03-01~03-07', 'Izstrāde 03-08~03-21', 'Testi 03-22~03-28'],
  },
  {
    title: 'several columns below one date are of that day',
    header: [['Tätigkeit', date(2026, 6, 1), '', date(2026, 6, 2), '', date(2026, 6, 3), '']],
    merges: [
      [0, 1, 1, 2],
      [0, 3, 1, 2],
      [0, 5, 1, 2],
    ],
    tasks: [
      [['Bericht'], 'b.....'],
      [['Schaltung'], '.bbb..'],
      [['Abgabe'], '....bb'],
    ],
    want: ['Bericht 06-01~06-01', 'Schaltung 06-01~06-02', 'Abgabe 06-03~06-03'],
  },
  {
    title: 'white, pale and weekend colours are no bars',
    header: [['任务', '负责人', ...june(1), ...june(5)]],
    tasks: [
      [['登录', '张三'], 'bbggwdgg'],
      [['订单', '李四'], 'gbbbgdgg'],
      [['报表', '王五'], 'ggggbdbg'],
      [['权限', '赵六'], 'ggggwdbb'],
    ],
    want: ['登录 06-01~06-02', '订单 06-02~06-04', '报表 06-05~06-07', '权限 06-07~06-08'],
  },
  {
    title: 'a heading that is coloured from end to end has no bar',
    header: [['任务', ...june(1)]],
    tasks: [
      [['一、准备'], 'oooo'],
      [['调研'], 'bb..'],
      [['设计'], '.bb.'],
      [['二、实施'], 'oooo'],
      [['开发'], '..bb'],
    ],
    want: ['调研 06-01~06-02', '设计 06-02~06-03', '开发 06-03~06-04'],
  },
  {
    title: 'a row in several colours, as of a plan and of what came of it, is doubted',
    header: [['Aufgabe', ...june(1)]],
    tasks: [
      [['Informieren'], 'bo..'],
      [['Planen'], '.bb.'],
      [['Realisieren'], '..bb'],
    ],
    want: ['Informieren 06-01~06-02', 'Planen 06-02~06-03', 'Realisieren 06-03~06-04'],
    doubts: ['marksDiffer', 'datesFromMarks'],
  },
  {
    title: 'weeks of the project without a date: no day is made up, and that is said',
    header: [['任务', '负责人', '第1周', '第2周', '第3周', '第4周']],
    tasks: [
      [['登录', '张三'], 'bb..'],
      [['订单', '李四'], '.bbb'],
      [['报表', '王五'], '...b'],
    ],
    want: ['登录 ~', '订单 ~', '报表 ~'],
    doubts: ['marksUndated'],
  },
  {
    title: 'weeks that run on below the months are weeks of the project',
    header: [
      ['任务', '负责人', '2月', '', '3月', ''],
      ['', '', '第1周', '第2周', '第3周', '第4周'],
    ],
    merges: [
      [0, 2, 1, 2],
      [0, 4, 1, 2],
    ],
    tasks: [
      [['登录', '张三'], 'bb..'],
      [['订单', '李四'], '.bbb'],
      [['报表', '王五'], '...b'],
    ],
    want: ['登录 ~', '订单 ~', '报表 ~'],
    doubts: ['marksUndated'],
  },
];

test.each(CASES)('$title', (given) => {
  const table = read(given);
  expect(spansOf(table)).toEqual(given.want);
  if (given.doubts) expect(codesOf(table)).toEqual(given.doubts);
});

describe('what is not asked for its colours', () => {
  test.each<[string, Rows]>([
    [
      'tasks with dates of their own',
      [
        ['任务', '开始', '完成', ...june(1)],
        ['登录', date(2026, 6, 1), date(2026, 6, 2)],
        ['订单', date(2026, 6, 2), date(2026, 6, 4)],
      ],
    ],
    [
      'amounts by month',
      [
        ['产品', '3月', '4月', '5月', '6月'],
        ['电视', 120, 130, 90, 80],
        ['空调', 20, 30, 190, 280],
      ],
    ],
    [
      'a table of figures',
      Array.from({ length: 9 }, (_, row) => [`产品${String(row)}`, row + 1, row + 2, row + 3, row + 4]),
    ],
    [
      'a calendar',
      [
        ['一', '二', '三', '四'],
        [1, 2, 3, 4],
        [8, 9, 10, 11],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(drawnAreas(sheetOf(rows).grid)).toEqual([]);
  });
});
