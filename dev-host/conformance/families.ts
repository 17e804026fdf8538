/**
 * The families of samples that use what the stand-in is for (issue "The stand-in is honest", item 3). Settings are
 * samples of `workbook`, document properties those of `document`.
 */
export const relevantFamilies: readonly string[] = [
  'basics',
  'conditional-formatting',
  'data-validation',
  'document',
  'events',
  'named-item',
  'range',
  'table',
  'workbook',
  'worksheet',
];

/** `46-table` → `table`. */
export function familyOf(folderName: string): string {
  return folderName.replace(/^\d+-/, '');
}
