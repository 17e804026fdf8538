import type { Frame } from 'playwright-core';

/**
 * Texts of which a part cannot be seen: cut off by an element around them, wider than their field, or outside of
 * the window to the side. Nothing may need scrolling sideways. Scrolling up and down is fine, and so is the end that a
 * closed row or a button cuts with “…”: what it opens shows it.
 * @returns one line for each, with the text and what cuts it off; empty when all is well
 */
export function clippedTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    /** Parts of a pixel come from rounding. */
    const SLACK = 1.5;
    const found: string[] = [];
    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()}${element.id ? ` id=${element.id}` : ''} class="${element.className.toString().slice(-40)}">`;
    const describe = (text: string, why: string) => found.push(`“${text.trim().slice(0, 40)}” ${why}`);

    /** Kept for screen readers only, on purpose. */
    const isSpokenOnly = (element: Element | null): boolean => {
      if (!element) return false;
      const style = getComputedStyle(element);
      const hidden =
        style.clipPath === 'inset(50%)' ||
        style.clip.startsWith('rect(0px') ||
        style.visibility === 'hidden' ||
        style.opacity === '0';
      return hidden || isSpokenOnly(element.parentElement);
    };

    /** Cut on purpose, and seen to be. */
    const endsInDots = (node: Text): boolean => {
      for (let around = node.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).textOverflow === 'ellipsis')
          return around.closest('[role=row][aria-expanded=false], [aria-haspopup]') !== null;
      }
      return false;
    };

    const checkText = (node: Text) => {
      if (endsInDots(node)) return;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width === 0 || box.height === 0) continue;
        if (box.left < -SLACK || box.right > window.innerWidth + SLACK) {
          describe(node.data, `reaches from ${box.left} to ${box.right} in a window of ${window.innerWidth}`);
          return;
        }
        for (let around = node.parentElement; around; around = around.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(around);
          const frameBox = around.getBoundingClientRect();
          const cutSideways =
            overflowX !== 'visible' &&
            (box.left < frameBox.left - SLACK || box.right > frameBox.right + SLACK);
          const cutBelow =
            (overflowY === 'hidden' || overflowY === 'clip') &&
            (box.top < frameBox.top - SLACK || box.bottom > frameBox.bottom + SLACK);
          // What is scrolled out of view further in is not cut off by what is further out.
          if (overflowY === 'auto' || overflowY === 'scroll') {
            if (cutSideways) describe(node.data, `is cut off by ${name(around)}`);
            break;
          }
          if (cutSideways || cutBelow) {
            describe(node.data, `is cut off by ${name(around)}`);
            return;
          }
        }
      }
    };

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node instanceof Text && node.data.trim() !== '' && !isSpokenOnly(node.parentElement))
        checkText(node);
    }

    // A field does not say how wide its text would like to be.
    const pen = document.createElement('canvas').getContext('2d');
    for (const field of document.querySelectorAll('select, input')) {
      if (isSpokenOnly(field) || !pen || field.getClientRects().length === 0) continue;
      const text =
        field instanceof HTMLSelectElement
          ? (field.selectedOptions[0]?.text ?? '')
          : field instanceof HTMLInputElement && ['text', 'search', 'number'].includes(field.type)
            ? field.value || field.placeholder
            : '';
      const style = getComputedStyle(field);
      pen.font = style.font;
      const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      const wanted = pen.measureText(text).width;
      if (wanted > room + SLACK) describe(text, `needs ${Math.round(wanted)} px, ${name(field)} has ${room}`);
    }

    for (const element of document.querySelectorAll('*')) {
      const { overflowX } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll' || element === document.documentElement;
      if (scrolls && element.scrollWidth > element.clientWidth + 1) {
        describe(
          element.textContent ?? '',
          `scrolls sideways in ${name(element)}: ${element.scrollWidth} in ${element.clientWidth}`,
        );
      }
    }
    return found;
  });
}
