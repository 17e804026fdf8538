import { tablesOfEarlier } from './heightQuestions';
import type { LookStep } from './lookStep';

const FONT_PARTS: ReadonlySet<LookStep['part']> = new Set(['fontName', 'fontSize', 'fontColor']);

/**
 * Whose the fonts are. Those of a new workbook, which earlier versions left as they were, are nobody's only in a table that
 * such a version made; in one that had our fonts since, somebody has chosen 宋体 or 12 points.
 */
export function judgedFonts(steps: readonly LookStep[]): LookStep[] {
  const ofEarlier = tablesOfEarlier(steps);
  return steps.map((step) =>
    FONT_PARTS.has(step.part) && !ofEarlier.has(step.table) ? { ...step, was: 'changed' } : step,
  );
}
