/** The shape says what kind of news it is, colour how bad. */
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
