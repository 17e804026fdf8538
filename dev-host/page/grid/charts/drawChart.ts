import { accent, type ChartPicture } from './ChartPicture';
import { drawBars } from './drawBars';
import { drawSlices } from './drawSlices';
import { fitted, label, svg, type Box } from './svg';

const FONT = 12;
const TITLE = { size: 16, height: 34 };
const LEGEND = { width: 110, row: 20 };

/**
 * A simple picture of a chart: bars, columns, pies and doughnuts. Of other types only the frame is drawn, with the
 * type's name, so that nobody takes it for the chart Excel would draw.
 */
export function drawChart(picture: ChartPicture, width: number, height: number): SVGSVGElement {
  const titleHeight = picture.title ? TITLE.height : 8;
  const entries = legendEntries(picture);
  const side = picture.look.legend.position;
  const isBeside = side !== 'Top' && side !== 'Bottom';
  const besides = entries.length > 0 && isBeside ? LEGEND.width : 0;
  const belows = entries.length > 0 && !isBeside ? LEGEND.row + 6 : 0;
  const area: Box = {
    x: 8,
    y: titleHeight,
    width: width - 16 - besides,
    height: height - titleHeight - 8 - belows,
  };
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, 'font-size': FONT, role: 'img', 'aria-label': picture.title ?? '' },
    svg('rect', { width, height, fill: '#fff', stroke: '#D0CECE' }),
    ...(picture.title
      ? [
          label(fitted(picture.title, width - 24, TITLE.size), width / 2, TITLE.height / 2 + 2, 'middle', {
            'font-size': TITLE.size,
          }),
        ]
      : []),
    plot(picture, area),
    ...(isBeside
      ? legendBeside(entries, width - LEGEND.width, area.y + area.height / 2)
      : legendBelow(entries, width, height - LEGEND.row / 2 - 4)),
  );
}

function plot(picture: ChartPicture, area: Box): SVGGElement {
  const { type } = picture;
  if (type === 'Pie' || type === 'Doughnut') return drawSlices(picture, area, type === 'Doughnut');
  if (type === 'BarClustered' || type === 'ColumnClustered') {
    return drawBars(picture, area, type === 'BarClustered');
  }
  return svg('g', {}, label(`[${type}]`, area.x + area.width / 2, area.y + area.height / 2));
}

interface LegendEntry {
  name: string;
  color: string;
}

function legendEntries({ look, type, categories, series }: ChartPicture): LegendEntry[] {
  if (!look.legend.visible) return [];
  if (type === 'Pie' || type === 'Doughnut') {
    return categories.map((name, index) => ({ name, color: accent(index) }));
  }
  return series.map(({ name, color }) => ({ name, color }));
}

function legendBeside(entries: readonly LegendEntry[], x: number, middle: number): SVGElement[] {
  const top = middle - (entries.length * LEGEND.row) / 2 + LEGEND.row / 2;
  return entries.flatMap((entry, index) => legendEntry(entry, x, top + index * LEGEND.row));
}

function legendBelow(entries: readonly LegendEntry[], width: number, y: number): SVGElement[] {
  const room = Math.min(LEGEND.width, width / Math.max(1, entries.length));
  const left = (width - room * entries.length) / 2;
  return entries.flatMap((entry, index) => legendEntry(entry, left + index * room, y));
}

function legendEntry({ name, color }: LegendEntry, x: number, y: number): SVGElement[] {
  const key = svg('rect', { x, y: y - 4, width: 8, height: 8, fill: color });
  return [key, label(fitted(name, LEGEND.width - 18, FONT), x + 14, y, 'start')];
}
