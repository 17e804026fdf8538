/** What a click is meant for: the control around the point. */
const CONTROL = 'button, a, input, select, textarea, label, [role^=menuitem], [role=row], dialog';

function controlAt(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  const control = target.closest(CONTROL) ?? target;
  // A click on a label is followed by one on what it is the label of.
  return control instanceof HTMLLabelElement ? (control.control ?? control) : control;
}

/**
 * Keeps the second click of a double click from what has come under the pointer by the first: a form that was
 * confirmed has closed, a menu has its entries changed, a list has moved up. Whoever clicks twice means what was
 * there at first.
 */
export function ignoreStrayClicks(page: Document): void {
  let first: Element | null = null;
  page.addEventListener(
    'click',
    (event) => {
      const control = controlAt(event.target);
      // Counts the clicks at one place that follow upon each other quickly; 0 by keyboard.
      if (event.detail > 1 && control !== first) {
        event.preventDefault();
        event.stopPropagation();
      } else first = control;
    },
    { capture: true },
  );
}
