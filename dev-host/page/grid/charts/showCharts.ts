import type { ChartState } from '../../../engine/Book';
import type { Engine } from '../../../engine/Engine';
import { element } from '../../shell/element';
import type { GridView } from '../GridView';
import { chartPicture } from './ChartPicture';
import { drawChart } from './drawChart';
import { placeOnSheet } from './placeOnSheet';

const PIXELS_PER_POINT = 4 / 3;

/**
 * Lays a picture of each chart of the shown sheet over the cells and keeps it there and up to date. Charts cannot be
 * picked up with the mouse; a click goes to the cell below.
 */
export function showCharts(engine: Engine, view: GridView, container: HTMLElement, layer: HTMLElement): void {
  const frame = element('div', { class: 'charts' });
  layer.append(frame);
  let drawn: { state: string; picture: HTMLElement }[] = [];

  const refresh = () => {
    const sheet = engine.activeSheet();
    const { charts } = engine.parts(sheet);
    const area = charts.length > 0 ? view.cellArea() : null;
    frame.hidden = area === null;
    if (area) Object.assign(frame.style, pixels(area));
    drawn = charts.map((chart, index) => {
      const picture = drawingOf(chart, drawn[index]);
      const box = area && placeOnSheet(engine, view, sheet, chart);
      picture.picture.hidden = !box;
      if (area && box) {
        Object.assign(picture.picture.style, pixels({ ...box, x: box.x - area.x, y: box.y - area.y }));
      }
      return picture;
    });
    frame.replaceChildren(...drawn.map(({ picture }) => picture));
  };
  const drawingOf = (chart: ChartState, before: { state: string; picture: HTMLElement } | undefined) => {
    const picture = chartPicture(engine, chart);
    const state = JSON.stringify([chart.name, chart.width, chart.height, picture]);
    if (before?.state === state) return before;
    const made = element('div', { class: 'chart', title: chart.name });
    if (picture) {
      made.append(drawChart(picture, chart.width * PIXELS_PER_POINT, chart.height * PIXELS_PER_POINT));
    }
    return { state, picture: made };
  };

  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      refresh();
    });
  };
  view.onMoved(soon);
  engine.onChange(({ type }) => {
    if (type !== 'selection') soon();
  });
  new ResizeObserver(soon).observe(container);
}

function pixels(box: { x: number; y: number; width: number; height: number }): Partial<CSSStyleDeclaration> {
  return {
    left: `${box.x}px`,
    top: `${box.y}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  };
}
