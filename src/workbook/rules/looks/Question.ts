import type { LookValue } from '../../look/cellLook';
import type { LookStep } from './lookStep';
import type { Probe } from './readRuns';

/** One part of the look of some cells, to be asked for and compared. */
export interface Question {
  step: Pick<LookStep, 'table' | 'sheet' | 'place' | 'header' | 'part'>;
  wanted(row: number): LookValue;
  /** `wanted` is not the same for all rows. */
  perRow?: boolean;
  /** What an earlier version set, or nobody. */
  earlier: readonly LookValue[];
  /** Another value that is as good for a row. */
  isOurs?(value: LookValue, row: number): boolean;
  probe: Probe;
}
