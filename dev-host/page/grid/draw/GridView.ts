import {
  ICommandService,
  UniverInstanceType,
  IUniverInstanceService,
  type Injector,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { IEditorBridgeService, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { SheetId } from '../../../engine/workbook/Engine';

/** Where a cell is drawn, in CSS pixels of the browser window. */
export interface CellBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One of the up to four parts frozen rows and columns divide the cells into. */
export interface GridPane {
  /** Where the part is drawn. */
  clip: CellBox;
  /** Where the sheet's top left corner is, or would be if it were not scrolled away. */
  corner: { x: number; y: number };
  /** CSS pixels of the window in one pixel of the sheet. */
  scale: { x: number; y: number };
}

/** What the page needs to know of the grid as drawn: where cells are and whether one is open for typing. */
export class GridView {
  readonly injector: Injector;
  private readonly editor: IEditorBridgeService;

  constructor(univer: Univer) {
    this.injector = univer.__getInjector();
    this.editor = this.injector.get(IEditorBridgeService);
  }

  get isEditing(): boolean {
    return this.editor.isVisible().visible;
  }

  /** Calls back whenever a cell is opened for typing or closed. */
  onEditing(listener: (isEditing: boolean) => void): void {
    this.editor.visible$.subscribe(({ visible }) => listener(visible));
  }

  get workbook(): Workbook | undefined {
    const instances = this.injector.get(IUniverInstanceService);
    return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? undefined;
  }

  /** Gives the keyboard to the grid. */
  focus(): void {
    this.injector.get(ILayoutService).focus();
  }

  /** Makes the cell editor and the formula bar show what the selected cell holds. */
  resetEditor(): void {
    this.editor.refreshEditCellState();
  }

  /** Resolves when the grid can be seen. */
  async drawn(): Promise<void> {
    while ((this.canvasBox()?.width ?? 0) === 0) await new Promise(requestAnimationFrame);
  }

  /** Null when the sheet is not the one shown, or the grid is not drawn yet. Merged cells give the whole area. */
  cellBox(sheet: SheetId, row: number, column: number): CellBox | null {
    const worksheet = this.workbook?.getActiveSheet();
    if (!worksheet || worksheet.getSheetId() !== sheet) return null;
    const render = this.injector.get(IRenderManagerService).getRenderById(worksheet.getUnitId());
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const canvas = render?.engine.getCanvasElement();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !skeleton || !canvas || !main) return null;

    const { startX, startY, endX, endY, mergeInfo, isMergedMainCell } = skeleton.getCellWithCoordByIndex(
      row,
      column,
    );
    const area = isMergedMainCell ? mergeInfo : { startX, startY, endX, endY };
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const freeze = worksheet.getFreeze();
    // Frozen rows and columns are drawn apart and do not scroll.
    const scrollX = column < freeze.startColumn ? 0 : main.viewportScrollX;
    const scrollY = row < freeze.startRow ? 0 : main.viewportScrollY;
    const edge = canvas.getBoundingClientRect();
    return {
      x: edge.x + (area.startX - scrollX) * scaleX,
      y: edge.y + (area.startY - scrollY) * scaleY,
      width: (area.endX - area.startX) * scaleX,
      height: (area.endY - area.startY) * scaleY,
    };
  }

  /** What a cell is drawn with: its value in its format, and everything the page lays over it. */
  drawnText(sheet: SheetId, row: number, column: number): string {
    return String(this.workbook?.getSheetBySheetId(sheet)?.getCell(row, column)?.v ?? '');
  }

  /** The parts the shown sheet is drawn in; none when the sheet is not the one shown, or the grid is not drawn yet. */
  panes(sheet: SheetId): GridPane[] {
    const worksheet = this.workbook?.getActiveSheet();
    if (!worksheet || worksheet.getSheetId() !== sheet) return [];
    const render = this.injector.get(IRenderManagerService).getRenderById(worksheet.getUnitId());
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const canvas = render?.engine.getCanvasElement();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !skeleton || !canvas || !main) return [];
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const edge = canvas.getBoundingClientRect();
    const { startRow, startColumn } = worksheet.getFreeze();
    const first = skeleton.getCellWithCoordByIndex(0, 0);
    const unfrozen = skeleton.getCellWithCoordByIndex(Math.max(0, startRow), Math.max(0, startColumn));
    const parts = (from: number, split: number, size: number, scroll: number, scale: number) => [
      { from, to: split, scroll: 0 },
      { from: split, to: size / scale, scroll },
    ];
    const across = parts(first.startX, unfrozen.startX, edge.width, main.viewportScrollX, scaleX);
    const down = parts(first.startY, unfrozen.startY, edge.height, main.viewportScrollY, scaleY);
    return down.flatMap((rows) =>
      across.map((columns) => ({
        clip: {
          x: edge.x + columns.from * scaleX,
          y: edge.y + rows.from * scaleY,
          width: Math.max(0, columns.to - columns.from) * scaleX,
          height: Math.max(0, rows.to - rows.from) * scaleY,
        },
        corner: {
          x: edge.x + (first.startX - columns.scroll) * scaleX,
          y: edge.y + (first.startY - rows.scroll) * scaleY,
        },
        scale: { x: scaleX, y: scaleY },
      })),
    );
  }

  /** The part of the window the cells are drawn in, headings included. */
  canvasBox(): CellBox | null {
    return this.canvas()?.getBoundingClientRect() ?? null;
  }

  /** What the shown workbook is drawn on; it is given its size some time after the page got another. */
  canvas(): HTMLCanvasElement | null {
    const unit = this.workbook?.getUnitId();
    const render = unit === undefined ? null : this.injector.get(IRenderManagerService).getRenderById(unit);
    return render?.engine.getCanvasElement() ?? null;
  }

  /** Calls back, at most once per frame, after anything that may have moved cells, the selection or the view. */
  onMoved(listener: () => void): void {
    let waiting = false;
    this.injector.get(ICommandService).onCommandExecuted(() => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        listener();
      });
    });
  }
}
