import { EXPORT_NAME } from '../cells/definedNames';
import { contentMark } from '../cells/contentMark';
import { marksOfBegun } from './begunMark';
import { queueTablesRead } from '../read/queueTablesRead';

/** A sheet of the report's name as it was found. */
export interface ExportSnapshot {
  sheet: Excel.Worksheet;
  exists: boolean;
  /** Null when the sheet is not an export of ours. */
  mark: string | null;
  /** What its cells say now. */
  contentMark: string;
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
    const content = used.isNullObject ? '' : contentMark(fromFirstCell(used));
    return {
      sheet,
      exists: true,
      ...markOf(mark, content),
      contentMark: content,
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
  isBegun: false,
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
