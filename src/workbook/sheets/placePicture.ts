import { cellAddress } from '../cells/cellAddress';
import type { CellRef } from '../cells/cellRef';
import type { ExcelContext } from '../session/excelSession';
import { pictureBack, readPictures, type HeldPicture } from '../back/pictureBack';
import type { PlainWrite } from '../back/PlainWrite';
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

/** A picture as it is to be placed. */
export interface PicturePlace {
  /** It takes the place of an earlier one. */
  replaced: boolean;
  /** The cell beside its top left corner: the first one to the right of the table. */
  cell: CellRef;
  /** Null where an earlier try has placed it: it says the same. */
  write: PlainWrite | null;
}

/**
 * Finds the place of a picture beside a table: below the pictures that are there, or that of an earlier one of its name.
 * @param repeats an earlier try may have placed it
 */
export async function placePicture(
  context: ExcelContext,
  { table, sheet, headers, firstRow, firstColumn }: TableSnapshot,
  { png, ratio, name, names, alt, width }: Picture,
  repeats: boolean,
): Promise<PicturePlace> {
  const { shapes } = table.worksheet;
  shapes.load('items/name,items/left,items/top,items/width,items/height,items/altTextDescription');
  const place = askPlace(table.getRange());
  await context.sync();
  const whole = shapes.items.filter((shape) => names.includes(shape.name));
  const begun = shapes.items.filter((shape) => names.some((one) => shape.name === begunName(one)));
  const same = [...whole, ...begun];
  const [earlier] = whole;
  const beside = place();
  const others = shapes.items.filter(
    (shape) => !begun.includes(shape) && shape.left >= beside.left - GAP && shape.top + shape.height > 0,
  );
  const below = others.reduce((lowest, { top, height }) => Math.max(lowest, top + height + GAP), beside.top);
  let former: readonly HeldPicture[] = [];
  let placed: Excel.Shape | null = null;
  const queue = () => {
    // Before the earlier one goes: Excel on the web refuses some valid PNG files (office-js #5025).
    const added = shapes.addImage(png);
    // Should the request break off, the next one finds it by this and takes it away.
    added.name = begunName(name);
    same.forEach((shape) => shape.delete());
    const size = earlier?.width ?? width;
    added.set({
      altTextDescription: alt,
      left: earlier?.left ?? beside.left,
      top: earlier?.top ?? below,
      width: size,
      height: size / ratio,
    });
    // Last: one that has its name is whole.
    added.name = name;
    added.load('left,top,width,height');
    placed = added;
  };
  const write: PlainWrite = {
    cells: 0,
    prepare: async () => void (former = await readPictures(context, whole)),
    queue,
    back: () => placed && pictureBack(sheet, { name, ...sidesOf(placed) }, former),
  };
  const isThere = repeats && same.some((shape) => shape.name === name && shape.altTextDescription === alt);
  return {
    replaced: whole.length > 0,
    cell: { sheet, address: cellAddress(Math.max(0, firstRow - 1), firstColumn + headers.length) },
    write: isThere ? null : write,
  };
}

/** What a picture is called until all of it is there. */
const begunName = (name: string): string => `${name} …`;

const sidesOf = ({ left, top, width, height }: Excel.Shape) => ({ left, top, width, height });

/** Where a range's right edge is; an Excel that does not say (before ExcelApi 1.10) gets the picture at the left top. */
function askPlace(range: Excel.Range): () => { left: number; top: number } {
  if (!isSetSupported('ExcelApi', '1.10')) return () => ({ left: 0, top: 0 });
  range.load('left,top,width');
  return () => ({ left: range.left + range.width + GAP, top: range.top });
}
