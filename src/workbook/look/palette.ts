/**
 * Colours of everything Opsbook draws into sheets. Colour means attention and is never alone: a glyph or a word says it
 * too. Texts have at least 4.5:1 on their ground; none stands on a solid. The six solids of a status bar differ in
 * lightness (80, 62, 54, 88, 40, 19), so that a grey print can be read.
 */
export const PALETTE = {
  ink: '#1F2A27',
  /** Notes. */
  mute: '#5A6663',
  /** What is over: done, cancelled. */
  quiet: '#6B7673',
  white: '#FFFFFF',
  /** Titles and headers of the sheets people work in. */
  brand: '#1F4E46',
  /** Headers of reports. */
  pale: '#EEF3F1',
  hairline: '#D5DCD9',
  rowLine: '#E8ECEA',
  groupLine: '#AEB9B5',
  /** Columns Opsbook fills in: there, but quiet. */
  owned: { header: '#E3E8E6', cell: '#F6F8F7', text: '#3B4643' },
  /** Overdue, goal not met. */
  red: { solid: '#B3261E', pale: '#FBD9D7', text: '#8A1C13' },
  amber: { solid: '#E8A317', pale: '#FDEBC8', text: '#7A4B00' },
  soon: { pale: '#E3EEFB', text: '#1D4B7F' },
  met: { solid: '#6FA08F', text: '#1E6B3A' },
  done: '#A9CDBF',
  doneLate: '#6FA08F',
  /** The part of a finished bar that was after its plan. */
  doneLatePart: '#DB9C96',
  inProgress: '#4A86BF',
  notYet: '#D9DFDD',
  /** Planned days that are still to come, on the timeline. */
  notYetBar: '#C9D8E6',
  blocked: '#3D1A66',
  /** Blocked, before it is due. */
  blockedBar: '#B79BD3',
  forecast: '#F0B8B2',
  baseline: '#2B3A42',
  dayOff: '#F1F3F2',
  /** Ground of a bar, up to 100 %. */
  barGround: '#ECEFEE',
  /** R in the matrix. */
  responsible: '#CFE0DA',
} as const;
