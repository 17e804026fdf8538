/** Zero-based rows of a sheet of ours: title, banner, then the table. */
export const TITLE_ROW = 0;
export const BANNER_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST_BODY_ROW = 3;

/** Without banding: colours of our own carry meaning. */
export const TABLE_STYLE = 'TableStyleLight1';

/** Excel's column width for a number of characters, in points (7 px a digit and 5 px of padding at 96 dpi). */
export const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
