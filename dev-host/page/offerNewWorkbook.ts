import { emptyBook } from '../engine/book/emptyBook';
import { writeXlsx } from '../engine/xlsx/writeXlsx';
import { showMessage } from './shell/showMessage';
import type { PageText } from './shell/pageText';
import { downloadFile } from './workbookFiles';

/**
 * Excel shows a workbook an add-in made in a window of its own. The page has one workbook only: it offers the other
 * one as a file, which can be opened here or anywhere.
 * @param file the bytes of an .xlsx, null for a blank workbook
 */
export async function offerNewWorkbook(file: Uint8Array | null, text: PageText): Promise<void> {
  const answer = await showMessage({
    title: text.standIn,
    text: text.newWorkbookMade,
    buttons: [
      { answer: 'download', label: text.save },
      { answer: 'cancel', label: text.cancel },
    ],
  });
  if (answer === 'download') downloadFile(file ?? (await writeXlsx(emptyBook())), text.newWorkbook);
}
