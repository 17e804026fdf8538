import { fromBase64 } from '../../../engine/drawings/base64';
import { recogniseFile } from '../../../engine/xlsx/package/recogniseFile';
import { invalid, optionalText } from '../../model/argument';

/**
 * The file a new workbook is made from; null = a blank one.
 * @throws OfficeError `InvalidArgument` when it is no Base64, or no .xlsx by its first bytes
 */
export function newWorkbookFile(base64File: unknown): Uint8Array | null {
  const text = optionalText(base64File, 'base64File');
  if (text === undefined) return null;
  const bytes = fromBase64(text);
  if (!bytes) throw invalid('base64File', 'Base64');
  try {
    recogniseFile(bytes);
  } catch (error) {
    throw invalid('base64File', `an .xlsx file (${error instanceof Error ? error.message : String(error)})`);
  }
  return bytes;
}
