import { element } from './element';

export interface MessageButton<Answer extends string> {
  answer: Answer;
  label: string;
}

/**
 * A message over the grid like Excel's own, and the answer the person gives.
 *
 * @param buttons the first is the default; the last is what Esc means
 */
export function showMessage<Answer extends string>(message: {
  title: string;
  text: string;
  buttons: [MessageButton<Answer>, ...MessageButton<Answer>[]];
}): Promise<Answer> {
  const { title, text, buttons } = message;
  return new Promise((resolve) => {
    const focusedBefore = document.activeElement;
    const dialog = element('dialog', { class: 'message', 'aria-label': title });
    const answer = (given: Answer) => {
      dialog.close();
      dialog.remove();
      // The browser gives the focus back by itself, but not the caret an editable element needs to be typed into.
      if (focusedBefore instanceof HTMLElement && focusedBefore.isContentEditable) {
        getSelection()?.collapse(focusedBefore, 0);
      }
      resolve(given);
    };
    const drawn = buttons.map(({ answer: given, label }, index) => {
      const button = element('button', index === 0 ? { class: 'primary', autofocus: '' } : {}, label);
      button.addEventListener('click', () => answer(given));
      return button;
    });
    dialog.append(element('h2', {}, title), element('p', {}, text), element('footer', {}, ...drawn));
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer((buttons.at(-1) ?? buttons[0]).answer);
    });
    // The grid listens for keys on the window and must not take those meant for the message.
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    // Not while a key is still being handled: the browser would not let the focused element be typed into again.
    setTimeout(() => {
      document.body.append(dialog);
      dialog.showModal();
    });
  });
}
