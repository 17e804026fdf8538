import type { Grid, MergedArea } from '../../../src/domain/adopt/grid/grid';
import type { ColumnSource } from '../../../src/domain/adopt/grid/columnSource';
import { NAME_COLUMN } from '../../../src/domain/adopt/grid/importColumns';
import { proposePeriod } from '../../../src/domain/adopt/mapping/proposePeriod';
import {
  byLikeness,
  readCandidate,
  type CandidateReading,
} from '../../../src/domain/adopt/mapping/readCandidate';
import { dryRun, type DryRun } from '../../../src/domain/adopt/rows/dryRun';
import { isTakenUnasked } from '../../../src/domain/adopt/rows/takeRow';
import { findTables } from '../../../src/domain/adopt/tables/findTables';
import type { TableCandidate } from '../../../src/domain/adopt/tables/tableCandidate';
import type { DateSystem } from '../../../src/domain/dates/serial';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { day } from '../../taskpane/day';

export interface TeamSheet {
  name: string;
  grid: Grid;
  merges: readonly MergedArea[];
}

/** A table of a workbook as it would be taken over. */
export interface ReadTable {
  sheet: TeamSheet;
  candidate: TableCandidate;
  reading: CandidateReading;
  run: DryRun;
}

const TODAY = day(2026, 6, 15);

/** The tables of a workbook of a team's own, read as the use cases read them, the likest first. */
export function readTeamBook(sheets: readonly TeamSheet[], dateSystem: DateSystem = 1900): ReadTable[] {
  const read = sheets.flatMap((sheet) =>
    findTables(sheet.grid, sheet.merges)
      .filter(({ firstBodyRow, lastBodyRow }) => lastBodyRow >= firstBodyRow)
      .map((candidate) => readTable(sheet, candidate, dateSystem)),
  );
  return read.sort((one, other) => byLikeness(one.reading, other.reading));
}

function readTable(sheet: TeamSheet, candidate: TableCandidate, dateSystem: DateSystem): ReadTable {
  const { grid, merges, name } = sheet;
  const reading = readCandidate(grid, candidate, { period: '2026-06', dateSystem });
  const { mapping } = reading.proposal;
  const period = proposePeriod(grid, candidate, mapping, {
    dateSystem,
    today: TODAY,
    sheet: name,
    table: reading.table,
  });
  const language = languageOf('zh-CN');
  const run = dryRun(grid, candidate, mapping, {
    period,
    dateSystem,
    table: reading.table,
    merges,
    language,
  });
  return { sheet, candidate, reading, run };
}

/** Rows that are taken over unless a person says otherwise. */
export function takenRows({ run, reading }: ReadTable): DryRun['rows'] {
  return run.rows.filter((row) => isTakenUnasked(row, NAME_COLUMN[reading.table]));
}

const letter = (column: number) => String.fromCharCode(65 + column);

/** `C` of a column, `A/B` of levels, `B~` and `~B` of the ends of a span, `B+C` of a start and days. */
function showSource(source: ColumnSource): string {
  switch (source.kind) {
    case 'column':
      return letter(source.column);
    case 'spanEnd':
      return source.end === 'first' ? `${letter(source.column)}~` : `~${letter(source.column)}`;
    case 'span':
      return `${letter(source.first)}~${letter(source.last)}`;
    case 'duration':
      return `${letter(source.start)}+${letter(source.days)}`;
    case 'marks':
      return `marks ${letter(source.columns[0] ?? 0)}-${letter(source.columns.at(-1) ?? 0)}`;
    case 'matrix':
      return `${source.letter} in ${source.columns.map(letter).join('')}`;
    case 'levels':
      return source.columns.map(letter).join('/');
    case 'joined':
      return source.columns.map(letter).join('&');
  }
}

/** `tasks 计划!1: name A, owner B?, … · 5 taken, 1 skipped`; what nothing is taken over from says why. */
export function showTable(table: ReadTable | undefined): string {
  if (!table) return 'no table';
  const { sheet, candidate, reading, run } = table;
  const { first, last } = candidate.headerRows;
  const place = `${sheet.name}!${last < first ? `no header, from ${first + 1}` : last > first ? `${first + 1}-${last + 1}` : first + 1}`;
  if (reading.lacks) return `refused ${place}: ${reading.lacks}`;
  const columns = reading.proposal.columns.flatMap(({ key, source, sure }) =>
    source ? [`${key} ${showSource(source)}${sure ? '' : '?'}`] : [],
  );
  const doubled = reading.proposal.doubled
    .filter(({ taken }) => taken === null)
    .map((one) => `${one.key} ${one.columns.map(({ column }) => letter(column)).join(' or ')}`);
  const taken = takenRows(table).length;
  const left = run.rows.length - taken;
  const skipped = run.skipped.filter(({ reason }) => reason !== 'blank').length;
  return [
    `${reading.table} ${place}: ${columns.join(', ')}`,
    ...(doubled.length > 0 ? [`undecided: ${doubled.join(', ')}`] : []),
    [`${taken} taken`, left > 0 && `${left} left`, skipped > 0 && `${skipped} skipped`]
      .filter(Boolean)
      .join(', '),
  ].join(' · ');
}

/** Every row of a table's body is taken, left or skipped with a reason, once. */
export function expectEveryRow({ run, candidate }: ReadTable): void {
  const { firstBodyRow, lastBodyRow } = candidate;
  const told = [...run.rows, ...run.skipped].map(({ row }) => row).sort((one, other) => one - other);
  expect(told).toEqual(Array.from({ length: lastBodyRow - firstBodyRow + 1 }, (_, at) => firstBodyRow + at));
  expect(run.counts.imported + run.counts.skipped).toBe(run.counts.source);
}
