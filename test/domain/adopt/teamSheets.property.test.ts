import { isoDay } from '../../../src/domain/dates/day';
import type { ImportedValue } from '../../../src/domain/adopt/rows/cells/importedRow';
import { columnsOf } from '../../../src/domain/adopt/grid/columnSource';
import { propertyRuns } from '../../propertyRuns';
import { readTeamBook, takenRows } from './readTeamBook';
import { makeTeamSheet, type MadeSheet } from './teamSheetMaker';

const SHEETS = propertyRuns(200, 2000);
const FIRST_SEED = 20_260_601;

/** What is wrong with how a made sheet was read; null where all is as its maker knows it. */
function mistakeIn({ sheet, tasks, columns }: MadeSheet): string | null {
  const [table] = readTeamBook([{ name: '计划', ...sheet }]);
  if (!table) return 'no table';
  if (table.reading.lacks) return `refused: ${table.reading.lacks}`;
  const { run, candidate, reading } = table;
  const body = candidate.lastBodyRow - candidate.firstBodyRow + 1;
  if (run.rows.length + run.skipped.length !== body) return 'a row is neither taken nor skipped';
  const taken = takenRows(table);
  const rows = taken.map(({ row }) => row).join();
  const wanted = tasks.map(({ row }) => row).join();
  if (rows !== wanted) return `rows ${rows} in place of ${wanted}`;
  const nameKey = reading.table === 'tasks' ? 'name' : reading.table === 'issues' ? 'issue' : 'task';
  const name = reading.proposal.mapping.get(nameKey);
  if (!name || columnsOf(name).at(-1) !== columns.name)
    return `the name is taken from ${JSON.stringify(name)}`;
  if (reading.table !== 'tasks') return `taken for ${reading.table}`;
  for (const [at, task] of tasks.entries()) {
    const cells = taken[at]?.cells ?? {};
    if (!shown(cells.name).endsWith(task.name)) return `row ${task.row}: name ${shown(cells.name)}`;
    const expected = {
      owner: columns.owner === null ? '' : task.owner,
      start: columns.start === null ? '' : task.start,
      finish: columns.finish === null ? '' : task.finish,
      status: columns.status === null ? '' : task.status,
    };
    for (const key of ['owner', 'start', 'finish', 'status'] as const)
      if (shown(cells[key]) !== expected[key])
        return `row ${task.row}: ${key} ${shown(cells[key])} in place of ${expected[key]}`;
  }
  return null;
}

function shown(value: ImportedValue | undefined): string {
  if (!value) return '';
  return value.kind === 'text' ? value.text : value.kind === 'day' ? isoDay(value.day) : String(value.share);
}

it(`reads ${SHEETS} made sheets as their maker knows them: rows, names, dates, owners, states`, () => {
  const mistakes: string[] = [];
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SHEETS; seed += 1) {
    const made = makeTeamSheet(seed);
    const mistake = mistakeIn(made);
    if (mistake) mistakes.push(`${made.recipe}: ${mistake}`);
  }
  expect(mistakes).toEqual([]);
});
