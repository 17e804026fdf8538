/** The six kinds of cause of a fishbone diagram, 人机料法环测, in that order. */
export const CAUSE_KINDS = ['people', 'machine', 'material', 'method', 'environment', 'measurement'] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];
