import type { CellSnapshot } from '../../domain/cells/cellSnapshot';
import type { ExcelContext } from '../session/excelSession';
import { queueCellsRead } from '../read/tableSnapshot';
import type { OnRows } from '../sheets/workbookSnapshot';
import { cutExtents, type ForeignExtent } from './foreignExtent';
import type { ForeignSheet } from './foreignSheet';

/** Cells in one answer: with values, texts and formats well below the 5 MB Excel on the web gives at most. */
const CELLS_IN_AN_ANSWER = 40_000;

interface Block {
  /** Which extent it is a part of. */
  extent: number;
  firstRow: number;
  rowCount: number;
  cells: number;
}

/**
 * Reads sheets whose extents are known, as many cells in one round trip as fit: one in all for what people
 * call a plan.
 */
export async function readForeignSheets(
  context: ExcelContext,
  asked: readonly ForeignExtent[],
  onRows: OnRows = () => undefined,
): Promise<ForeignSheet[]> {
  const extents = await cutExtents(context, asked);
  const total = extents.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const grids = extents.map(({ firstRow }): (readonly CellSnapshot[])[] =>
    Array<CellSnapshot[]>(firstRow).fill([]),
  );
  let done = 0;
  for (const batch of batches(extents.flatMap(blocksOf))) {
    const answers = batch.map((block) => ({ block, cells: askBlock(extents[block.extent], block) }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- all cells together do not fit one answer
    await context.sync();
    for (const { block, cells } of answers) {
      const left = extents[block.extent]?.firstColumn ?? 0;
      grids[block.extent]?.push(...cells().map((row) => placed(row, left)));
      done += block.rowCount;
    }
    onRows(done, total);
  }
  return extents.map(({ name, unreadFrom }, index) => ({ name, grid: grids[index] ?? [], unreadFrom }));
}

function blocksOf({ firstRow, rowCount, columnCount }: ForeignExtent, extent: number): Block[] {
  const height = Math.max(1, Math.floor(CELLS_IN_AN_ANSWER / columnCount));
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, index) => {
    const rows = Math.min(height, rowCount - index * height);
    return { extent, firstRow: firstRow + index * height, rowCount: rows, cells: rows * columnCount };
  });
}

/** Puts blocks together as long as they fit one answer. */
function batches(blocks: readonly Block[]): Block[][] {
  const packed: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const last = packed.at(-1);
    if (last && block.cells <= room) last.push(block);
    else {
      packed.push([block]);
      room = CELLS_IN_AN_ANSWER;
    }
    room -= block.cells;
  }
  return packed;
}

function askBlock(extent: ForeignExtent | undefined, { firstRow, rowCount }: Block): () => CellSnapshot[][] {
  if (!extent) return () => [];
  const { sheet, firstColumn, columnCount } = extent;
  return queueCellsRead(sheet.getRangeByIndexes(firstRow, firstColumn, rowCount, columnCount));
}

const BLANK: CellSnapshot = { value: '', text: '', numberFormat: 'General' };

/** A row cut to its content and moved to its columns; the blank cells of all rows are one. */
function placed(row: readonly CellSnapshot[], left: number): CellSnapshot[] {
  const last = row.findLastIndex(({ value }) => value !== '');
  return [
    ...Array<CellSnapshot>(left).fill(BLANK),
    ...row.slice(0, last + 1).map((cell) => (cell.value === '' ? BLANK : cell)),
  ];
}
