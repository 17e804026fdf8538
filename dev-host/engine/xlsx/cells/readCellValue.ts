import type { CellValue } from '../../book/Book';
import { FileError } from '../package/FileError';
import { decodeXString } from '../xml/xstring';
import { errorFromFile, serialFromIso } from './cellValue';
import type { SharedStrings } from './readSharedStrings';

/** What the element of a cell holds besides its formula. ECMA-376 18.3.1.4. */
export interface StoredCell {
  /** The attribute `t`. */
  type: string | undefined;
  /** The text of `v`; undefined = there is none. */
  value: string | undefined;
  /** The content of `is`; undefined = there is none. */
  inline: { text: string; rich: boolean } | undefined;
  hasFormula: boolean;
}

export interface CellReading {
  value: CellValue;
  /** Parts of the text have formats of their own. */
  rich: boolean;
  /** The cell holds, or says it holds, something that cannot be read as what it says it is. */
  lost: boolean;
}

/**
 * The value of a cell, or blank where it is not what the cell says it is: never the text of another cell, never a
 * number made of half of what is there.
 * @throws FileError where the cell names a shared text that is not there
 */
export function readCellValue(
  stored: StoredCell,
  context: { sharedStrings: SharedStrings; date1904: boolean },
): CellReading {
  const { type, inline } = stored;
  if (type === 'inlineStr') {
    const lost = (inline?.text ?? '') === '' && !isBlank(stored.value);
    return inline && !lost ? { value: inline.text, rich: inline.rich, lost } : blank(lost);
  }
  // A text that is where the type has no place for it.
  const beside = !isBlank(inline?.text);
  if (stored.value === undefined)
    return { ...blank(beside), value: type === 'str' && stored.hasFormula ? '' : null };
  if (type === 's') {
    if (isBlank(stored.value)) return blank(true);
    return { ...sharedText(stored.value, context.sharedStrings), lost: beside };
  }
  if (type === 'str') return { value: decodeXString(stored.value), rich: false, lost: beside };
  const text = stored.value.trim();
  const value = plainValue(type, text, context.date1904);
  // Some programs write an empty number for a blank cell.
  const isEmptyNumber = text === '' && (type === undefined || type === 'n');
  return { value, rich: false, lost: beside || (value === null && !isEmptyNumber) };
}

function plainValue(type: string | undefined, text: string, date1904: boolean): CellValue {
  switch (type) {
    case 'b':
      return text === '1' || text === 'true' ? true : text === '0' || text === 'false' ? false : null;
    case 'e':
      return text.startsWith('#') ? errorFromFile(text) : null;
    case 'd':
      return text === '' ? null : serialFromIso(text, date1904);
    case undefined:
    default:
      return finiteNumber(text);
  }
}

function sharedText(value: string, { texts, rich }: SharedStrings): { value: string; rich: boolean } {
  const index = /^\s*\d+\s*$/.test(value) ? Number(value) : -1;
  const text = texts[index];
  if (text === undefined)
    throw new FileError('damaged', 'The workbook is damaged: a cell names a text that is not there.');
  return { value: text, rich: rich.has(index) };
}

/** A decimal number as XML writes it; hexadecimal and the like are none. */
function finiteNumber(text: string): number | null {
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const blank = (lost: boolean): CellReading => ({ value: null, rich: false, lost });
