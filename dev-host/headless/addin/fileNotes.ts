import { lossText, type Loss } from '../../engine/book/losses/Loss';
import type { Engine } from '../../engine/workbook/Engine';
import { cellReference } from '../../engine/grid/references';

const NAMED_FORMULAS = 20;

/**
 * What a person has to know of a saved file, one sentence a line: what it lacks of the file it came from, and which
 * formulas hold values that were not calculated here.
 * @param losses of the book that is saved
 */
export function fileNotes(engine: Engine, losses: readonly Loss[]): string[] {
  const formulas = engine.uncomputed();
  const names = new Map(engine.sheets().map(({ id, name }) => [id, name]));
  const places = formulas
    .slice(0, NAMED_FORMULAS)
    .map(({ sheet, row, column, reason }) => `${names.get(sheet)}!${cellReference(row, column)} (${reason})`);
  if (formulas.length > NAMED_FORMULAS) places.push(`${formulas.length - NAMED_FORMULAS} more`);
  const lost = losses.map((loss) => lossText(loss, 'en'));
  if (places.length === 0) return lost;
  return [...lost, `Formulas that cannot be worked out here keep their saved values: ${places.join(', ')}.`];
}
