/** Zero-based rows of a sheet of ours: title, banner, then the table. */
export const TITLE_ROW = 0;
export const BANNER_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST_BODY_ROW = 3;

/** Without banding: colours of our own carry meaning. */
export const TABLE_STYLE = 'TableStyleLight1';
