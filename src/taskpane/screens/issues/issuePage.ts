/** The pages that are opened from an issue. */
export type IssuePage = 'fiveWhys' | 'fishbone';
