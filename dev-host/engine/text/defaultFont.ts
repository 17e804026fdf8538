/** What a cell without a font of its own is shown in: Excel's own default, written as the file's first font. */
export const defaultFont = { name: 'Calibri', size: 11 } as const;
