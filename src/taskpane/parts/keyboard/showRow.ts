/**
 * Brings a row into sight below its heading: whole, or its beginning where it is taller than the room. A browser that
 * focuses a tall row shows whichever end is nearer, and what the row is about lies under the heading.
 */
export function showRow(row: HTMLElement): void {
  const around = row.closest<HTMLElement>('[data-scroller]');
  if (!around) return;
  const above = parseFloat(getComputedStyle(row).scrollMarginTop) || 0;
  const isWhole = row.offsetHeight + above <= around.clientHeight;
  row.scrollIntoView?.({ block: isWhole ? 'nearest' : 'start' });
}

/** Gives a row the focus, and shows it as above. */
export function focusRow(row: HTMLElement): void {
  row.focus({ preventScroll: true });
  showRow(row);
}
