import type { DialogRequest } from '../../protocol/frameMessages';
import { element } from '../shell/element';
import type { PageText } from '../shell/pageText';

/**
 * A page of the add-in in a window over the grid, as Excel on the web draws a dialog that was asked for with
 * `displayInIframe` (Microsoft: "Use the Office dialog API in Office Add-ins").
 *
 * @param onClosed the person closed it; not called when the add-in does
 * @returns how the add-in closes it
 */
export function openDialogWindow(
  { url, width, height }: DialogRequest,
  title: string,
  text: PageText,
  onClosed: () => void,
): () => void {
  const close = element('button', { class: 'pane-close', 'aria-label': text.closePane }, '✕');
  const frame = element('iframe', { src: url, title });
  const dialog = element('dialog', { class: 'addin-dialog', 'aria-label': title });
  dialog.style.width = `${width}vw`;
  dialog.style.height = `${height}vh`;
  dialog.append(element('header', {}, element('h2', {}, title), close), frame);
  const end = () => {
    dialog.close();
    dialog.remove();
  };
  const closeByPerson = () => {
    end();
    onClosed();
  };
  close.addEventListener('click', closeByPerson);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    closeByPerson();
  });
  // The grid listens for keys on the window and must not take those meant for the dialog.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  return end;
}
