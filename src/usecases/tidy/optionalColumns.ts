import {
  HUMAN_COLUMNS,
  OPTIONAL_COLUMNS,
  TABLE_KEYS,
  type ColumnKey,
  type TableKey,
} from '../../domain/schema/columnKeys';
import { civilOf } from '../../domain/dates/day';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import { columnsByHeader } from '../../words/vocabulary/columnsByHeader';
import { languageOfHeaders } from '../../words/vocabulary/languageOfHeaders';
import { foundColumns } from '../../workbook/read/foundColumns';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import type { Problem } from '../../domain/schema/problem';
import { shortDate } from '../../workbook/look/shortDate';
import { mapColumns, type ColumnMap } from '../../workbook/read/columnMap';
import { addLog } from '../../workbook/sheets/addLog';
import { queueSurroundingsRead } from '../../workbook/sheets/columns/columnSurroundings';
import { newColumn } from '../../workbook/sheets/columns/newColumn';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import { readFrames } from '../../workbook/rules/readFrames';
import { withExcel } from '../../workbook/session/excelSession';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { anyWork, excelWork } from '../run/excelWork';
import { logMoment, type RunOptions } from '../run/runOptions';
import { runSettings } from '../run/runSettings';

/** A column a team may have. */
export interface OptionalColumn {
  table: TableKey;
  column: ColumnKey;
}

/** One that a table does not have. */
export interface MissingColumn extends OptionalColumn {
  sheet: string;
  /** As it would be called. */
  header: string;
  /** Headers that are nobody's, one of which may be meant; of a column that a table must have, and cannot be added. */
  choices?: readonly string[];
}

/** What came of adding a column. */
export interface ColumnResult {
  /** Its header; null where there was nothing to do. */
  header: string | null;
  problems: Problem[];
}

/**
 * The columns that no header names, for a person to point at, and those a team may have and has not, in the order of
 * the sheets; reads headers only.
 */
export function findMissingColumns(options: RunOptions): Promise<readonly MissingColumn[]> {
  return withExcel(anyWork(options), async (context) => {
    const { tables } = await readFrames(context);
    return TABLE_KEYS.flatMap((table) => {
      const seen = tables[table];
      if (!seen) return [];
      const untold = untoldOf(table, seen);
      if (untold.length > 0) return untold;
      const columns: ColumnMap<TableKey> = mapColumns(table, seen);
      const optional: readonly ColumnKey[] = OPTIONAL_COLUMNS[table];
      return (
        optional
          .filter((column) => columns.at(column) === undefined)
          .map((column) => ({ table, column, sheet: seen.sheet, header: headerOf(columns, table, column) }))
          // One that was pointed at as another column may be called so.
          .filter(({ header }) => !seen.headers.includes(header))
      );
    });
  });
}

function untoldOf(table: TableKey, seen: TableSnapshot): MissingColumn[] {
  const human: readonly ColumnKey[] = HUMAN_COLUMNS[table];
  const untold = foundColumns<TableKey>(table, seen, human).missing;
  if (untold.length === 0) return [];
  const known = columnsByHeader(table);
  const taken = new Set((seen.chosen ?? []).map(([, at]) => at));
  const choices = seen.headers.filter(
    (header, at) => header.trim() !== '' && !known.has(normaliseWord(header)) && !taken.has(at),
  );
  const words: Partial<Record<string, { header: string }>> = languageOfHeaders(table, seen.headers).columns[
    table
  ];
  return untold.map((column) => ({
    table,
    column,
    sheet: seen.sheet,
    header: words[column]?.header ?? column,
    choices,
  }));
}

/**
 * Gives a table a column that a team may have, before those Opsbook fills in, with format, look, rule and prompt; logs it.
 * Nothing happens where the table has it. Cells of others are neither moved out of their rows nor changed: Excel moves
 * what is right of it as it does for a column put in by hand.
 * @throws WorkbookError before anything is changed when the sheet is protected or the table filtered.
 */
export async function addOptionalColumn(
  options: RunOptions,
  { table, column }: OptionalColumn,
): Promise<ColumnResult> {
  const { result, problems } = await changeWorkbook(
    excelWork(options, table),
    RETRY_THEN_FAIL,
    async (context) => {
      const { workbook, seen, columns } = await readTable(context, options, table);
      const batch = new WriteBatch();
      if (columns.at(column) !== undefined) return { batch, result: null };
      const surroundings = queueSurroundingsRead(seen);
      await context.sync();
      const added = newColumn<TableKey>(table, seen, columns, column, {
        dates: datesOf(workbook, options),
        around: surroundings(),
      });
      if (!added) return { batch, result: null };
      const { header } = added;
      const entry = { action: 'column', row: '', field: header, before: '', after: header, why: '' } as const;
      addLog(batch, workbook, columns.language, [entry], logMoment(options));
      batch.add(added);
      return { batch, result: header };
    },
  );
  return { header: result, problems };
}

/** How dates of a column that is made show: this year's without the year. */
function datesOf(workbook: WorkbookSnapshot, options: RunOptions): string {
  const { stored } = runSettings(workbook, options);
  return shortDate(civilOf(stored.asOf ?? options.today).year, workbook.dateSystem);
}

async function readTable(context: Parameters<typeof readWorkbook>[0], options: RunOptions, table: TableKey) {
  const workbook = await readWorkbook(context, [table, 'settings', 'changes']);
  const seen = requiredTable(workbook, table, options.language);
  const columns: ColumnMap<TableKey> = mapColumns(table, seen);
  return { workbook, seen, columns };
}

const headerOf = ({ language }: ColumnMap<TableKey>, table: TableKey, column: ColumnKey): string => {
  const words: Partial<Record<string, { header: string }>> = language.columns[table];
  return words[column]?.header ?? '';
};
