import type { BookSheet, Rect, SheetParts } from '../../book/Book';
import { cellReference, parseRect, parseRects, rectReference } from '../../grid/references';
import type { Losses } from '../package/Losses';
import { element } from '../xml/element';
import { child, childrenNamed, flag, numeric, type XmlNode } from '../xml/XmlNode';

export interface SheetView {
  showGridlines: boolean;
  freeze: SheetParts['freeze'];
  selection: Rect;
  /** Per cent; undefined for 100. */
  zoom: number | undefined;
}

const topLeft: Rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** Reads the first view of `sheetViews`; further ones belong to further windows. ECMA-376 18.3.1.87. */
export function readView(views: XmlNode | undefined, sheet: string, losses: Losses): SheetView {
  const view = child(views, 'sheetView');
  const pane = child(view, 'pane')?.attributes;
  const frozen = pane?.state === 'frozen' || pane?.state === 'frozenSplit';
  if (pane && !frozen) losses.add({ kind: 'splitWindow', sheet });
  if (flag(view?.attributes.rightToLeft)) losses.add({ kind: 'rightToLeft', sheet });
  if (!flag(view?.attributes.showZeros, true)) losses.add({ kind: 'zeros', sheet });
  if (!flag(view?.attributes.showRowColHeaders, true)) {
    losses.add({ kind: 'headings', sheet });
  }
  return {
    showGridlines: flag(view?.attributes.showGridLines, true),
    freeze: frozen ? readFreeze(view?.attributes.topLeftCell, pane) : { rows: 0, columns: 0 },
    selection: readSelection(view, pane?.activePane),
    zoom: readZoom(view),
  };
}

/** The zoom of the normal view, which another view leaves aside. ECMA-376 18.3.1.87: 10 to 400, 0 = by itself. */
function readZoom(view: XmlNode | undefined): number | undefined {
  const { view: shown = 'normal', zoomScale, zoomScaleNormal } = view?.attributes ?? {};
  const zoom = numeric(shown === 'normal' ? zoomScale : zoomScaleNormal);
  return zoom === undefined || zoom < 10 || zoom > 400 || zoom === 100 ? undefined : zoom;
}

/** Writes `sheetViews` with the one view of the sheet. */
export function writeView(sheet: BookSheet, isActive: boolean): string {
  const { rows, columns, from = { row: 0, column: 0 } } = sheet.parts.freeze;
  const pane =
    rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : columns > 0 ? 'topRight' : undefined;
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      {
        showGridLines: sheet.showGridlines ? undefined : false,
        tabSelected: isActive || undefined,
        topLeftCell: from.row > 0 || from.column > 0 ? cellReference(from.row, from.column) : undefined,
        zoomScale: sheet.parts.viewZoom,
        zoomScaleNormal: sheet.parts.viewZoom,
        workbookViewId: 0,
      },
      pane &&
        element('pane', {
          xSplit: columns - from.column || undefined,
          ySplit: rows - from.row || undefined,
          topLeftCell: cellReference(rows, columns),
          activePane: pane,
          state: 'frozen',
        }),
      element('selection', {
        pane,
        activeCell: cellReference(sheet.selection.row, sheet.selection.column),
        sqref: rectReference(sheet.selection),
      }),
    ),
  );
}

/** The split counts from the first cell the frozen part shows. ECMA-376 18.3.1.66. */
function readFreeze(
  firstShown: string | undefined,
  pane: Readonly<Record<string, string>>,
): SheetParts['freeze'] {
  const { row, column } = parseRect(firstShown ?? '') ?? topLeft;
  const rows = numeric(pane.ySplit) ?? 0;
  const columns = numeric(pane.xSplit) ?? 0;
  const from = { row: rows === 0 ? 0 : row, column: columns === 0 ? 0 : column };
  return {
    rows: from.row + rows,
    columns: from.column + columns,
    ...(from.row > 0 || from.column > 0 ? { from } : {}),
  };
}

function readSelection(view: XmlNode | undefined, activePane = 'topLeft'): Rect {
  const selections = childrenNamed(view, 'selection');
  const selection =
    selections.find(({ attributes }) => (attributes.pane ?? 'topLeft') === activePane) ?? selections.at(-1);
  const areas = parseRects(selection?.attributes.sqref);
  const active = parseRect(selection?.attributes.activeCell ?? '') ?? topLeft;
  const holdsActive = (area: Rect): boolean =>
    active.row >= area.row &&
    active.row < area.row + area.rowCount &&
    active.column >= area.column &&
    active.column < area.column + area.columnCount;
  return areas.find(holdsActive) ?? areas[0] ?? active;
}
