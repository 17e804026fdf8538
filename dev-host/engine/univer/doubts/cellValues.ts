import type { BaseValueObject } from '@univerjs/engine-formula';

/** Blocks of values that are cells as they stand: only of these may Univer keep what it has found in them. */
export const cellValues = new WeakSet<BaseValueObject>();
