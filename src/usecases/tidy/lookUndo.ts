import type { TableKey } from '../../workbook/cells/tableNames';
import type { LookStep } from '../../workbook/rules/looks/lookStep';
import type { ScaffoldFormat } from '../../workbook/scaffold/formats/ScaffoldFormat';

/** What takes a change of looks back: plain values, kept by whoever asked for the change. */
export interface LookUndo {
  steps: readonly LookStep[];
  /** Conditional formats of ours as they were. */
  formats: readonly { table: TableKey; formats: readonly ScaffoldFormat[] }[];
  /** 运营设置 got the column that says what each setting does. */
  hints?: true;
}

/** Whether there is anything to take back. */
export const canUndo = ({ steps, formats, hints }: LookUndo): boolean =>
  hints === true || steps.length + formats.length > 0;
