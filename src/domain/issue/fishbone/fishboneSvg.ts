import type { Line, TextBlock } from './shapes';
import type { Box, FishboneLayout } from './fishboneLayout';

const INK = '#242424';
const BONE = '#4f6bed';
const TWIG = '#8a8886';
const FONT = "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/**
 * A fishbone layout as an SVG document. Excel takes pictures as PNG or JPEG only (`ShapeCollection.addImage`;
 * `addSvg` is a preview), so whoever places it in the sheet draws it first. Every text of a cell is escaped.
 */
export function fishboneSvg(layout: FishboneLayout): string {
  const { width, height, title, spine, head, bones, unsorted } = layout;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONT}" fill="${INK}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    line(spine, BONE, 4),
    `<path d="M ${spine.x2 - 14} ${spine.y2 - 9} L ${spine.x2} ${spine.y2} L ${spine.x2 - 14} ${spine.y2 + 9} Z" fill="${BONE}"/>`,
    box(head, '#eef1fd'),
    ...bones.flatMap((bone) => [
      line(bone.line, BONE, 2.5),
      box(bone.label, '#ffffff'),
      ...bone.causes.flatMap((cause) => [line(cause.line, TWIG, 1), text(cause.text, 'start')]),
    ]),
    ...(unsorted ? [text(unsorted, 'start')] : []),
    '</svg>',
  ].join('\n');
}

function line({ x1, y1, x2, y2 }: Line, colour: string, width: number): string {
  const at = [x1, y1, x2, y2].map(rounded);
  return `<line x1="${at[0]}" y1="${at[1]}" x2="${at[2]}" y2="${at[3]}" stroke="${colour}" stroke-width="${width}"/>`;
}

function box({ x, y, width, height, text: words }: Box, fill: string): string {
  const frame = `<rect x="${rounded(x)}" y="${rounded(y)}" width="${width}" height="${height}" rx="4" fill="${fill}" stroke="${BONE}" stroke-width="1.5"/>`;
  return `${frame}\n${text(words, 'middle')}`;
}

function text({ x, y, lines, fontSize, lineHeight }: TextBlock, anchor: 'start' | 'middle'): string {
  const spans = lines.map(
    (words, index) =>
      `<tspan x="${rounded(x)}" y="${rounded(y + index * lineHeight)}">${escapeXml(words)}</tspan>`,
  );
  return `<text font-size="${fontSize}" text-anchor="${anchor}">${spans.join('')}</text>`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** XML 1.0 has no place for control characters and halves of a pair, not even escaped (section 2.2). */
const NOT_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function escapeXml(words: string): string {
  return words
    .replace(NOT_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;');
}
