import { equalRuns } from './equalRuns';
import { pixelsInPoints } from './pixels';

/** What a range of cells looks like, each part on its own: parts that are left out are left as they are. */
export interface CellLook {
  fontName?: string;
  /** Points. */
  fontSize?: number;
  fontColor?: string;
  bold?: boolean;
  /** A colour, or `NO_FILL`. */
  fill?: string;
  horizontal?: 'Left' | 'Center' | 'Right';
  vertical?: 'Top' | 'Center' | 'Bottom';
  indent?: number;
  wrap?: boolean;
  /** Colour of the hairline below each row. */
  line?: string;
  /** Colour of a line at the left and the right of each cell: people fill it in. */
  sides?: string;
  /** Pixels. */
  width?: number;
}

export type LookPart = keyof CellLook;
export type LookValue = string | number | boolean;

/** Cells without a fill read as white (`RangeFill.color`). */
export const NO_FILL = '#FFFFFF';

const ROW_LINES = ['EdgeBottom', 'InsideHorizontal'] as const;
const SIDE_LINES = ['EdgeLeft', 'EdgeRight'] as const;

interface PartAccess {
  /** Queues the reading; null where cells differ. */
  queueRead(cells: Excel.Range, rows: number): () => LookValue | null;
  set(cells: Excel.Range, value: LookValue): void;
}

const ofFormat = (
  part: 'horizontalAlignment' | 'verticalAlignment' | 'indentLevel' | 'wrapText',
): PartAccess => ({
  queueRead: ({ format }) => {
    format.load(part);
    return () => format[part];
  },
  set: ({ format }, value) => format.set({ [part]: value }),
});

const ofFont = (part: 'name' | 'size' | 'color' | 'bold'): PartAccess => ({
  queueRead: ({ format: { font } }) => {
    font.load(part);
    return () => font[part] as LookValue | null;
  },
  set: ({ format: { font } }, value) => font.set({ [part]: value }),
});

/** Lines of one colour, or of none: what an unlined edge reads as. */
const ofLines = (linesOf: (rows: number) => readonly Excel.BorderIndex[]): PartAccess => ({
  queueRead: ({ format: { borders } }, rows) => {
    const lines = linesOf(rows).map((side) => borders.getItem(side));
    lines.forEach((line) => line.load('style,color'));
    return () => {
      const seen = new Set(lines.map(({ style, color }) => (style === 'None' ? 'None' : color || null)));
      const [only = null] = seen;
      return seen.size === 1 ? only : null;
    };
  },
  set: ({ format: { borders } }, value) => {
    for (const side of linesOf(Number.POSITIVE_INFINITY)) {
      const border = borders.getItem(side);
      border.style = value === 'None' ? 'None' : 'Continuous';
      if (value !== 'None') border.color = String(value);
    }
  },
});

/** How each part is read and set. */
const PARTS: Readonly<Record<LookPart, PartAccess>> = {
  fontName: ofFont('name'),
  fontSize: ofFont('size'),
  fontColor: ofFont('color'),
  bold: ofFont('bold'),
  fill: {
    queueRead: ({ format: { fill } }) => {
      fill.load('color');
      // Cells that differ read as an empty text.
      return () => fill.color || null;
    },
    set: ({ format: { fill } }, value) => {
      if (value === NO_FILL) fill.clear();
      else fill.color = String(value);
    },
  },
  horizontal: ofFormat('horizontalAlignment'),
  vertical: ofFormat('verticalAlignment'),
  indent: ofFormat('indentLevel'),
  wrap: ofFormat('wrapText'),
  // One row has no inner line to read.
  line: ofLines((rows) => (rows > 1 ? ROW_LINES : ROW_LINES.slice(0, 1)) as readonly Excel.BorderIndex[]),
  sides: ofLines(() => SIDE_LINES as readonly Excel.BorderIndex[]),
  width: {
    queueRead: ({ format }) => {
      format.load('columnWidth');
      return () => format.columnWidth / pixelsInPoints(1);
    },
    set: ({ format }, value) => (format.columnWidth = pixelsInPoints(Number(value))),
  },
};

const LOOK_PARTS = Object.keys(PARTS) as LookPart[];

/** Queues a look for cells. Indenting comes last: what is centred has none. */
export function dress(cells: Excel.Range, look: CellLook): void {
  for (const part of LOOK_PARTS) {
    const value = look[part];
    if (value !== undefined) PARTS[part].set(cells, value);
  }
}

/** Queues the looks of a row's cells: a part that neighbours share is set for all of them at once. */
export function dressRow(row: Excel.Range, looks: readonly CellLook[]): void {
  const spans = new Map<string, Excel.Range>();
  const span = (from: number, count: number): Excel.Range => {
    if (count === looks.length) return row;
    const key = `${from}+${count}`;
    const known = spans.get(key);
    if (known) return known;
    const first = row.getColumn(from);
    const cells = count === 1 ? first : first.getResizedRange(0, count - 1);
    spans.set(key, cells);
    return cells;
  };
  for (const part of LOOK_PARTS) {
    const values = looks.map((look) => look[part]);
    // Lines at both sides of each cell are not those at both sides of all.
    const runs =
      part === 'sides' ? values.map((value, first) => ({ first, count: 1, value })) : equalRuns(values);
    for (const { first, count, value } of runs)
      if (value !== undefined) PARTS[part].set(span(first, count), value);
  }
}

/** Queues the reading of parts of a look; call the answer after the next sync: null where the cells differ. */
export function queueLookRead(
  cells: Excel.Range,
  parts: readonly LookPart[],
  rows: number,
): () => Map<LookPart, LookValue | null> {
  const reads = parts.map((part) => [part, PARTS[part].queueRead(cells, rows)] as const);
  return () => new Map(reads.map(([part, read]) => [part, read()]));
}
