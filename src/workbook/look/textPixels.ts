import { WIDE } from '../../domain/cells/isWide';

/** Width of a text in pixels at 96 dpi, reckoned from its characters; fonts differ by some per cent. */
export function textPixels(text: string, points: number): number {
  const em = (points * 4) / 3;
  return [...text].reduce((sum, character) => sum + emsOf(character), 0) * em;
}

/** Ems of a character in the fonts our sheets are set in; the first class that fits. */
const CLASSES: readonly (readonly [fits: RegExp, ems: number])[] = [
  [WIDE, 1],
  [/[ ]/, 0.26],
  [/[iljtfrI.,:;'|!()[\]/-]/, 0.34],
  [/[mwMW%@]/, 0.85],
  [/[A-Z&#<>=+≤≥≠→✓✗●▲■]/, 0.64],
];

const emsOf = (character: string) => CLASSES.find(([fits]) => fits.test(character))?.[1] ?? 0.54;
