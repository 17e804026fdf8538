/** Days from a due day to another, by calendar days and by working days (SPEC section 3). */
export const SLIPS: readonly (readonly [due: string, ref: string, calendar: number, working: number])[] = [
  ['2026-06-10', '2026-06-12', 2, 2],
  ['2026-02-13', '2026-02-14', 1, 1],
  ['2026-02-13', '2026-02-25', 12, 3],
  ['2026-02-13', '2026-02-26', 13, 4],
  ['2026-06-18', '2026-06-22', 4, 1],
  ['2026-09-18', '2026-09-21', 3, 2],
  // the due day, and early
  ['2026-06-10', '2026-06-10', 0, 0],
  ['2026-06-12', '2026-06-10', -2, -2],
  ['2026-06-22', '2026-06-18', -4, -1],
  // over the new year
  ['2025-12-30', '2026-01-05', 6, 3],
];
