import type { ImportKind } from '../../grid/importColumns';
import type { ColumnProfile } from './columnProfile';

/** Fewer cells than this prove nothing. */
const FEWEST_CELLS = 3;

/** How many of a column's filled cells are what a column of this kind holds; null where anything may stand. */
export function fittingCells(kind: ImportKind, profile: ColumnProfile): number | null {
  switch (kind) {
    case 'date':
    case 'span':
      return profile.dates;
    case 'status':
      return profile.statuses;
    case 'state':
      return profile.states;
    case 'percent':
      return profile.numbers;
    case 'owner':
      return profile.names;
    case 'name':
      return profile.texts;
    case 'id':
    case 'text':
      return null;
  }
}

/** True when at least a share of the filled cells fits, and there are enough of them to say so. */
export function fits(fitting: number, { filled }: ColumnProfile, share: number): boolean {
  return filled >= FEWEST_CELLS && fitting >= filled * share;
}

/** True when the content speaks against a column of this kind. Owners may be written in any way. */
export function differs(kind: ImportKind, profile: ColumnProfile): boolean {
  if (kind === 'owner') return fits(profile.dates + profile.numbers, profile, 0.5);
  const fitting = fittingCells(kind, profile);
  return fitting !== null && profile.filled >= FEWEST_CELLS && fitting < profile.filled / 2;
}
