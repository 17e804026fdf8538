import {
  describeRealWorkbooks,
  TEAM_WORKBOOKS,
  type TeamWorkbook,
} from '../../dev-host/engine/teamWorkbooks/teamWorkbooks';
import { dryRun } from '../../../src/domain/adopt/rows/dryRun';
import { findTables } from '../../../src/domain/adopt/tables/findTables';
import { proposeMapping } from '../../../src/domain/adopt/mapping/proposeMapping';
import type { ColumnSource } from '../../../src/domain/adopt/grid/columnSource';
import type { ColumnKey, TableKey } from '../../../src/domain/schema/columnKeys';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { ADOPTED_PUBLIC, ADOPTED_TEAM, type Adopted } from './fixtures/adoptedWorkbooks';
import { loadGrids } from './loadGrid';

const letter = (column: number) => String.fromCharCode(65 + column);

async function adoptAll({ bytes }: TeamWorkbook, period: string): Promise<Adopted[]> {
  const { dateSystem, sheets } = await loadGrids(await bytes());
  return sheets.flatMap(({ name, grid, merges }) =>
    findTables(grid, merges).map((candidate): Adopted => {
      const table: TableKey = candidate.resembles ?? 'tasks';
      const context = { period, dateSystem, table, merges, language: languageOf('zh-CN') };
      const { columns, mapping } = proposeMapping(grid, candidate, table, context);
      const { counts } = dryRun(grid, candidate, mapping, context);
      expect(counts.imported + counts.skipped).toBe(counts.source);
      const { first, last } = candidate.headerRows;
      return {
        sheet: name,
        header: first === last ? String(first + 1) : `${first + 1}-${last + 1}`,
        body: `${candidate.firstBodyRow + 1}-${candidate.lastBodyRow + 1}`,
        like: `${candidate.resembles ?? 'unknown'} ${candidate.recognised}/${candidate.outOf}`,
        columns: columns
          .flatMap(({ key, source }) => {
            if (source?.kind === 'levels') return [`${key} ${source.columns.map(letter).join('+')}`];
            return source?.kind === 'column' ? [`${key} ${letter(source.column)}`] : [];
          })
          .join(', '),
        imported: counts.imported,
        skipped: counts.skipped,
        flagged: counts.flagged,
      };
    }),
  );
}

describe('a team’s workbook', () => {
  it.each(TEAM_WORKBOOKS)('$name', async (workbook) => {
    const { period, tables } = ADOPTED_TEAM[workbook.name] ?? { period: '', tables: null };
    expect(await adoptAll(workbook, period)).toEqual(tables);
  });

  it('with headers in another language is read once a person says what they are', () =>
    readsJapaneseHeaders(
      TEAM_WORKBOOKS.find(({ name }) => name === 'plannedAndActual'),
      [7, 6, 6],
    ));
});

describeRealWorkbooks('a public workbook', (workbooks) => {
  it.each(workbooks)('$name', async (workbook) => {
    const { period, tables } = ADOPTED_PUBLIC[workbook.name] ?? { period: '', tables: null };
    expect(await adoptAll(workbook, period)).toEqual(tables);
  });

  it('with headers in another language is read once a person says what they are', () =>
    // Its owners are all ○○, which stands for nobody.
    readsJapaneseHeaders(
      workbooks.find(({ name }) => name === 'ja02_WBS.xlsx'),
      [6, 5, 5],
    ));
});

async function readsJapaneseHeaders(
  workbook: TeamWorkbook | undefined,
  cellsOfRows: readonly number[],
): Promise<void> {
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
  // The phase and the function are merged down over their tasks, so that every name has three levels.
  const names = rows.map(({ cells }) => (cells.name?.kind === 'text' ? cells.name.text.split(' / ') : []));
  expect(names.map((levels) => levels.filter(Boolean).length)).toEqual([3, 3, 3]);
  expect(names[2]?.[0]).toBe(names[0]?.[0]);
  expect(rows.map(({ cells }) => Object.keys(cells).length)).toEqual(cellsOfRows);
}
