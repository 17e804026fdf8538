import type { QuarterRate } from '../../../../domain/summary/quarter/shownRate';
import type { CellLook, PageArea } from '../../../../workbook/export/ReportPage';
import { PALETTE } from '../../../../workbook/look/palette';
import { AT, BAR } from './columns';

/** A month's bar: cells of 10 % up to the rate, the ground up to the whole goal, and the line there. */
export function barAreas(month: number, { tenths }: Pick<QuarterRate, 'tenths'>, isMet: boolean): PageArea[] {
  const filled = Math.min(BAR.cells, tenths);
  const run = (from: number, to: number, fill: string): PageArea[] =>
    to > from ? [{ ...AT.bar(month, from, to), look: lookOf(fill) }] : [];
  return [
    ...run(0, filled, isMet ? PALETTE.met.solid : PALETTE.red.solid),
    ...run(filled, BAR.whole, PALETTE.barGround),
    {
      ...AT.bar(month, BAR.whole, BAR.whole + 1),
      look: { lines: { left: { color: PALETTE.ink, weight: 'Medium' } } },
    },
  ];
}

/** White lines part the cells, and keep a bar from the rows above and below. */
const lookOf = (fill: string): CellLook => ({
  fill,
  lines: {
    top: { color: PALETTE.white, weight: 'Medium' },
    bottom: { color: PALETTE.white, weight: 'Medium' },
    between: { color: PALETTE.white, weight: 'Thin' },
    right: { color: PALETTE.white, weight: 'Thin' },
  },
});
