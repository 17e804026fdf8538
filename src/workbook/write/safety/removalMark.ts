const REMOVAL_MARK = 'OPSBOOK-REMOVE-';

/** What is written into a cell of ours until its row is gone. */
export const removalMark = (session: string, row: number): string => `${REMOVAL_MARK}${session}-${row}`;

/** True for what a removal that broke off has left in a cell of ours. */
export const isRemovalMark = (value: unknown): boolean => String(value).startsWith(REMOVAL_MARK);
