import type { SummaryLine } from '../../domain/summary/summarise';
import { cellText } from '../../workbook/cells/cellText';
import { ownedFingerprint } from '../../workbook/sheets/names/ownedFingerprint';
import { OWNED_SUMMARY, ownedSummaryValue } from './ownedSummaryValue';
import type { WorkbookSummary } from './summariseWorkbook';

/** A goal of the month and the table row it is in, counted on below the table for rows to be added. */
export interface PlacedLine {
  row: number;
  line: SummaryLine;
}

/** The mark of the summary's owned cells as they are; blank rows are left out. */
export function summaryFingerprintSeen({ seen, columns }: WorkbookSummary): string {
  const value = (row: number, key: (typeof OWNED_SUMMARY)[number]) =>
    seen.rows[row]?.[columns.at(key) ?? -1]?.value ?? '';
  const rows = seen.rows.map((cells, row) => [
    cellText(cells[columns.at('goal') ?? -1]),
    ...OWNED_SUMMARY.map((key) => value(row, key)),
  ]);
  return ownedFingerprint(rows.filter((row) => row.some((content) => content !== '')));
}

/** The mark of the owned cells as filling the summary leaves them. */
export function summaryFingerprintLeft(summary: WorkbookSummary, lines: readonly PlacedLine[]): string {
  const { columns } = summary;
  return ownedFingerprint(
    lines.map(({ line }) => [
      line.goal,
      ...OWNED_SUMMARY.map((key) =>
        columns.at(key) === undefined ? '' : ownedSummaryValue(summary, key, line),
      ),
    ]),
  );
}
