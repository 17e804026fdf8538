/** How programs mark a workbook that somebody has open: a file beside it. Excel drops the first two characters of a long name. */
const MARKS: readonly ((name: string) => string)[] = [
  (name) => `~$${name}`,
  // WPS, and LibreOffice.
  (name) => `.~${name}`,
  (name) => `.~lock.${name}#`,
];

/** Whether a file is Excel's mark that a workbook is open; those of others are hidden. */
export const isOpenMark = (name: string): boolean => name.startsWith('~$');

/**
 * The file that says that somebody has a workbook open; null where none does.
 * @param name of the workbook
 * @param beside names of all files of its folder
 */
export function openMark(name: string, beside: ReadonlySet<string>): string | null {
  const mark = MARKS.map((markOf) => markOf(name)).find((one) => beside.has(one));
  if (mark !== undefined) return mark;
  const shortened = name.slice(2);
  // That of another workbook which has just that name is not this one's.
  return beside.has(`~$${shortened}`) && !beside.has(shortened) ? `~$${shortened}` : null;
}
