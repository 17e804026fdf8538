import type { CellStyle } from './CellStyle';
import type { Rect } from './Rect';
import type { Operator } from './Validation';

export interface ConditionalFormat {
  /** Unique in the workbook. */
  id: string;
  ranges: Rect[];
  stopIfTrue: boolean;
  rule: ConditionalRule;
  /** What is laid over the cell's own style. */
  style: CellStyle;
}

export type ConditionalRule =
  | { type: 'custom'; formula: string }
  | { type: 'cellValue'; operator: Operator; formula1: string; formula2?: string }
  | { type: 'containsText'; operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith'; text: string }
  | { type: 'topBottom'; kind: 'topItems' | 'topPercent' | 'bottomItems' | 'bottomPercent'; rank: number }
  /** `criterion` as Office.js's ConditionalFormatPresetCriterion, first letter small: `blanks`, `lastSevenDays`, … */
  | { type: 'preset'; criterion: string }
  | { type: 'dataBar'; color: string; raw?: Record<string, unknown> }
  /** `kind`: `lowestValue`, `highestValue`, `number`, `percent`, `percentile` or `formula` (then `value` begins with `=`). */
  | { type: 'colorScale'; points: { kind: string; value?: string; color: string }[] }
  /** `set` as Office.js's IconSet, first letter small: `threeTrafficLights1`, … */
  | { type: 'iconSet'; set: string; raw?: Record<string, unknown> };
