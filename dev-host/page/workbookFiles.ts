import type { Book } from '../engine/book/Book';
import { readXlsx } from '../engine/xlsx/readXlsx';
import { writeXlsx } from '../engine/xlsx/writeXlsx';
import { element } from './shell/element';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Calls back for a file dropped anywhere on the page. */
export function onFileDrop(open: (file: File) => void): void {
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    open(file);
  });
}

/** @throws the codec's error when the file is no .xlsx */
export async function readWorkbook(file: Blob): Promise<Book> {
  return readXlsx(new Uint8Array(await file.arrayBuffer()));
}

/** Hands the workbook to the browser as a download. */
export async function downloadWorkbook(book: Book, fileName: string): Promise<void> {
  downloadFile(await writeXlsx(book), fileName);
}

/** Hands an .xlsx file to the browser as a download. */
export function downloadFile(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX_TYPE }));
  element('a', { href: address, download: fileName }).click();
  URL.revokeObjectURL(address);
}
