import { WIDE } from '../../domain/cells/isWide';
import { textPixels } from '../look/textPixels';
import { TYPE_SCALE } from '../look/typeScale';
import { roomIn } from './fitText';

/** Smaller is not read on paper. */
const SMALLEST = TYPE_SCALE.sign;
const STEP = 0.5;

/**
 * The size in points at which no figure of a text is broken over two lines, for each half of 1,234,567.89 reads as another
 * figure; null where the tables' own size does.
 * @param pixels width of the cell
 * @param font its font, see `textPixels`
 */
export function figureSize(text: string, pixels: number, font: string): number | null {
  const figures = text.match(FIGURES) ?? [];
  const fits = (points: number) => figures.every((one) => textPixels(one, points, font) <= roomIn(pixels));
  let size: number = TYPE_SCALE.dense;
  while (size > SMALLEST && !fits(size)) size -= STEP;
  return size === TYPE_SCALE.dense ? null : size;
}

/** With what cannot be parted from it. */
const FIGURES = new RegExp(`(?:(?!${WIDE.source})\\S)*\\d(?:(?!${WIDE.source})\\S)*`, 'gu');
