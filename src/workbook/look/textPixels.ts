import { isWide, WIDE } from '../../domain/cells/isWide';

/**
 * Width of a text in pixels at 96 dpi, reckoned from its characters; fonts differ by some per cent.
 * @param font one whose letters are known to be narrow; of the others none is wider than is reckoned without it
 */
export function textPixels(text: string, points: number, font = ''): number {
  const em = (points * 4) / 3;
  const narrow = NARROW.get(font);
  const ems = (character: string): number => {
    if (narrow === undefined) return emsOf(character);
    if (QUOTES.test(character)) return 0.42;
    return emsOf(character) * (isWide(character) ? 1 : narrow);
  };
  return [...text].reduce((sum, character) => sum + ems(character), 0) * em;
}

/** How wide a font's letters are, of those that the classes below are made for. */
const NARROW: ReadonlyMap<string, number> = new Map([['Calibri', 0.9]]);
/** As wide as a character in Chinese fonts only. */
const QUOTES = /[\u2018-\u201D]/;

/** Ems of a character in the fonts our sheets are set in; the first class that fits. */
const CLASSES: readonly (readonly [fits: RegExp, ems: number])[] = [
  [WIDE, 1],
  [/[ ]/, 0.26],
  [/[iljtfrI.,:;'|!()[\]/-]/, 0.34],
  [/[mwMW%@]/, 0.85],
  [/[A-Z&#<>=+≤≥≠→✓✗●▲■]/, 0.64],
];

const emsOf = (character: string) => CLASSES.find(([fits]) => fits.test(character))?.[1] ?? 0.54;
