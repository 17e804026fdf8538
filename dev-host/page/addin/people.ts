/** Who works on the workbook in this page: the person at the grid, and one who is only seen by their pane. */
export const people = {
  me: 'me',
  colleague: 'colleague',
} as const;

export type Person = (typeof people)[keyof typeof people];
