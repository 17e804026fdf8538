import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dryRun } from '../../../src/domain/adopt/rows/dryRun';
import { findTables } from '../../../src/domain/adopt/tables/findTables';
import { proposeMapping } from '../../../src/domain/adopt/mapping/proposeMapping';
import type { ColumnSource } from '../../../src/domain/adopt/grid/columnSource';
import type { ColumnKey, TableKey } from '../../../src/domain/schema/columnKeys';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { loadGrids } from './loadGrid';

/** Workbooks other people made public; they name people, so they stay outside of the project. */
const FOLDER = resolve(__dirname, '../../../../shared/data');

interface Expected {
  sheet: string;
  /** Rows counted from 1. */
  header: string;
  body: string;
  like: string;
  /** What each column is taken from: the column's letter. */
  columns: string;
  imported: number;
  skipped: number;
  flagged: number;
}

const EXPECTED: Readonly<Record<string, { period: string; tables: Expected[] }>> = {
  'en01_Project_Plan.xlsx': {
    period: '2023-03',
    tables: [
      {
        sheet: 'Project Plan',
        header: '1',
        body: '2-40',
        like: 'tasks 4/9',
        columns: 'name C, owner H, start I, finish J, id A, predecessors G',
        imported: 39,
        skipped: 0,
        // three rows with two people, nine headings of finer tasks
        flagged: 12,
      },
    ],
  },
  'ja02_WBS.xlsx': {
    period: '2000-01',
    tables: [
      {
        sheet: 'WBS',
        header: '3-4',
        body: '5-14',
        like: 'tasks 1/9',
        // Japanese is no language of ours: the person says what the dates are
        columns: 'name E, owner M, percent J',
        imported: 3,
        skipped: 7,
        flagged: 0,
      },
    ],
  },
  'x01_1904.xlsx': { period: '1904-01', tables: [] },
  'x04_sheetProtection_allLocked.xlsx': { period: '2026-06', tables: [] },
  'zh24_任务清单.xlsx': {
    period: '2016-09',
    tables: [
      {
        sheet: '工作表1',
        header: '1',
        body: '2-91',
        like: 'tasks 5/9',
        columns: 'name B, owner C, start L, finish K, status D, id A, predecessors P',
        imported: 63,
        // 27 rows hold nothing but a status that was filled down
        skipped: 27,
        flagged: 1,
      },
      {
        sheet: '工作表2',
        header: '1',
        body: '2-35',
        like: 'unknown 0/0',
        columns: 'name B, status A',
        imported: 6,
        skipped: 28,
        flagged: 1,
      },
    ],
  },
  'zh27_项目进度表.xlsx': {
    period: '2026-02',
    tables: [
      {
        sheet: '项目进度表',
        header: '2',
        body: '3-19',
        like: 'plan 2/7',
        columns: 'task D, dates B, doneWhen G',
        imported: 17,
        skipped: 0,
        flagged: 0,
      },
      {
        sheet: '阶段说明',
        header: '1',
        body: '2-7',
        like: 'plan 1/7',
        columns: 'task A, dates C',
        imported: 6,
        skipped: 0,
        flagged: 0,
      },
      {
        sheet: '成员分工',
        header: '1',
        body: '2-5',
        like: 'unknown 0/0',
        columns: 'name A, percent B',
        imported: 4,
        skipped: 0,
        flagged: 0,
      },
      {
        sheet: '代码统计',
        header: '1',
        body: '2-7',
        like: 'unknown 0/0',
        columns: 'name A',
        imported: 6,
        skipped: 0,
        flagged: 0,
      },
    ],
  },
  'zh28_任务分配.xlsx': {
    period: '2026-06',
    tables: [
      {
        sheet: 'Sheet1',
        header: '1',
        body: '2-15',
        like: 'tasks 2/9',
        columns: 'name B+C, owner D',
        imported: 8,
        // five blank rows and a note
        skipped: 6,
        flagged: 0,
      },
    ],
  },
  'zh29_甘特图.xlsx': {
    period: '2021-09',
    tables: [
      {
        sheet: '甘特图制作',
        header: '2',
        body: '3-12',
        like: 'tasks 1/9',
        columns: 'name B, start C',
        imported: 8,
        skipped: 2,
        // 今日, below two blank rows
        flagged: 1,
      },
    ],
  },
};

const letter = (column: number) => String.fromCharCode(65 + column);

async function adoptAll(file: string, period: string): Promise<Expected[]> {
  const { dateSystem, sheets } = await loadGrids(join(FOLDER, file));
  return sheets.flatMap(({ name, grid, merges }) =>
    findTables(grid, merges).map((candidate): Expected => {
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

(existsSync(FOLDER) ? describe : describe.skip)('workbooks of other people', () => {
  it.each(Object.entries(EXPECTED))('%s', async (file, { period, tables }) => {
    expect(await adoptAll(file, period)).toEqual(tables);
  });

  it('reads headers of another language once a person says what they are', async () => {
    const { sheets } = await loadGrids(join(FOLDER, 'ja02_WBS.xlsx'));
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
    expect(rows.map(({ cells }) => Object.keys(cells).length)).toEqual([7, 6, 6]);
  });

  it('leaves none of them out', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'));
    expect(files.sort()).toEqual(Object.keys(EXPECTED).sort());
  });
});
