/**
 * Makes Tab go on from what is focused by the program only (headings of pages, screens that take the focus back,
 * buttons within a row): in Excel on the web Office.js moves the focus itself, and from an element with a tab index
 * of -1 it finds no next one and leaves the pane (`focusToNextTabbable` in office.js 1.1.110). Such an element
 * counts as a Tab stop for as long as it has the focus.
 */
export function letTabGoOn(page: Document): void {
  page.addEventListener('focusin', ({ target }) => {
    // After React has made the focused one of a row of controls its Tab stop.
    queueMicrotask(() => {
      if (!(target instanceof HTMLElement) || target !== page.activeElement || target.tabIndex >= 0) return;
      target.tabIndex = 0;
      target.addEventListener('blur', () => (target.tabIndex = -1), { once: true });
    });
  });
}
