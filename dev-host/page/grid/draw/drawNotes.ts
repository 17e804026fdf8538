import { InterceptorEffectEnum, type ICellDataForSheetInterceptor } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { HoverManagerService } from '@univerjs/sheets-ui';
import type { Engine, SheetId } from '../../../engine/workbook/Engine';
import { element } from '../../shell/element';
import type { GridView } from './GridView';
import { placeBeside } from './placeBeside';

const CORNER = { color: '#C00000', size: 6 };

/** Draws the red corner of cells with a note, and the note while the pointer rests on the cell. */
export function drawNotes(engine: Engine, view: GridView, container: HTMLElement, layer: HTMLElement): void {
  view.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 1,
    handler: (cell, place, next) => {
      const { notes } = engine.parts(place.subUnitId);
      if (!notes.some(({ row, column }) => row === place.row && column === place.col)) return next(cell);
      const marked: ICellDataForSheetInterceptor =
        cell && cell !== place.rawData ? cell : { ...place.rawData };
      marked.markers = { ...marked.markers, tr: CORNER };
      return next(marked);
    },
  });
  const shown = element('div', { class: 'cell-note', role: 'note', hidden: '' });
  layer.append(shown);
  // Univer also says “no cell” whenever something scrolls or is drawn again under a resting pointer.
  view.injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    if (hovered) show(hovered.location);
  });
  for (const type of ['pointerleave', 'wheel']) {
    container.addEventListener(type, () => (shown.hidden = true), { passive: true });
  }

  function show({ subUnitId, row, col }: { subUnitId: SheetId; row: number; col: number }): void {
    const note = engine.parts(subUnitId).notes.find((known) => known.row === row && known.column === col);
    const box = note && view.cellBox(subUnitId, row, col);
    shown.hidden = !box;
    if (!note || !box) return;
    shown.replaceChildren(...(note.author ? [element('strong', {}, `${note.author}:`)] : []), note.text);
    Object.assign(shown.style, { left: '0px', top: '0px' });
    const area = view.canvasBox();
    if (!area) return;
    const size = shown.getBoundingClientRect();
    // Right of its cell where there is room, else under it.
    const isBeside = box.x + box.width + 8 + size.width <= area.x + area.width;
    const place = isBeside ? { x: box.x + box.width + 8, y: box.y } : placeBeside(box, size, area, 0);
    Object.assign(shown.style, { left: `${place.x}px`, top: `${place.y}px` });
  }
}
