import type { LogColumn } from '../../domain/changeLog/logEntry';

/** One thing that a version of the workbook contract has and the version before did not. */
export type UpgradeStep =
  /** The names that colours and other programs go by: the as-of day, or the limits of the settings. */
  { kind: 'asOfName' } | { kind: 'limitNames' } | { kind: 'logColumn'; column: LogColumn };

export interface Migration {
  /** The version it leads to, from the one before. */
  to: number;
  steps: readonly UpgradeStep[];
}

/**
 * How a workbook gets from one version of the contract to the next, in order. What has been released is not changed; a
 * step that a workbook needs no more is left out when it is looked at.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 1,
    steps: [{ kind: 'asOfName' }, { kind: 'limitNames' }, { kind: 'logColumn', column: 'who' }],
  },
];
