import type { LookValue } from '../../look/cellLook';
import { tablesOfEarlier } from './heightQuestions';
import { sameValue, type LookStep } from './lookStep';

const FONT_PARTS: ReadonlySet<LookStep['part']> = new Set(['fontName', 'fontSize', 'fontColor']);

/**
 * Whose the fonts are. Those of a new workbook, which earlier versions left as they were, are nobody's only in a table that
 * such a version made, and of its rows only the one most of them have: in one that had our fonts since, and in a few
 * cells among others, somebody has chosen 宋体 or 12 points.
 */
export function judgedFonts(steps: readonly LookStep[]): LookStep[] {
  const ofEarlier = tablesOfEarlier(steps);
  const fonts = steps.filter(({ part, was }) => FONT_PARTS.has(part) && was === 'earlier');
  const usual = new Map(fonts.map((step) => [placeOf(step), mostIn(fonts, placeOf(step))]));
  return steps.map((step) => {
    if (!FONT_PARTS.has(step.part)) return step;
    const most = usual.get(placeOf(step)) ?? null;
    const isNobodys = ofEarlier.has(step.table) && sameValue(step.part, most, step.before);
    return isNobodys ? step : { ...step, was: 'changed' };
  });
}

const placeOf = ({ table, place, part }: LookStep): string => `${table} ${place} ${part}`;

/** The value of the most cells there. */
function mostIn(fonts: readonly LookStep[], where: string): LookValue | null {
  const cells = new Map<LookValue, number>();
  for (const step of fonts)
    if (placeOf(step) === where) cells.set(step.before, (cells.get(step.before) ?? 0) + step.count);
  return [...cells].reduce<[LookValue | null, number]>(
    (most, one) => (one[1] > most[1] ? one : most),
    [null, 0],
  )[0];
}
