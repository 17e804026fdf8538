import { cellAddress } from '../cells/cellAddress';
import type { CellRef } from '../cells/cellRef';
import type { ExcelContext } from '../session/excelSession';
import { pictureBack, readPictures } from '../back/pictureBack';
import type { TakeBack } from '../back/PlainWrite';
import { isSetSupported } from '../session/isSetSupported';
import type { TableSnapshot } from '../read/tableSnapshot';

export interface Picture {
  /** A PNG file, Base64. */
  png: string;
  /** Width by height. */
  ratio: number;
  name: string;
  /** Names of the pictures it takes the place of. */
  names: readonly string[];
  alt: string;
  /** Points; an earlier picture's own width goes before. */
  width: number;
}

/** Between the table and a picture, and between pictures; points. */
const GAP = 18;

/**
 * Puts a picture beside a table, below the pictures that are there, or in the place of an earlier one of its name.
 * @param remembers an earlier picture is to be brought back by `back`
 * @returns the cell beside its top left corner: the first one to the right of the table.
 */
export async function placePicture(
  context: ExcelContext,
  { table, sheet, headers, firstRow, firstColumn }: TableSnapshot,
  { png, ratio, name, names, alt, width }: Picture,
  remembers = false,
): Promise<{ replaced: boolean; cell: CellRef; back: TakeBack }> {
  const { shapes } = table.worksheet;
  shapes.load('items/name,items/left,items/top,items/width,items/height');
  const place = askPlace(table.getRange());
  await context.sync();
  const same = shapes.items.filter((shape) => names.includes(shape.name));
  const [earlier] = same;
  const former = await readPictures(context, remembers ? same : []);
  const beside = place();
  const others = shapes.items.filter(
    ({ left, height, top }) => left >= beside.left - GAP && top + height > 0,
  );
  const below = others.reduce((lowest, { top, height }) => Math.max(lowest, top + height + GAP), beside.top);
  // Before the earlier one goes: Excel on the web refuses some valid PNG files (office-js #5025).
  const added = shapes.addImage(png);
  same.forEach((shape) => shape.delete());
  const size = earlier?.width ?? width;
  added.set({
    name,
    altTextDescription: alt,
    left: earlier?.left ?? beside.left,
    top: earlier?.top ?? below,
    width: size,
    height: size / ratio,
  });
  added.load('left,top,width,height');
  await context.sync();
  const cell = { sheet, address: cellAddress(Math.max(0, firstRow - 1), firstColumn + headers.length) };
  const left = { name, left: added.left, top: added.top, width: added.width, height: added.height };
  return { replaced: earlier !== undefined, cell, back: pictureBack(sheet, left, former) };
}

/** Where a range's right edge is; an Excel that cannot tell (before ExcelApi 1.10) gets the picture at the left top. */
function askPlace(range: Excel.Range): () => { left: number; top: number } {
  if (!isSetSupported('ExcelApi', '1.10')) return () => ({ left: 0, top: 0 });
  range.load('left,top,width');
  return () => ({ left: range.left + range.width + GAP, top: range.top });
}
