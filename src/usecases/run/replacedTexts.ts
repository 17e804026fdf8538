import type { LogEntry } from '../../domain/changeLog/logEntry';
import type { Language } from '../../words/language/Language';
import { isOwnText, type OwnTextColumn } from '../../words/vocabulary/isOwnText';
import { sameContent } from '../../workbook/cells/sameContent';
import { cellText, isBlankCell } from '../../workbook/cells/cellText';
import type { OwnedColumn } from '../../workbook/write/WriteBatch';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';

/** An owned column as it is about to be written. */
export interface OwnedTexts extends OwnedColumn {
  /** Header of the column. */
  field: string;
  /** What its texts are recognised by; without it every content that differs was typed. */
  kind?: OwnTextColumn;
}

/** An entry of the log about what was typed into a body row. */
export interface ReplacedText extends LogEntry {
  at: number;
}

/**
 * What people typed into owned columns and is about to be replaced, for 变更日志 (SPEC section 1).
 * @param keyColumn the column that names a row.
 */
export function replacedTexts(
  seen: TableSnapshot,
  columns: readonly OwnedTexts[],
  keyColumn: number | undefined,
  language: Language,
): ReplacedText[] {
  return columns.flatMap(({ column, values, field, kind }) =>
    values.flatMap((wanted, row): ReplacedText[] => {
      const cells = seen.rows[row];
      const cell = cells?.[column];
      if (wanted === undefined || !cell || isBlankCell(cell) || sameContent(cell.value, wanted)) return [];
      if (kind && typeof cell.value === 'string' && isOwnText(kind, cell.value)) return [];
      return [
        {
          at: row,
          action: 'replaced',
          row: cellText(cells[keyColumn ?? -1]).trim(),
          field,
          before: cellText(cell),
          after: wanted,
          why: language.replacedByOpsbook,
        },
      ];
    }),
  );
}
