import type { TableKey } from '../../domain/schema/columnKeys';

/** Defined names by which a workbook of ours is known; they never change with the language. */

/** The day the workbook is looked at for, so that colours in the sheet agree with a set as-of day. */
export const AS_OF_NAME = 'OpsAsOf';

/** Settings that colours in the sheet go by, so that red in the tracker is what is red in the alerts. */
export const LIMIT_NAMES = { slipThreshold: 'OpsSlipThreshold', lookAhead: 'OpsLookAhead' } as const;

/**
 * Which version of the workbook contract (docs/workbook-contract.md) the workbook follows; 0 without the name. It is
 * raised only where an earlier Opsbook would do harm: a column or word that is added raises nothing.
 */
export const SCHEMA_NAME = 'OpsSchema';
/** The version this Opsbook makes, and the latest it may write to. */
export const SCHEMA_VERSION = 1;

/** Says that the sample month is in the workbook; its value is the sample's year. */
export const SAMPLE_NAME = 'OpsSample';

/** The owners for which drop-downs of owner cells were last looked through, as a text: for the same nobody looks again. */
export const OFFERED_NAME = 'OpsOfferedOwners';

/** Whom the owner cells of a table offer, as a text: a list that reads so is ours to replace. */
export const tableOfferedName = (table: TableKey): string => `OpsOfferedOwners_${table}`;

/** The header cell of a column that a person pointed at, as its header is nobody's; one a column. */
export const columnName = (table: TableKey, column: string): string => `OpsColumn_${table}_${column}`;

/** On a team's sheet that was taken over: what a person chose there for a column of ours, as a text. */
export const adoptedName = (table: TableKey, column: string): string => `OpsAdopted_${table}_${column}`;

/** On an exported sheet: it is ours, and this is what it said when we left it. */
export const EXPORT_NAME = 'OpsExport';

/** Sheets that Opsbook draws as a whole: the rectangle that is its own, and what was noted of it. */
export const DRAWN_NAMES = {
  timeline: { range: 'OpsTimeline', note: 'OpsTimelineNote' },
  matrix: { range: 'OpsMatrix', note: 'OpsMatrixNote' },
} as const;
export type DrawnKey = keyof typeof DRAWN_NAMES;

/** The cells above the tables where Opsbook reports. */
export const BANNER_NAMES: Readonly<Record<TableKey, string>> = {
  plan: 'OpsPlanBanner',
  tasks: 'OpsTasksBanner',
  issues: 'OpsIssuesBanner',
  summary: 'OpsSummaryBanner',
};

/**
 * Queues a name's definition, replacing one that is there: a sheet that was deleted leaves its names behind.
 * @param defined the workbook's names, lower case.
 */
export function defineName(
  context: Excel.RequestContext,
  defined: ReadonlySet<string>,
  name: string,
  meaning: Excel.Range | string,
): Excel.NamedItem {
  const { names } = context.workbook;
  if (defined.has(name.toLowerCase())) names.getItem(name).delete();
  return names.add(name, meaning);
}
