import { civilOf } from './day';
import { firstDay, parsePeriod, type Period } from './period';

/** A quarter of a calendar year. */
export interface Quarter {
  year: number;
  /** 1 to 4. */
  number: 1 | 2 | 3 | 4;
  /** Its three months, the first first. */
  months: readonly Period[];
}

const NUMBERS = [1, 2, 3, 4] as const;

/** The quarter a month lies in. @throws RangeError when the text is not a period */
export function quarterOf(period: Period): Quarter {
  const { year, month } = civilOf(firstDay(period));
  const index = Math.floor((month - 1) / 3);
  const months = [1, 2, 3].flatMap((place) => parsePeriod(`${year}-${index * 3 + place}`) ?? []);
  return { year, number: NUMBERS[index] ?? 4, months };
}
