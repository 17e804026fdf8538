import { EXPORT_NAME } from '../cells/definedNames';
import { contentMark, rowsOfMark } from '../cells/contentMark';
import { isBlankBeside } from '../back/isBlankBeside';
import { marksOfBegun } from './begunMark';
import { queueTablesRead } from '../read/queueTablesRead';

/** A sheet of the report's name as it was found. */
export interface ExportSnapshot {
  sheet: Excel.Worksheet;
  exists: boolean;
  /** Null when the sheet is not an export of ours. */
  mark: string | null;
  /** What is in our part of it now, or in all of it where no part is as we left it. */
  contentMark: string;
  /** What is in all of it. */
  wholeMark: string;
  /** Our part, from the first cell on, where people have written beside or below it; null where all of it is ours. */
  own: { rows: number; columns: number } | null;
  /** Whether nothing of people is in so many rows and columns, our part left out. */
  isFree(rows: number, columns: number): boolean;
  /** A request that drew it broke off: its looks are not all there. */
  isBegun: boolean;
  isProtected: boolean;
  /** It is not among the visible sheets. */
  isHidden: boolean;
  /** A table that somebody put on it: it cannot be emptied and merged like other cells. */
  table: string | null;
  /** Names of charts that an earlier release drew on it: they lie over what is now drawn by cells. */
  formerCharts: readonly string[];
}

const FORMER_CHARTS = ['OpsAttainment', 'OpsStatus'];

/**
 * Queues the reading of a sheet by name; call the answer after the next sync, with how many columns such a sheet has: what
 * is beside them is people's.
 */
export function queueExportRead(
  context: Excel.RequestContext,
  name: string,
): (columns: number) => ExportSnapshot {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name, visibility');
  sheet.protection.load('protected');
  const mark = sheet.names.getItemOrNullObject(EXPORT_NAME);
  mark.load('formula');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values, formulas, rowIndex, columnIndex');
  const charts = FORMER_CHARTS.map((former) => sheet.charts.getItemOrNullObject(former).load('name'));
  const tablesOf = queueTablesRead(context);
  return (columns) => {
    if (sheet.isNullObject) return { sheet, exists: false, ...NOTHING_THERE };
    const cells = used.isNullObject ? [] : fromFirstCell(used);
    const wholeMark = cells.length > 0 ? contentMark(cells) : '';
    const noted = markOf(mark, wholeMark);
    const rows =
      noted.mark === null || noted.isBegun || noted.mark === wholeMark
        ? null
        : rowsOfMark(
            cells.map((row) => row.slice(0, columns)),
            noted.mark,
          );
    const own = rows === null ? null : { rows, columns };
    return {
      sheet,
      exists: true,
      ...noted,
      contentMark: own ? (noted.mark ?? wholeMark) : wholeMark,
      wholeMark,
      own,
      isFree: (down, right) => own === null || isBlankBeside(cells, own, { rows: down, columns: right }),
      isProtected: sheet.protection.protected,
      isHidden: sheet.visibility !== 'Visible',
      table: tablesOf(sheet.name)[0]?.name ?? null,
      formerCharts: FORMER_CHARTS.filter((_, at) => charts[at]?.isNullObject === false),
    };
  };
}

/** A sheet that was begun is as it was left where it holds what was on it, nothing yet, or what was to be drawn. */
function markOf(name: Excel.NamedItem, content: string): Pick<ExportSnapshot, 'mark' | 'isBegun'> {
  if (name.isNullObject) return { mark: null, isBegun: false };
  const mark = String(name.formula).replace(/^="|"$/g, '');
  const begun = marksOfBegun(mark);
  if (!begun) return { mark, isBegun: false };
  return { mark: content === '' || begun.includes(content) ? content : mark, isBegun: true };
}

const NOTHING_THERE = {
  mark: null,
  contentMark: '',
  wholeMark: '',
  own: null,
  isFree: () => true,
  isBegun: false,
  isProtected: false,
  isHidden: false,
  table: null,
  formerCharts: [],
} satisfies Partial<ExportSnapshot>;

/** What is in a used range, from the sheet's first cell on: values, and of a formula that shows nothing the formula. */
export function fromFirstCell({ values, formulas, rowIndex, columnIndex }: Excel.Range): unknown[][] {
  const above = Array.from({ length: rowIndex }, () => []);
  const left = Array.from({ length: columnIndex }, () => '');
  const held = (row: unknown[], at: number) =>
    row.map((value, column): unknown => (value === '' ? formulas[at]?.[column] : value));
  return [...above, ...values.map((row: unknown[], at) => [...left, ...held(row, at)])];
}
