const BEGUN = 'begun';

/**
 * In place of a mark while a sheet is being drawn: what was on it, and what will be. Excel keeps what it did of a request
 * that breaks off, so that a sheet may stay so.
 */
export const begunMark = (before: string, after: string): string => [BEGUN, after, before].join(' ').trim();

/** The marks of what may be on such a sheet without anybody having written into it; null for a mark of a whole one. */
export function marksOfBegun(mark: string): readonly string[] | null {
  const [word, ...marks] = mark.split(' ');
  return word === BEGUN ? marks : null;
}
