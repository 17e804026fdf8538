import { date, sheetOf, type Written } from './sheetOf';
import { expectEveryRow, readTeamBook, showTable, takenRows } from './readTeamBook';

type Rows = readonly (readonly Written[])[];
type Merges = Parameters<typeof sheetOf>[1];

const june = (day: number) => date(2026, 6, day);
function read(rows: Rows, merges: Merges = []) {
  const [table] = readTeamBook([{ name: 'S', ...sheetOf(rows, merges) }]);
  if (!table) throw new Error('No table');
  expectEveryRow(table);
  return table;
}

const NAMES = ['Design the login page', 'Rework the order list', 'Export of the reports'];

test('of an original plan, a plan and what came of it the plan is the plan', () => {
  const header = [
    ['No', 'Task', 'PIC', 'OrgPlan', '', 'Plan', '', 'Act', ''],
    ['', '', '', 'Start', 'End', 'Start', 'End', 'Start', 'End'],
  ];
  const rows = NAMES.map((name, at) => [
    at + 1,
    name,
    'Ann Lee',
    ...[1, 3, 2, 5, 2, 6].map((day) => june(day + at)),
  ]);
  const merges: Merges = [0, 1, 2].map((column) => [0, column, 2, 1] as const);
  const groups: Merges = [3, 5, 7].map((column) => [0, column, 1, 2] as const);
  expect(showTable(read([...header, ...rows], [...merges, ...groups]))).toMatch(
    /^tasks S!1-2: name B, owner C, start F, finish G, actual I(?!.*undecided)/,
  );
});

test('a name merged over as many columns as its label is a task, though it has no dates', () => {
  const wide = (name: string, ...rest: Written[]) => [name, '', '', '', ...rest];
  const rows = [
    wide('Task Name', 'Start', 'Finish'),
    wide(NAMES[0] ?? '', june(1), june(2)),
    wide(NAMES[1] ?? ''),
    wide(NAMES[2] ?? '', june(3), june(4)),
  ];
  const merges: Merges = rows.map((_, row) => [row, 0, 1, 4] as const);
  const table = read(rows, merges);
  expect(takenRows(table).map(({ cells }) => cells.name)).toEqual(
    NAMES.map((text) => ({ kind: 'text', text })),
  );
});

test('one merged over the table, below a label of one column, is a heading', () => {
  const rows = [
    ['Task Name', 'Owner', 'Start', 'Finish'],
    [NAMES[0] ?? '', 'Ann Lee', june(1), june(2)],
    ['The second half', '', '', ''],
    [NAMES[1] ?? '', 'Ann Lee', june(1), june(2)],
  ];
  expect(read(rows, [[2, 0, 1, 4]]).run.skipped.map(({ reason }) => reason)).toEqual(['heading']);
});

test('a matrix of responsibilities with the name of the project below its people', () => {
  const table = read([
    ['', 'Projektni menadžer', 'Učesnici', 'Administracija', 'Sponzori'],
    ['PROJEKAT NATO', '', '', '', ''],
    ['1. Priprema materijala', 'R,A,C,Q', 'R,I,Q', 'C', 'C,Q'],
    ['2. Realizacija projekta', 'R,A', 'R,I,Q', 'C', 'C'],
    ['3. Finalizacija', 'R,A,C', 'R,I', 'C', '/'],
  ]);
  expect(showTable(table)).toMatch(/^plan S!1: task A\??, owner R in BCDE, .*3 taken/);
});
