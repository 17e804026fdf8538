import type { Rect } from './Rect';

export type Operator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

export interface Validation {
  ranges: Rect[];
  type: 'any' | 'list' | 'date' | 'time' | 'wholeNumber' | 'decimal' | 'textLength' | 'custom';
  operator?: Operator;
  /**
   * List: comma-separated items, or a formula. Others: a number (dates and times as serials) or a formula.
   * A formula is relative to the top-left cell of the first range.
   */
  formula1?: string | number | undefined;
  formula2?: string | number | undefined;
  ignoreBlanks: boolean;
  inCellDropDown: boolean;
  prompt: { title: string; message: string; show: boolean };
  error: { title: string; message: string; show: boolean; style: 'stop' | 'warning' | 'information' };
}
