/** The shape tells the kind of news, where colour tells how bad it is. */
export const GLYPHS = {
  red: '●',
  /** Amber, and a late start. */
  amber: '▲',
  blocked: '■',
  dueSoon: '○',
  met: '✓',
  unmet: '✗',
  beyond: '▶',
  /** An entry of a legend, in the colour it explains. */
  swatch: '■',
} as const;
