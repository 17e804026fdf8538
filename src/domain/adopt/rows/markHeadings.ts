import type { ColumnKey } from '../../schema/columnKeys';
import type { ImportedRow } from './importedRow';

/**
 * Flags rows that only head the finer rows below them (`1 Design` above `1.1 Draft`, or a task above indented
 * ones): they have a name and nothing a task has. They are kept, for a person may want them as tasks.
 */
export function markHeadings(rows: readonly ImportedRow[], nameKey: ColumnKey): ImportedRow[] {
  return rows.map((row, index) => {
    const name = nameOf(row, nameKey);
    const next = nameOf(rows[index + 1], nameKey);
    const isBare = Object.keys(row.cells).every((key) => key === nameKey || key === 'id');
    if (!isBare || name === '' || !isFiner(next, name)) return row;
    const doubt = { code: 'groupHeading' } as const;
    return {
      ...row,
      doubts: [...row.doubts, { row: row.row, column: null, key: nameKey, text: name.trim(), doubt }],
    };
  });
}

function nameOf(row: ImportedRow | undefined, nameKey: ColumnKey): string {
  const value = row?.cells[nameKey];
  return value?.kind === 'text' ? value.text : '';
}

function isFiner(name: string, than: string): boolean {
  const number = numberOf(than);
  const isNumberedBelow = number !== '' && numberOf(name).startsWith(`${number}.`);
  return isNumberedBelow || indentOf(name) > indentOf(than);
}

function indentOf(name: string): number {
  return name.length - name.trimStart().length;
}

/** `1.2` of `1.2 设计`, `1` of `1. 设计`. */
function numberOf(name: string): string {
  return /^\d+(?:\.\d+)*/.exec(name.trim())?.[0] ?? '';
}
