import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
export const source = (file) => join(root, 'src', file);

export const ENTRY = source('script/main.ts');
/** Modules that are not taken along, each with the one in its place, which has the same exports as far as they are used. */
export const REPLACED = new Map(
  [
    ['workbook/sheets/newSupportingTable.ts', 'script/noNewTable.ts'],
    ['domain/settings/settingSchemas.ts', 'script/plainSettings.ts'],
    ['workbook/session/workbookError.ts', 'script/plainError.ts'],
  ].map(([file, other]) => [source(file), source(other)]),
);
/** Words that only the pane shows: parts of `Language` that a script never reads. */
export const LEFT_OUT = new Set(['messages']);
/** Methods that TypeScript 4.0 does not know, with the function in `olderMethods.ts` that does the same. */
export const OLDER = { at: 'itemAt', findLast: 'lastItem', findLastIndex: 'lastIndex', hasOwn: 'hasOwn' };
export const OLDER_FILE = source('script/olderMethods.ts');
