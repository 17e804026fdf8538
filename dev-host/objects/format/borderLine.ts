import type { BorderLine } from '../../engine/book/Book';

/** `Excel.BorderLineStyle`. */
export const lineWords = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export type LineWord = (typeof lineWords)[number];
export type LineWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

// The file format has one word where Office.js has a style and a weight.
const lines: Record<BorderLine['style'], { word: LineWord; weight: LineWeight }> = {
  hair: { word: 'Continuous', weight: 'Hairline' },
  thin: { word: 'Continuous', weight: 'Thin' },
  medium: { word: 'Continuous', weight: 'Medium' },
  thick: { word: 'Continuous', weight: 'Thick' },
  double: { word: 'Double', weight: 'Thick' },
  dotted: { word: 'Dot', weight: 'Thin' },
  dashed: { word: 'Dash', weight: 'Thin' },
  mediumDashed: { word: 'Dash', weight: 'Medium' },
  dashDot: { word: 'DashDot', weight: 'Thin' },
  mediumDashDot: { word: 'DashDot', weight: 'Medium' },
  dashDotDot: { word: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { word: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { word: 'SlantDashDot', weight: 'Medium' },
};

export function wordOf(style: BorderLine['style']): LineWord {
  return lines[style].word;
}

export function weightOf(style: BorderLine['style']): LineWeight {
  return lines[style].weight;
}

/** The line of that style and weight; where there is none of that weight, the style's own. */
export function lineStyleOf(
  word: Exclude<LineWord, 'None'> | LineWord,
  weight: LineWeight,
): BorderLine['style'] {
  const styles = Object.keys(lines) as BorderLine['style'][];
  const sameWord = styles.filter((style) => lines[style].word === word);
  return sameWord.find((style) => lines[style].weight === weight) ?? sameWord[0] ?? 'thin';
}
