import type { ColumnKey } from '../../schema/columnKeys';
import type { ImportedRow } from './cells/importedRow';

/** How a section of a plan is written: 一、 第二阶段 Phase 1 里程碑：. */
export const SECTION =
  /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．\s]|第.{1,3}(?:阶段|部分|期|周|章|步)|(?:阶段|里程碑|模块)\s*[\d一二三四五六七八九十:：]|(?:phase|stage|session|milestone|sprint|module|part|section|iteration|week)\b)|(?:阶段|部分)$/i;
/** So many bare rows, each above fuller ones, are headings regardless of what they are called. */
const SEVERAL = 2;

/**
 * Flags rows that only head the finer rows below them (`1 Design` above `1.1 Draft`, a task above indented ones,
 * 一、市场部): they have a name and nothing a task has, while the rows below have. They are kept, for a person may
 * want them as tasks.
 */
export function markHeadings(rows: readonly ImportedRow[], nameKey: ColumnKey): ImportedRow[] {
  const bare = rows.map((row) => Object.keys(row.cells).every((key) => key === nameKey || key === 'id'));
  const isAboveFull = rows.map((_, index) => bare[index] === true && bare[index + 1] === false);
  const bareCount = bare.filter(Boolean).length;
  const alternate =
    isAboveFull.filter(Boolean).length >= SEVERAL &&
    isAboveFull.filter(Boolean).length >= bareCount * 0.8 &&
    bareCount * 2 <= rows.length;
  return rows.map((row, index) => {
    const name = nameOf(row, nameKey);
    const next = nameOf(rows[index + 1], nameKey);
    const isSection = isAboveFull[index] === true && (alternate || SECTION.test(name.trim()));
    if (!bare[index] || name === '' || !(isSection || isFiner(next, name))) return row;
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
