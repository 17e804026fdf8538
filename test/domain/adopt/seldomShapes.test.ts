import { expectEveryRow, readTeamBook, showTable, takenRows, type ReadTable } from './readTeamBook';
import { date, sheetOf, type Written } from './sheetOf';

type Rows = readonly (readonly Written[])[];

function read(rows: Rows): ReadTable {
  const [table] = readTeamBook([{ name: 'S', ...sheetOf(rows) }]);
  if (!table) throw new Error('No table');
  expectEveryRow(table);
  return table;
}

const june = (day: number) => date(2026, 6, day);

test.each<[title: string, rows: Rows, shown: string]>([
  [
    'the parts people take in a task are no owners',
    [
      ['Step', 'Start', 'Finish', 'Lena Roth', 'Paul Berg', 'Mia Koch'],
      ['Team meeting', june(1), june(2), 'Lead', 'Join', 'Join'],
      ['Prototype design', june(3), june(5), 'Join', 'Lead', ''],
      ['System design', june(6), june(9), 'Join', '', 'Lead'],
    ],
    'tasks S!1: name A, start B, finish C · 3 taken',
  ],
  [
    'the rest of a header below it is no task',
    [
      ['A = Anna, B = Ben', 'Start', 'End'],
      ['Task Name', june(1), june(30)],
      ['Distribute the tasks', june(1), june(2)],
      ['Conduct the survey', june(3), june(5)],
      ['Write the report', june(6), june(9)],
    ],
    'tasks S!1: name A?, start B, finish C · 3 taken, 1 skipped',
  ],
  [
    'links are no names',
    [
      ['页面', '', '负责人'],
      ['课程页面', 'https://example.com/course', '张三'],
      ['练习室', 'https://example.com/practice', '李四'],
      ['交流页面', 'https://example.com/talk', '王五'],
    ],
    'tasks S!1: name A?, owner C · 3 taken',
  ],
  [
    'the lines of a form about one task are no tasks',
    [
      ['Código', 'Nombre de la tarea'],
      ['1.1', 'Especificación'],
      ['Asignación', 'Responsable: analista'],
      ['', 'Revisa: asesor'],
      ['', 'Aprueba: director'],
      ['Fechas', 'Fecha de inicio: 15/01/2018'],
    ],
    'refused S!1: support',
  ],
  [
    'numbers filled down beyond the last task say nothing of its column of names',
    [
      ['', 'Start', 'Finish', 'Completion %'],
      ['Choose the topic', june(1), june(2), 100],
      ['Write the slides', june(3), june(9), 15],
      ['Hold the talk', june(10), june(10), 0],
      ...Array.from({ length: 12 }, () => ['', '', '', 0]),
    ],
    'tasks S!1: name A?, start B, finish C, percent D · 3 taken, 12 skipped',
  ],
  [
    'whatever “todo” is in another language',
    [
      ['Rosa Vidal', 'Apoyará en todo'],
      ['Ana López', 'Investigará el algoritmo'],
      ['Luis Pérez', 'Programará la prueba'],
    ],
    'refused S!1: support',
  ],
])('%s', (_, rows, shown) => {
  expect(showTable(read(rows))).toBe(shown);
});

test('13.03 beside 10.03. and 05.03. says that the day is in front in all of them', () => {
  const table = read([
    ['Tätigkeit', 'Termin'],
    ['Planung erstellen', '10.03.'],
    ['Recherche', '13.03'],
    ['Kosten schätzen', '05.03.'],
    ['Abgabe', 15.04],
    ['Nachtrag', 10.1],
  ]);
  const finishes = takenRows(table).map(({ cells }) => {
    const { finish } = cells;
    return finish?.kind === 'day'
      ? new Date(finish.day * 86_400_000).toISOString().slice(5, 10)
      : finish?.kind;
  });
  expect(finishes).toEqual(['03-10', '03-13', '03-05', '04-15', 'text']);
});
