import type { Settings } from '../../../domain/settings/settings';
import { defineName, LIMIT_NAMES } from '../../cells/definedNames';
import type { PlainWrite } from '../../write/WriteBatch';

type Limits = Pick<Settings, keyof typeof LIMIT_NAMES>;
const LIMITS = ['slipThreshold', 'lookAhead'] as const satisfies readonly (keyof Limits)[];

/** The names of the limits as read; `formula` is null where the workbook has no such name. */
export type LimitNamesSnapshot = Record<keyof Limits, { formula: string | null; item: Excel.NamedItem }>;

/** A bare number, which every Excel reads alike, whatever separates its lists (office-js #2834). */
const limitFormula = (days: number) => `=${days}`;

/** Queues the reading of the names; call the answer after the next sync. */
export function queueLimitNamesRead(context: Excel.RequestContext): () => LimitNamesSnapshot {
  const items = LIMITS.map((key) => {
    const item = context.workbook.names.getItemOrNullObject(LIMIT_NAMES[key]);
    item.load('formula');
    return [key, item] as const;
  });
  return () =>
    Object.fromEntries(
      items.map(([key, item]) => [key, { formula: item.isNullObject ? null : String(item.formula), item }]),
    ) as LimitNamesSnapshot;
}

/**
 * Brings the names up to the settings; null where they are. A name that is missing is left missing: nothing in the
 * workbook goes by it.
 */
export function limitNamesWrite(seen: LimitNamesSnapshot, limits: Limits): PlainWrite | null {
  const changed = LIMITS.filter((key) => {
    const { formula } = seen[key];
    return formula !== null && Number(formula.slice(1)) !== limits[key];
  });
  if (changed.length === 0) return null;
  const queue = () => changed.forEach((key) => (seen[key].item.formula = limitFormula(limits[key])));
  return { cells: 0, queue };
}

/** Defines the names that are missing, for formats that are about to go by them. */
export function missingLimitNamesWrite(seen: LimitNamesSnapshot, limits: Limits): PlainWrite {
  const missing = LIMITS.filter((key) => seen[key].formula === null);
  return newLimitNamesWrite(new Set(), limits, missing);
}

/**
 * Defines the names for a tracker that is being made.
 * @param defined the workbook's names, lower case: one that a deleted sheet left behind is replaced.
 */
export function newLimitNamesWrite(
  defined: ReadonlySet<string>,
  limits: Limits,
  keys: readonly (keyof Limits)[] = LIMITS,
): PlainWrite {
  return {
    cells: 0,
    queue: (context) => {
      for (const key of keys) defineName(context, defined, LIMIT_NAMES[key], limitFormula(limits[key]));
    },
  };
}
