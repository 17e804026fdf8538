import type { ImportKind } from '../../grid/importColumns';
import type { ColumnProfile } from './columnProfile';

type Feature = Exclude<keyof ColumnProfile, 'rows' | 'filled' | 'before'> | 'fill' | 'gaps' | 'repeats';

/**
 * What the content of a column says for each kind of ours, as points for the share of its cells that have the
 * feature. `fill` is the share of the rows that are filled, `gaps` how far that is below half of them, `repeats` that of cells whose text came before.
 */
const CONTENT_SCORES: Readonly<Record<ImportKind, Readonly<Partial<Record<Feature, number>>>>> = {
  name: {
    texts: 1.5,
    distinct: 1,
    fill: 2.5,
    gaps: -5,
    sentences: 1,
    names: -2,
    codes: -4,
    dates: -6,
    numbers: -5,
    statuses: -3,
    weekdays: -5,
    letters: -4,
    yesNo: -5,
    days: -4,
  },
  owner: {
    names: 3,
    looseNames: 1,
    dates: -6,
    numbers: -5,
    sentences: -4,
    statuses: -4,
    yesNo: -5,
    weekdays: -5,
    letters: -5,
    days: -4,
  },
  date: { dates: 3, texts: -5, numbers: -1, statuses: -5, yesNo: -5 },
  span: { dates: 3, texts: -3, statuses: -5, yesNo: -5 },
  status: {
    statuses: 3,
    yesNo: 2,
    repeats: 0.5,
    dates: -6,
    percents: -5,
    numbers: -3,
    sentences: -2,
    texts: -1,
  },
  state: {
    states: 3,
    yesNo: 2,
    repeats: 0.5,
    dates: -6,
    percents: -5,
    numbers: -3,
    sentences: -2,
    texts: -1,
  },
  percent: { percents: 3, shares: 1, texts: -5, statuses: -5, dates: -1 },
  id: { running: 1, codes: 1, distinct: 1, sentences: -3, dates: -1 },
  text: { dates: -3, weekdays: -3 },
};

/** Fewer cells than this prove nothing by themselves. */
const FEWEST = 3;

/** Points for a column as one of ours, by its cells; an empty column has none, a handful of cells count less. */
export function contentScore(kind: ImportKind, profile: ColumnProfile): number {
  const { filled } = profile;
  if (filled === 0) return kind === 'name' ? -4 : 0;
  const points = Object.entries(CONTENT_SCORES[kind]).reduce(
    (sum, [feature, weight]) => sum + weight * shareOf(feature as Feature, profile),
    0,
  );
  return points < 0 || filled >= FEWEST ? points : (points * filled) / FEWEST;
}

function shareOf(feature: Feature, profile: ColumnProfile): number {
  const { rows, filled, distinct } = profile;
  if (feature === 'fill') return filled / Math.max(1, rows);
  if (feature === 'gaps') return Math.max(0, 1 - (2 * filled) / Math.max(1, rows));
  if (feature === 'repeats') return 1 - distinct / filled;
  // 6.1 is a date as well as a number: for a column of dates it is no number.
  if (feature === 'numbers') return Math.max(0, profile.numbers - profile.dates) / filled;
  return profile[feature] / filled;
}
