export interface TableColors {
  header: string;
  headerText: string;
  band: string;
  line: string;
}

const WHITE = '#FFFFFF';
const TEXT = '#000000';

/** Accents of the Office theme that Excel's built-in table styles cycle through; the first is neutral. */
const accents = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const STYLES_PER_ROW = accents.length;

/**
 * The colours of a built-in table style, close to Excel's; undefined for no style or one that is not built in.
 *
 * @param style e.g. `TableStyleMedium2`
 */
export function tableColors(style: string | null): TableColors | undefined {
  const [, family, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style ?? '') ?? [];
  if (family === undefined) return undefined;
  const accent = accents[(Number(digits) - 1) % STYLES_PER_ROW] ?? accents[0] ?? TEXT;
  if (family === 'Light') {
    return { header: WHITE, headerText: accent, band: mix(accent, 0.8), line: mix(accent, 0.4) };
  }
  return { header: accent, headerText: WHITE, band: mix(accent, 0.8), line: mix(accent, 0.6) };
}

/** The colour with that share of white in it. */
function mix(color: string, white: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel + (255 - channel) * white));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
