import type { Settings } from '../../../domain/settings/settings';
import { queueNameBack } from '../../back/queueNameBack';
import { LIMIT_NAMES } from '../../cells/definedNames';
import { newNameWrite } from './newNameWrite';
import type { PlainWrite, TakeBack } from '../../back/PlainWrite';

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
 * Brings the names up to the settings. A name that is missing is left missing: nothing in the workbook goes by it.
 * @returns a write for each that is not
 */
export const limitNamesWrites = (seen: LimitNamesSnapshot, limits: Limits): PlainWrite[] =>
  LIMITS.flatMap((key) => {
    const { item, formula } = seen[key];
    if (formula === null || Number(formula.slice(1)) === limits[key]) return [];
    let back: (() => TakeBack) | null = null;
    const write: PlainWrite = {
      cells: 0,
      queue: () => {
        item.formula = limitFormula(limits[key]);
        const restore = (name: Excel.NamedItem) => void (name.formula = formula);
        back = queueNameBack(item, LIMIT_NAMES[key], { restore });
      },
      back: () => back?.() ?? null,
    };
    return [write];
  });

/** Defines the names that are missing, for formats that are about to go by them. */
export const missingLimitNamesWrites = (seen: LimitNamesSnapshot, limits: Limits): PlainWrite[] =>
  newLimitNamesWrites(
    new Set(),
    limits,
    LIMITS.filter((key) => seen[key].formula === null),
  );

/**
 * Defines the names for a tracker that is being made.
 * @param defined the workbook's names, lower case: one that a deleted sheet left behind is replaced.
 */
export const newLimitNamesWrites = (
  defined: ReadonlySet<string>,
  limits: Limits,
  keys: readonly (keyof Limits)[] = LIMITS,
): PlainWrite[] =>
  keys.map((key) => newNameWrite({ defined, name: LIMIT_NAMES[key], meaning: limitFormula(limits[key]) }));
