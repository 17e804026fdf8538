/** A text without its line breaks, which would tear a sentence or a list apart. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
