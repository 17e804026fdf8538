/**
 * A report lists so many items of a section: more than that nobody reads on paper, and Excel on the web takes no more
 * than 5 MB in one request. The rest is counted, and found in its own sheet.
 */
export const LISTED_MOST = 100;
