import type { SheetProtection } from '../../book/Book';
import { readPassword, writePassword } from '../workbook/passwords';
import { element } from '../xml/element';
import { flag, type XmlNode } from '../xml/XmlNode';

/**
 * Office.js's name of each permission, the format's (where `1` forbids), and whether the format forbids it unless
 * it says otherwise. ECMA-376 18.3.1.85, Excel.WorksheetProtectionOptions.
 */
const permissions: readonly [option: string, attribute: string, forbiddenByDefault: boolean][] = [
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowSort', 'sort', true],
  ['allowAutoFilter', 'autoFilter', true],
  ['allowPivotTables', 'pivotTables', true],
];

const names = {
  legacy: 'password',
  algorithm: 'algorithmName',
  hash: 'hashValue',
  salt: 'saltValue',
  spinCount: 'spinCount',
} as const;

/** Reads `sheetProtection`; null when the sheet is not protected. */
export function readProtection(node: XmlNode | undefined): SheetProtection | null {
  if (!node || !flag(node.attributes.sheet)) return null;
  const options: SheetProtection['options'] = {};
  for (const [option, attribute, forbiddenByDefault] of permissions) {
    options[option] = !flag(node.attributes[attribute], forbiddenByDefault);
  }
  const noUnlocked = flag(node.attributes.selectUnlockedCells);
  options.selectionMode = noUnlocked
    ? 'None'
    : flag(node.attributes.selectLockedCells)
      ? 'Unlocked'
      : 'Normal';
  const password = readPassword(node.attributes, names);
  return password ? { options, password } : { options };
}

/** Writes `sheetProtection`; an option left out is forbidden, as in Office.js's `protect()`. */
export function writeProtection(protection: SheetProtection | null): string | undefined {
  if (!protection) return undefined;
  const attributes: Record<string, boolean | undefined> = {};
  for (const [option, attribute, forbiddenByDefault] of permissions) {
    const forbidden = protection.options[option] !== true;
    attributes[attribute] = forbidden === forbiddenByDefault ? undefined : forbidden;
  }
  const mode = protection.options.selectionMode;
  return element('sheetProtection', {
    ...writePassword(protection.password, names),
    sheet: true,
    ...attributes,
    selectLockedCells: mode === 'None' || mode === 'Unlocked' || undefined,
    selectUnlockedCells: mode === 'None' || undefined,
  });
}
