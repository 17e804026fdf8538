import { isoDay } from '../../../src/domain/dates/day';
import type { ImportedValue } from '../../../src/domain/adopt/rows/cells/importedRow';
import { date, sheetOf } from './sheetOf';
import { readTeamBook, showTable, takenRows, type ReadTable } from './readTeamBook';

type Cell = string | number | ReturnType<typeof date>;

const june = (day: number) => date(2026, 6, day);
const read = (cells: readonly (readonly Cell[])[]): ReadTable[] =>
  readTeamBook([{ name: 'S', ...sheetOf(cells.map((row) => [...row])) }]);
const shown = (cells: readonly (readonly Cell[])[]) => read(cells).map(showTable);

describe('tables side by side', () => {
  const HEADER = ['任务', '负责人', '完成时间'];
  const LEFT = [
    ['印手册', '张三', june(3)],
    ['发手册', '王五', june(5)],
    ['收反馈', '王五', june(8)],
  ] as const;
  const RIGHT = [
    ['订场地', '李四', june(4)],
    ['布展台', '赵六', june(6)],
    ['撤展台', '赵六', june(9)],
  ] as const;
  const BOTH = ['tasks S!1: name A, owner B, finish C? · 3 taken'];

  it('are two where a blank column parts them', () => {
    const rows = LEFT.map((row, at) => [...row, '', ...(RIGHT[at] ?? [])]);
    expect(shown([[...HEADER, '', ...HEADER], ...rows])).toEqual([
      ...BOTH,
      'tasks S!1: name E, owner F, finish G? · 3 taken',
    ]);
  });

  it('are two where the same header comes again without one, below the names of two phases', () => {
    const rows = LEFT.map((row, at) => [...row, ...(RIGHT[at] ?? [])]);
    expect(shown([['第一阶段', '', '', '第二阶段', '', ''], [...HEADER, ...HEADER], ...rows])).toEqual([
      'tasks S!2: name A, owner B, finish C? · 3 taken',
      'tasks S!2: name D, owner E, finish F? · 3 taken',
    ]);
  });

  it('are one where only dates come again, and the person is asked which', () => {
    const dates = [june(1), june(3), june(4), june(8)];
    const header = [
      ['任务', '一期', '', '二期', ''],
      ['', '开始', '结束', '开始', '结束'],
    ];
    const rows = ['甲事', '乙事', '丙事'].map((name) => [name, ...dates]);
    expect(shown([...header, ...rows])).toEqual([
      'tasks S!1-2: name A · undecided: start B or D, finish C or E · 3 taken',
    ]);
  });
});

describe('headers in other languages', () => {
  it.each([
    [
      'Portuguese',
      ['Tarefa', 'Responsável', 'Data de início', 'Data de término', 'Status'],
      ['Em andamento', 'Concluída', 'Não iniciado'],
    ],
    [
      'Spanish',
      ['Actividad', 'Responsable', 'Fecha inicio', 'Fecha fin', 'Estado'],
      ['En curso', 'Terminado', 'Pendiente'],
    ],
    [
      'French',
      ['Tâche', 'Pilote', 'Date de début', 'Échéance', 'Statut'],
      ['En cours', 'Terminé', 'À faire'],
    ],
    [
      'German',
      ['Aufgabe', 'Verantwortlich', 'Beginn', 'Fällig am', 'Status'],
      ['In Arbeit', 'Erledigt', 'Offen'],
    ],
    [
      'Turkish',
      ['Görev', 'Sorumlu', 'Başlangıç Tarihi', 'Bitiş Tarihi', 'Durum'],
      ['Devam ediyor', 'Tamamlandı', 'Başlamadı'],
    ],
    [
      'Vietnamese',
      ['Công việc', 'Người phụ trách', 'Ngày bắt đầu', 'Ngày kết thúc', 'Trạng thái'],
      ['Đang thực hiện', 'Hoàn thành', 'Chưa bắt đầu'],
    ],
    ['Korean', ['세부 업무', '담당자', '시작일', '종료일', '진행 상태'], ['진행중', '완료', '미착수']],
    ['Japanese', ['作業名', '担当者', '開始予定日', '完了予定日', '進捗状況'], ['対応中', '完了', '未着手']],
  ])('%s', (_, header, [going = '', done = '', open = '']) => {
    const table = read([
      header,
      ['Alpha beta gamma', 'Ana Lima', june(1), june(3), going],
      ['Delta epsilon', 'Ben Roth', june(4), june(5), done],
      ['Zeta eta theta', 'Ana Lima', june(8), june(12), open],
    ])[0];
    expect(showTable(table)).toBe('tasks S!1: name A, owner B, start C, finish D, status E · 3 taken');
    const states = (table ? takenRows(table) : []).map(({ cells }) => textOf(cells.status));
    expect(states.slice(0, 2)).toEqual(['进行中', '已完成']);
    expect(states[2]).toMatch(/未开始|进行中/);
  });
});

const textOf = (value: ImportedValue | undefined) =>
  value?.kind === 'text' ? value.text : value?.kind === 'day' ? isoDay(value.day) : '';

describe('a matrix of responsibilities', () => {
  it('is a plan with its owner, approver, consulted and informed', () => {
    const [table] = read([
      ['活动', '张三', '李四', '市场部'],
      ['定方案', 'R', 'A', 'I'],
      ['印手册', 'A/R', 'C', 'C'],
      ['办展会', 'R', 'R', 'A'],
    ]);
    expect(showTable(table)).toBe(
      'plan S!1: task A, owner R in BCD, approver A in BCD, consulted C in BCD, informed I in BCD · 3 taken',
    );
    const rows = (table ? takenRows(table) : []).map(({ cells, doubts }) =>
      [
        ...(['task', 'owner', 'approver', 'consulted', 'informed'] as const).map((key) => textOf(cells[key])),
        ...doubts.map(({ doubt }) => `!${doubt.code}`),
      ].join(' | '),
    );
    expect(rows).toEqual([
      '定方案 | 张三 | 李四 |  | 市场部',
      '印手册 | 张三 | 张三 | 李四、市场部 | ',
      '办展会 | 张三 | 市场部 |  |  | !severalOwners',
    ]);
  });

  it('is none where the letters rate something', () => {
    const [table] = read([
      ['任务', '重要', '紧急', '完成时间'],
      ['定方案', 'H', 'M', june(3)],
      ['印手册', 'L', 'H', june(4)],
      ['办展会', 'H', 'L', june(5)],
    ]);
    expect(showTable(table)).toBe('tasks S!1: name A, finish D? · 3 taken');
  });
});

describe('what only a person can say', () => {
  it('a board of states has no status column', () => {
    const board = [
      ['待办', '进行中', '已完成'],
      ['搭环境', '写接口', '定方案'],
      ['联调', '写页面', '评审方案'],
    ];
    expect(shown(board)[0]).toMatch(/^refused/);
  });

  it('headers nobody knows over cells that may be anything are refused', () => {
    const scores = [
      ['Level of ambiguity', 'Confidence of team', 'Team overhead', 'Buffer'],
      ['Medium', 'Low', '10%', '35%'],
      ['High', 'Low', '10%', '40%'],
      ['Low', 'Medium', '10%', '25%'],
    ];
    expect(shown(scores).filter((table) => !table.startsWith('refused'))).toEqual([]);
  });
});

describe('a finish from a start and days', () => {
  const sheetWith = (starts: readonly ReturnType<typeof date>[]) => [
    ['任务', '负责人', '开始时间', '工期（天）'],
    ...starts.map((start, at): Cell[] => [`第${String(at + 1)}件事情`, '张三', start, 5]),
  ];
  const firstFinish = (starts: readonly ReturnType<typeof date>[]) => {
    const [table] = read(sheetWith(starts));
    const row = table ? takenRows(table)[0] : undefined;
    const doubts = row?.doubts.map(({ doubt }) => doubt.code);
    return [textOf(row?.cells.finish), ...(doubts ?? [])];
  };
  // 2026-06-04 is a Thursday.
  const workdays = [4, 5, 8, 10, 15, 18, 22].map(june);

  it('counts working days where no task starts at a weekend', () => {
    expect(firstFinish(workdays)).toEqual(['2026-06-10', 'finishFromWorkingDays']);
  });

  it('counts every day where one does, or where too few start to tell', () => {
    expect(firstFinish([...workdays, june(20)])).toEqual(['2026-06-08', 'finishFromDays']);
    expect(firstFinish(workdays.slice(0, 4))).toEqual(['2026-06-08', 'finishFromDays']);
  });
});
