import { child, numeric, type XmlNode } from '../xml/XmlNode';

/** Turns the format's colours (RGB, theme with tint, indexed) into `#RRGGBB`. */
export interface Palette {
  /** In the order cells refer to them: light 1, dark 1, light 2, dark 2, accents 1–6, link, followed link. */
  theme: readonly string[];
  indexed: readonly string[];
}

/** The Office theme, which Excel assumes for a workbook without one. */
export const officeTheme: readonly string[] = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

/** The palette of ECMA-376 18.8.27; 0–7 repeat 8–15. */
const firstColors = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const laterColors =
  `800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080
  0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC
  CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366
  333399 333333`.split(/\s+/);
export const standardIndexed: readonly string[] = [...firstColors, ...firstColors, ...laterColors].map(
  (c) => `#${c}`,
);

/** Reads the theme's colours; the sheets count light before dark, the theme part lists dark first. */
export function readThemeColors(theme: XmlNode): string[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const order = [
    'lt1',
    'dk1',
    'lt2',
    'dk2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ];
  return order.map((name, index) => {
    const color = child(scheme, name)?.children[0]?.attributes;
    return normalise(color?.lastClr ?? color?.val) ?? officeTheme[index] ?? '#000000';
  });
}

/** The colour of a `CT_Color` element, or undefined when it is absent or automatic. */
export function readColor(node: XmlNode | undefined, palette: Palette): string | undefined {
  if (!node) return undefined;
  const { rgb, theme, indexed, tint } = node.attributes;
  const plain =
    normalise(rgb) ?? palette.theme[numeric(theme) ?? -1] ?? palette.indexed[numeric(indexed) ?? -1];
  const amount = numeric(tint) ?? 0;
  return plain !== undefined && amount !== 0 ? applyTint(plain, amount) : plain;
}

/** `#RRGGBB` → the format's `FFRRGGBB`. */
export function toArgb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function normalise(hex: string | undefined): string | undefined {
  const digits = /^#?(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(hex ?? '')?.[1];
  return digits === undefined ? undefined : `#${digits.toUpperCase()}`;
}

/** Lightens (tint > 0) or darkens (tint < 0) in the HSL space. ECMA-376 18.8.19. */
function applyTint(color: string, tint: number): string {
  const [hue, saturation, lightness] = toHsl(color);
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, tinted)));
}

function toHsl(color: string): [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const range = max - min;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    max === red
      ? (green - blue) / range + 6
      : max === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [sixth % 6, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const [red, green, blue] = (
    [
      [chroma, second, 0],
      [second, chroma, 0],
      [0, chroma, second],
      [0, second, chroma],
      [second, 0, chroma],
      [chroma, 0, second],
    ] as const
  )[Math.floor(hue) % 6] ?? [0, 0, 0];
  const hex = [red, green, blue].map((part) =>
    Math.round((part + lightness - chroma / 2) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('').toUpperCase()}`;
}
