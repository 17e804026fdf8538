import { EXPORT_NAME } from '../cells/definedNames';
import { contentMark } from '../cells/contentMark';
import { queueTablesRead } from '../read/queueTablesRead';

/** A sheet of the report's name as it was found. */
export interface ExportSnapshot {
  sheet: Excel.Worksheet;
  exists: boolean;
  /** Null when the sheet is not an export of ours. */
  mark: string | null;
  /** What its cells say now. */
  contentMark: string;
  isProtected: boolean;
  /** It is not among the visible sheets. */
  isHidden: boolean;
  /** A table that somebody put on it: it cannot be emptied and merged like other cells. */
  table: string | null;
  /** Names of charts that an earlier release drew on it: they lie over what is now drawn by cells. */
  formerCharts: readonly string[];
}

const FORMER_CHARTS = ['OpsAttainment', 'OpsStatus'];

/** Queues the reading of a sheet by name; call the answer after the next sync. */
export function queueExportRead(context: Excel.RequestContext, name: string): () => ExportSnapshot {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name, visibility');
  sheet.protection.load('protected');
  const mark = sheet.names.getItemOrNullObject(EXPORT_NAME);
  mark.load('formula');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values, rowIndex, columnIndex');
  const charts = FORMER_CHARTS.map((former) => sheet.charts.getItemOrNullObject(former).load('name'));
  const tablesOf = queueTablesRead(context);
  return () => {
    if (sheet.isNullObject) return { sheet, exists: false, ...NOTHING_THERE };
    return {
      sheet,
      exists: true,
      mark: mark.isNullObject ? null : String(mark.formula).replace(/^="|"$/g, ''),
      contentMark: used.isNullObject ? '' : contentMark(fromFirstCell(used)),
      isProtected: sheet.protection.protected,
      isHidden: sheet.visibility !== 'Visible',
      table: tablesOf(sheet.name)[0]?.name ?? null,
      formerCharts: FORMER_CHARTS.filter((_, at) => charts[at]?.isNullObject === false),
    };
  };
}

const NOTHING_THERE = {
  mark: null,
  contentMark: '',
  isProtected: false,
  isHidden: false,
  table: null,
  formerCharts: [],
} satisfies Partial<ExportSnapshot>;

/** A used range's values from the sheet's first cell on. */
export function fromFirstCell(used: Excel.Range): unknown[][] {
  const above = Array.from({ length: used.rowIndex }, () => []);
  const left = Array.from({ length: used.columnIndex }, () => '');
  return [...above, ...used.values.map((row: unknown[]) => [...left, ...row])];
}
