import { cellText } from '../../workbook/cells/cellText';
import { ownedMark } from '../../workbook/write/ownedMark';
import { OWNED_SUMMARY, ownedSummaryValue } from './ownedSummaryValue';
import type { PlacedLine } from './placeSummary';
import type { WorkbookSummary } from './summariseWorkbook';

/** The mark of the summary's owned cells as they stand; blank rows are left out. */
export function summaryMarkSeen({ seen, columns }: WorkbookSummary): string {
  const value = (row: number, key: (typeof OWNED_SUMMARY)[number]) =>
    seen.rows[row]?.[columns.at(key) ?? -1]?.value ?? '';
  const rows = seen.rows.map((cells, row) => [
    cellText(cells[columns.at('goal') ?? -1]),
    ...OWNED_SUMMARY.map((key) => value(row, key)),
  ]);
  return ownedMark(rows.filter((row) => row.some((content) => content !== '')));
}

/** The mark of the owned cells as filling the summary leaves them. */
export function summaryMarkLeft(summary: WorkbookSummary, lines: readonly PlacedLine[]): string {
  const { columns } = summary;
  return ownedMark(
    lines.map(({ line }) => [
      line.goal,
      ...OWNED_SUMMARY.map((key) =>
        columns.at(key) === undefined ? '' : ownedSummaryValue(summary, key, line),
      ),
    ]),
  );
}
