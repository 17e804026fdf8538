import { textPixels } from '../look/textPixels';
import { TYPE_SCALE } from '../look/typeScale';
import { wrappedLines } from '../look/wrappedLines';

/** What is shown of a listed task in the columns of texts. */
export type TaskTexts = Readonly<Record<'id' | TextColumn, string>>;

type TextColumn = 'name' | 'owner';

/** How wide the columns of texts are, and how many lines each task takes in them. */
export interface TextRoom {
  /** Pixels of the columns of names and of owners. */
  widths: readonly [name: number, owner: number];
  /** By 编号. */
  lines: ReadonlyMap<string, number>;
}

/**
 * Pixels of the columns, in steps: few edits make the sheet another one. A column is as wide as its longest text up to
 * `oneLine`, beyond that as wide as its longest one needs on two lines up to `most`.
 */
const WIDTHS = {
  name: { least: 168, oneLine: 216, most: 216 },
  owner: { least: 92, oneLine: 132, most: 172 },
} as const;
const STEP = 8;
/** Pixels of a cell that no text gets: indent, padding, and of a name the sign before it. */
const AROUND = { name: 28, owner: 16 } as const;
/** No row shows more characters of a text than so many. */
const LONGEST_TEXT = 200;

/** Room for the texts of the listed tasks. @param font of the sheet, see `textPixels` */
export function textRoom(texts: readonly TaskTexts[], font: string): TextRoom {
  const name = widthOf('name', texts, font);
  const owner = widthOf('owner', texts, font);
  const lines = texts.map(
    (text) =>
      [
        text.id,
        Math.max(
          linesOf(text.name, name - AROUND.name, font),
          linesOf(text.owner, owner - AROUND.owner, font),
        ),
      ] as const,
  );
  return { widths: [name, owner], lines: new Map(lines) };
}

function widthOf(key: TextColumn, texts: readonly TaskTexts[], font: string): number {
  const { least, oneLine, most } = WIDTHS[key];
  const own = [...new Set(texts.map((text) => text[key]))];
  const longest = Math.max(
    0,
    ...own.map((text) => textPixels(text.slice(0, LONGEST_TEXT), TYPE_SCALE.dense, font)),
  );
  const stepped = Math.ceil((longest + AROUND[key] - least) / STEP) * STEP + least;
  if (stepped <= oneLine) return Math.max(least, stepped);
  for (let width: number = oneLine; width <= most; width += STEP)
    if (own.every((text) => linesOf(text, width - AROUND[key], font) <= 2)) return width;
  return oneLine;
}

const linesOf = (text: string, room: number, font: string): number =>
  text
    .slice(0, LONGEST_TEXT)
    .split(/\r?\n/)
    .reduce((sum, line) => sum + wrappedLines(line, room, TYPE_SCALE.dense, font), 0);
