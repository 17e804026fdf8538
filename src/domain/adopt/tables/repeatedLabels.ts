import type { SourceColumn } from './tableCandidate';

/** A table has at least a name and something about it. */
const NARROWEST = 2;

/**
 * How many columns a header has before the same labels come again (任务 负责人 完成时间 任务 负责人 完成时间): two
 * tables without a blank column between them. Null where they do not; 开始 结束 开始 结束 below 计划 and 实际 are one.
 * @param namesThings true for the column of names, which each of the tables has to have.
 */
export function repeatedLabels(
  columns: readonly SourceColumn[],
  namesThings: (column: SourceColumn) => boolean,
): number | null {
  for (let width = NARROWEST; width <= columns.length / 2; width += 1) {
    if (columns.length % width !== 0) continue;
    const isRepeated = columns.every(({ label }, at) => label !== '' && label === columns[at % width]?.label);
    if (isRepeated && columns.slice(0, width).some(namesThings)) return width;
  }
  return null;
}
