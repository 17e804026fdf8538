import type { IRowData, Nullable } from '@univerjs/core';
import type { ChangeFeed } from '../../workbook/ChangeFeed';
import type { SheetId } from '../../workbook/Engine';
import type { UniverHandle } from '../library/UniverHandle';
import { PendingRows } from './PendingRows';
import type { RowHeights } from './RowHeights';
import { rowsChanged } from './rowsChanged';
import type { TextDrawing } from './TextDrawing';

/** Time spent on rows before a picture is drawn; the rest follows before the next ones. */
const MILLISECONDS_PER_PICTURE = 100;
const ROWS_BETWEEN_LOOKS_AT_THE_CLOCK = 50;

/**
 * Fits the height of every row whose height nobody has set to what is in it, as Excel does when cells, formats or
 * column widths change (support.microsoft.com "Wrap text in a cell"). Rows are only noted when they change, and fitted
 * together before the next picture or when somebody asks; so a batch of changes costs one pass.
 */
export class RowFitter {
  private readonly pending = new PendingRows();
  /** Fitted before their formulas had been calculated. */
  private readonly uncalculated = new PendingRows();
  private readonly watches: (() => void)[];
  private planned = false;

  constructor(
    private readonly handle: UniverHandle,
    feed: ChangeFeed,
    private readonly heights: RowHeights,
    private readonly drawing: TextDrawing | undefined,
  ) {
    const watch = handle.commands.onCommandExecuted((command, options) => {
      if (handle.isOpen && !options?.applyFormulaCalculationResult) this.follow(command);
    });
    this.watches = [
      () => watch.dispose(),
      feed.listen((change) => {
        if (change.type === 'calculated') this.note(change.sheet, this.uncalculated.takeAll(change.sheet));
        if (change.type === 'sheetDeleted') {
          this.pending.takeAll(change.sheet);
          this.uncalculated.takeAll(change.sheet);
        }
      }),
    ];
  }

  dispose(): void {
    for (const end of this.watches) end();
  }

  /** A workbook was opened. */
  opened(sheets: readonly SheetId[]): void {
    this.pending.clear();
    this.uncalculated.clear();
    for (const sheet of sheets) this.sheetCame(sheet);
  }

  /** Fits the rows of the sheet that are waiting for that. */
  fit(sheet: SheetId): void {
    this.set(sheet, this.newHeights(sheet, this.pending.takeAll(sheet)));
  }

  /** Fits all rows that are waiting for that. */
  fitAll(): void {
    for (const sheet of this.pending.sheetIds) this.fit(sheet);
  }

  private follow(command: Parameters<typeof rowsChanged>[0]): void {
    const { library, unitId, workbook, isWorking } = this.handle;
    if ((command.params as { unitId?: string } | undefined)?.unitId !== unitId) return;
    // Heights that Univer has found by itself are not those of Excel's rules.
    if (isWorking && command.id === library.SetWorksheetRowAutoHeightMutation.id) return;
    for (const change of rowsChanged(command, library)) {
      const { sheet } = change;
      if (!workbook.getSheetBySheetId(sheet)) continue;
      if ('isNew' in change) this.sheetCame(sheet);
      else if ('rows' in change) this.note(sheet, change.rows);
      else if ('from' in change) this.note(sheet, this.rowsBetween(sheet, change.from, change.to));
      else
        for (const rows of [this.pending, this.uncalculated])
          rows.shift(sheet, change.shiftedFrom, change.count);
    }
  }

  // What Excel has measured is kept where there is nothing better to measure with.
  private sheetCame(sheet: SheetId): void {
    const rows = this.rowsBetween(sheet, 0, Infinity);
    const manager = this.handle.worksheet(sheet).getRowManager();
    this.note(sheet, this.drawing ? rows : rows.filter((row) => manager.getRow(row)?.ah === undefined));
  }

  private note(sheet: SheetId, rows: Iterable<number>): void {
    this.pending.add(sheet, rows);
    if (this.planned || !this.drawing || this.pending.isEmpty) return;
    this.planned = true;
    this.drawing.beforeNextPicture(() => {
      this.planned = false;
      this.fitSome();
    });
  }

  // The sheet in front first; so many rows that the page stays at hand.
  private fitSome(): void {
    if (!this.handle.isOpen) return;
    const end = performance.now() + MILLISECONDS_PER_PICTURE;
    const front = this.handle.workbook.getActiveSheet().getSheetId();
    const sheets = this.pending.sheetIds.sort((a, b) => Number(b === front) - Number(a === front));
    for (const sheet of sheets) {
      const rows = [...this.pending.takeAll(sheet)];
      const heights: NewHeight[] = [];
      let done = 0;
      for (; done < rows.length && performance.now() < end; done += ROWS_BETWEEN_LOOKS_AT_THE_CLOCK)
        heights.push(...this.newHeights(sheet, rows.slice(done, done + ROWS_BETWEEN_LOOKS_AT_THE_CLOCK)));
      this.set(sheet, heights);
      this.note(sheet, rows.slice(done));
    }
  }

  private newHeights(sheet: SheetId, rows: Iterable<number>): NewHeight[] {
    const result: NewHeight[] = [];
    const manager = this.handle.worksheet(sheet).getRowManager();
    for (const row of rows) {
      if (!isAutomatic(manager.getRow(row))) continue;
      const { height, calculated } = this.heights.of(sheet, row);
      if (calculated) this.uncalculated.add(sheet, [row]);
      if (height !== manager.getRowHeight(row)) result.push({ row, autoHeight: height });
    }
    return result;
  }

  private set(sheet: SheetId, rowsAutoHeightInfo: NewHeight[]): void {
    if (rowsAutoHeightInfo.length === 0) return;
    this.handle.mutate(this.handle.library.SetWorksheetRowAutoHeightMutation, {
      subUnitId: sheet,
      rowsAutoHeightInfo,
    });
  }

  private rowsBetween(sheet: SheetId, from: number, to: number): number[] {
    const worksheet = this.handle.worksheet(sheet);
    const cells = Object.keys(worksheet.getCellMatrix().getMatrix());
    const formats = Object.keys(worksheet.getRowManager().getRowData());
    return [...new Set([...cells, ...formats].map(Number))].filter((row) => row >= from && row <= to);
  }
}

type NewHeight = { row: number; autoHeight: number };

/** A row's height follows its content until somebody sets it. */
export function isAutomatic(row: Nullable<Partial<IRowData>>): boolean {
  return row?.ia !== 0;
}
