import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import type { Problem } from '../../domain/schema/problem';
import type { CellRef } from '../../workbook/cells/cellRef';
import type { RuleState } from '../../workbook/rules/queueRulesRead';

/** A column whose rule is not the template's any more, or that holds what it cannot hold. */
export interface AuditedColumn {
  table: TableKey;
  column: ColumnKey;
  sheet: string;
  /** As the sheet has it. */
  header: string;
  state: RuleState;
  /** Rows of the table. */
  rows: number;
  invalid: readonly { cell: CellRef; text: string }[];
}

export interface RuleAudit {
  /** In sheet order; nothing when all is as it was made. */
  columns: readonly AuditedColumn[];
  problems: readonly Problem[];
}

export interface RestoreResult {
  /** Headers of the columns that have their rules again. */
  restored: readonly string[];
}
