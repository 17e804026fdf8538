/**
 * What the stand-in says it supports (`Office.context.requirements`): the same in the page and in Node. Kept
 * below what Excel on the web offers: a set is listed only when the add-in may rely on it here.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.16',
  AddinCommands: '1.1',
  DelayForCellEdit: '1.1',
  Settings: '1.1',
};
