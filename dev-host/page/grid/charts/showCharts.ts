import type { ChartState } from '../../../engine/book/Book';
import type { Engine } from '../../../engine/workbook/Engine';
import { element } from '../../shell/element';
import type { GridPane, GridView } from '../draw/GridView';
import { chartPicture } from './ChartPicture';
import { drawChart } from './drawChart';

/** CSS pixels in a point, at 96 to the inch. */
const PIXELS_PER_POINT = 4 / 3;

/** A chart as it was drawn, with what it was drawn from. */
interface Drawn {
  state: string;
  picture: HTMLElement;
}

/**
 * Lays a picture of each chart of the shown sheet over its cells and keeps it there and up to date. Charts cannot be
 * picked up with the mouse; a click goes to the cell below.
 */
export function showCharts(engine: Engine, view: GridView, layer: HTMLElement): void {
  const parts: { place: HTMLElement; drawn: Drawn[] }[] = [];
  let canvas: HTMLCanvasElement | null = null;

  const show = () => {
    const sheet = engine.activeSheet();
    const { charts } = engine.parts(sheet);
    watchSize();
    const panes = charts.length === 0 ? [] : view.panes(sheet);
    while (parts.length < panes.length) {
      const place = element('div', { class: 'charts' });
      layer.append(place);
      parts.push({ place, drawn: [] });
    }
    parts.forEach((part, index) => {
      const pane = panes[index];
      part.place.hidden = !pane;
      if (!pane) return;
      const { clip } = pane;
      Object.assign(part.place.style, inPixels(clip.x, clip.y, clip.width, clip.height));
      part.drawn = charts.map((chart, at) => drawingOf(engine, chart, part.drawn[at]));
      charts.forEach((chart, at) => put(part.drawn[at]?.picture, chart, pane));
      part.place.replaceChildren(...part.drawn.map(({ picture }) => picture));
    });
  };

  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      show();
    });
  };
  view.onMoved(soon);
  engine.onChange(({ type }) => {
    if (type !== 'selection') soon();
  });
  const sizes = new ResizeObserver(soon);
  function watchSize(): void {
    const shown = view.canvas();
    if (!shown || shown === canvas) return;
    // Another workbook is drawn on another canvas.
    sizes.disconnect();
    sizes.observe(shown);
    canvas = shown;
  }
}

/** Drawn again only when its figures, its look or its size changed. */
function drawingOf(engine: Engine, chart: ChartState, before: Drawn | undefined): Drawn {
  const picture = chartPicture(engine, chart);
  const state = JSON.stringify([chart.name, chart.width, chart.height, picture]);
  if (before?.state === state) return before;
  const made = element('div', { class: 'chart', title: chart.name });
  if (picture) {
    made.append(drawChart(picture, chart.width * PIXELS_PER_POINT, chart.height * PIXELS_PER_POINT));
  }
  return { state, picture: made };
}

function put(
  picture: HTMLElement | undefined,
  { left, top, width, height }: ChartState,
  { clip, corner, scale }: GridPane,
): void {
  if (!picture) return;
  const across = PIXELS_PER_POINT * scale.x;
  const down = PIXELS_PER_POINT * scale.y;
  Object.assign(
    picture.style,
    inPixels(
      corner.x - clip.x + left * across,
      corner.y - clip.y + top * down,
      width * across,
      height * down,
    ),
  );
}

function inPixels(x: number, y: number, width: number, height: number): Partial<CSSStyleDeclaration> {
  return { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
}
