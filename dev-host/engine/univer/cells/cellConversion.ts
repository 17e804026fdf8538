import type { ICellData } from '@univerjs/core';
import type { CellError, CellValue } from '../../book/Book';

/** Univer's value members for a cell value; empty for null. */
export function toUniverValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: numberType };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: booleanType };
  // Text that reads like an error is forced to stay text; an error is plain text to Univer. So is text that reads like
  // a number, which Univer would show as one in a cell with a number format.
  if (typeof value === 'string')
    return { v: value, t: isErrorText(value) || isNumberText(value) ? forcedTextType : textType };
  return { v: value.error, t: textType };
}

/** The cell value Univer holds, whoever wrote it. */
export function fromUniverValue(cell: ICellData): CellValue {
  const { v, t } = cell;
  if (v === null || v === undefined) {
    const text = cell.p?.body?.dataStream;
    return text === undefined ? null : text.replace(/\r\n$/, '').replace(/\r/g, '\n');
  }
  if (typeof v === 'boolean') return v;
  if (t === booleanType) return v === 1 || v === '1' || v === 'TRUE';
  if (typeof v === 'number') return v;
  if (t === numberType && v !== '' && Number.isFinite(Number(v))) return Number(v);
  return isErrorText(v) && t !== forcedTextType ? { error: v } : v;
}

/** True when the cell holds a value or a formula, not only a style. */
export function hasContent(cell: ICellData): boolean {
  return (cell.v !== null && cell.v !== undefined) || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
}

function isErrorText(text: string): text is CellError['error'] {
  return errorTexts.has(text);
}

const isNumberText = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

const textType = 1;
const numberType = 2;
const booleanType = 3;
const forcedTextType = 4;
const errorTexts: ReadonlySet<string> = new Set<CellError['error']>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);
