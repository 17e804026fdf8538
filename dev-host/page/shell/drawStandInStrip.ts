import type { PageText } from './pageText';
import { element } from './element';

export interface StandInStrip {
  element: HTMLElement;
  /** Shows the workbook's file name. */
  setFileName(name: string): void;
}

/**
 * The strip on top that is the stand-in's and not Excel's: says so, and opens and saves files.
 *
 * @param otherLanguage address of this page in the other language
 * @param mark put beside the file's name
 * @param more put among its buttons
 */
export function drawStandInStrip(
  text: PageText,
  otherLanguage: string,
  actions: { open(file: File): void; save(): void },
  { mark, more }: { mark: HTMLElement; more: HTMLElement },
): StandInStrip {
  const chooser = element('input', {
    type: 'file',
    accept: '.xlsx',
    hidden: '',
    'data-role': 'file-chooser',
  });
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file) actions.open(file);
    // The same file may be chosen again.
    chooser.value = '';
  });
  const open = element('button', {}, text.open);
  open.addEventListener('click', () => chooser.click());
  const save = element('button', {}, text.save);
  save.addEventListener('click', () => actions.save());
  const name = element('span', { class: 'strip-file' });
  return {
    element: element(
      'header',
      { class: 'strip' },
      element('span', { class: 'strip-badge', title: text.standInTip }, text.standIn),
      name,
      mark,
      element(
        'nav',
        {},
        open,
        save,
        more,
        element('a', { href: otherLanguage }, text.otherLanguage),
        chooser,
      ),
    ),
    setFileName: (fileName) => (name.textContent = fileName),
  };
}
