import type { TableKey } from '../../domain/schema/columnKeys';
import type { LookStep } from '../../workbook/rules/lookStep';
import type { ScaffoldFormat } from '../../workbook/scaffold/formats/ScaffoldFormat';

/** What takes a change of looks back: plain values, kept by whoever asked for the change. */
export interface LookUndo {
  steps: readonly LookStep[];
  /** Conditional formats of ours as they were. */
  formats: readonly { table: TableKey; formats: readonly ScaffoldFormat[] }[];
}

/** Whether there is anything to take back. */
export const canUndo = ({ steps, formats }: LookUndo): boolean => steps.length + formats.length > 0;
