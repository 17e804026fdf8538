import { FileError } from './FileError';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Throws a `FileError` that names what the file is when it cannot be an .xlsx package, judged by its first bytes.
 * An encrypted .xlsx and an old .xls share one container format (MS-CFB); only the former holds a stream
 * called `EncryptedPackage` (MS-OFFCRYPTO 2.3.4.4).
 */
export function recogniseFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileError('notXlsx', 'The file is empty.');
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, OLE)) {
    throw new FileError(
      'notXlsx',
      looksLikeText(bytes)
        ? 'The file is text (CSV, HTML or similar), not an Excel workbook. Open it in Excel and save it as .xlsx.'
        : 'The file is not an Excel workbook (.xlsx).',
    );
  }
  if (containsUtf16(bytes, 'EncryptedPackage')) {
    throw new FileError(
      'encrypted',
      'The workbook is encrypted with a password. Open it in Excel, remove the password and save it again.',
    );
  }
  throw new FileError(
    'notXlsx',
    'The file is an Excel 97–2003 workbook (.xls) or another old Office file. Open it in Excel and save it as .xlsx.',
  );
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function looksLikeText(bytes: Uint8Array): boolean {
  const hasUtf16Mark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return hasUtf16Mark || !bytes.subarray(0, 4096).includes(0);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 0;
    while (
      matched < text.length &&
      bytes[at + 2 * matched] === text.charCodeAt(matched) &&
      bytes[at + 2 * matched + 1] === 0
    ) {
      matched++;
    }
    if (matched === text.length) return true;
  }
  return false;
}
