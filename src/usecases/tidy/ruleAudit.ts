import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import type { Problem } from '../../domain/schema/problem';
import type { CellRef } from '../../workbook/cells/cellRef';
import type { RuleState } from '../../workbook/rules/queueRulesRead';
import type { LookChange } from './lookChange';

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

/**
 * A part of a sheet's look that was pasted over. `colours`: its conditional formats are not all there, or cover not all
 * rows. `cells`: borders, alignment, fonts or row heights are neither as made nor as an earlier version made them.
 */
export interface AuditedLook {
  table: TableKey;
  sheet: string;
  part: 'colours' | 'cells';
  changes: readonly LookChange[];
}

export interface RuleAudit {
  /** In sheet order; nothing when all is as it was made. */
  columns: readonly AuditedColumn[];
  looks: readonly AuditedLook[];
  problems: readonly Problem[];
}

/** What is to be restored: the rules of columns, the looks of tables; a whole audit is one. */
export interface RuleChoice {
  columns: readonly { table: TableKey; column: ColumnKey }[];
  looks: readonly Pick<AuditedLook, 'table' | 'part'>[];
}

export interface RestoreResult {
  /** Headers of the columns that have their rules again. */
  restored: readonly string[];
  /** Sheets that have their colours and look again. */
  looks: readonly string[];
}
