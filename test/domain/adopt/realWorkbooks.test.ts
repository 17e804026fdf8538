import {
  describeRealWorkbooks,
  TEAM_WORKBOOKS,
  type TeamWorkbook,
} from '../../../dev-host/testing/teamWorkbooks/teamWorkbooks';
import { dryRun } from '../../../src/domain/adopt/rows/dryRun';
import { findTables } from '../../../src/domain/adopt/tables/findTables';
import { proposeMapping } from '../../../src/domain/adopt/mapping/proposeMapping';
import type { ColumnSource } from '../../../src/domain/adopt/grid/columnSource';
import type { ColumnKey } from '../../../src/domain/schema/columnKeys';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { ADOPTED_PUBLIC, ADOPTED_TEAM } from './fixtures/adoptedWorkbooks';
import { loadGrids } from './loadGrid';
import { expectEveryRow, readTeamBook, showTable } from './readTeamBook';

async function adoptAll({ bytes }: TeamWorkbook): Promise<string[]> {
  const { dateSystem, sheets } = await loadGrids(await bytes());
  const tables = readTeamBook(sheets, dateSystem);
  tables.forEach(expectEveryRow);
  return tables.map(showTable);
}

describe('a team’s workbook', () => {
  it.each(TEAM_WORKBOOKS)('$name', async (workbook) => {
    expect(await adoptAll(workbook)).toEqual(ADOPTED_TEAM[workbook.name]);
  });

  it('with headers in another language is read once a person says what they are', () =>
    readsJapaneseHeaders(TEAM_WORKBOOKS.find(({ name }) => name === 'plannedAndActual')));
});

describeRealWorkbooks('a public workbook', (workbooks) => {
  it.each(workbooks)('$name', async (workbook) => {
    expect(await adoptAll(workbook)).toEqual(ADOPTED_PUBLIC[workbook.name]);
  });

  it('with headers in another language is read once a person says what they are', () =>
    readsJapaneseHeaders(workbooks.find(({ name }) => name === 'ja02_WBS.xlsx')));
});

async function readsJapaneseHeaders(workbook: TeamWorkbook | undefined): Promise<void> {
  if (!workbook) throw new Error('There is no such workbook.');
  const { sheets } = await loadGrids(await workbook.bytes());
  const [{ grid, merges } = { grid: [], merges: [] }] = sheets;
  const [candidate] = findTables(grid, merges);
  if (!candidate) throw new Error('No table found');
  const context = {
    period: '2000-01',
    dateSystem: 1900,
    table: 'tasks',
    merges,
    language: languageOf('zh-CN'),
  } as const;
  const column = (at: number) => ({ kind: 'column', column: at }) as const;
  const choices = new Map<ColumnKey, ColumnSource>([
    ['name', { kind: 'levels', columns: [1, 2, 4] }],
    ['id', column(3)],
    ['start', column(5)],
    ['finish', column(7)],
    ['actual', column(10)],
    ['percent', column(9)],
  ]);
  const { mapping } = proposeMapping(grid, candidate, 'tasks', context, choices);
  const { rows } = dryRun(grid, candidate, mapping, context);
  // The first is all done, so that it has a status too.
  // The phase and the function are merged down over their tasks, so that every name has three levels.
  const names = rows.map(({ cells }) => (cells.name?.kind === 'text' ? cells.name.text.split(' / ') : []));
  expect(names.map((levels) => levels.filter(Boolean).length)).toEqual([3, 3, 3]);
  expect(names[2]?.[0]).toBe(names[0]?.[0]);
  expect(rows.map(({ cells }) => Object.keys(cells).length)).toEqual([9, 7, 7]);
}
