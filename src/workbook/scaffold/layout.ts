/** Zero-based rows of a sheet of ours: title, banner, then the table. */
export const TITLE_ROW = 0;
export const BANNER_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST_BODY_ROW = 3;

/** Colours that carry no meaning of their own; print well in grey. */
export const LOOK = {
  tableStyle: 'TableStyleLight1',
  header: { fill: '#1F4E46', font: '#FFFFFF' },
  /** Columns Opsbook fills in: there, but quiet. */
  ownedHeader: { fill: '#E3E8E6', font: '#4A5652' },
  ownedCell: { fill: '#F6F8F7', font: '#3B4643' },
  banner: '#5A6663',
  line: '#D5DCD9',
} as const;

/** Excel's column width for a number of characters, in points (7 px a digit and 5 px of padding at 96 dpi). */
export const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
