import type { Language } from '../../words/language/Language';
import { textPixels } from '../look/textPixels';
import { PALETTE } from '../look/palette';
import { TYPE_SCALE } from '../look/typeScale';

/** What the colours of the bars say, in the order of a bar's life. */
const BAR_COLOURS = {
  done: PALETTE.done,
  doneLate: PALETTE.doneLatePart,
  gone: PALETTE.inProgress,
  toCome: PALETTE.notYetBar,
  blocked: PALETTE.blockedBar,
  overdue: PALETTE.red.solid,
  forecast: PALETTE.forecast,
  baseline: PALETTE.baseline,
} as const satisfies Record<keyof Language['timelineSheet']['bars'], string>;

interface LegendEntry {
  text: string;
  colour: string;
  /** Columns from the first day's on. */
  swatch: { first: number; count: number };
  word: number;
}

/** Pixels between a word and the next swatch. */
const GAP = 6;

/**
 * Where the legend's swatches and words stand above the days: a cell has one font, so each is in cells of its own.
 * @param width pixels of a day's column
 */
export function legendEntries({ timelineSheet: { bars } }: Language, width: number): LegendEntry[] {
  let next = 0;
  return (Object.keys(BAR_COLOURS) as (keyof typeof BAR_COLOURS)[]).map((key) => {
    const text = bars[key];
    const pixels = textPixels(text, TYPE_SCALE.note) + GAP;
    const swatch = { first: next, count: Math.max(1, Math.round(12 / width)) };
    const word = next + swatch.count;
    next = word + Math.ceil(pixels / width);
    return { text, colour: BAR_COLOURS[key], swatch, word };
  });
}
