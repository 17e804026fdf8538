import type { ChartState } from '../../book/Book';
import { chartLook, type ChartLook } from '../../drawings/chartLook';
import { element } from '../xml/element';
import type { ChartData } from './chartData';
import { chartKind } from './chartKind';
import { writeAxes } from './writeAxes';
import { writeSeries } from './writeSeries';
import { writeTitle } from './writeTitle';

/** Writes a chart part: type, series and what was set of its look; Excel gives it the rest. ECMA-376 21.2. */
export function writeChart(chart: ChartState, data: ChartData): string {
  const look = chartLook(chart);
  const kind = chartKind(chart.type, look.series(0).gapWidth);
  const series = data.series.map((entry, index) =>
    writeSeries(entry, index, { sheet: data.sheet, kind, look: look.series(index) }),
  );
  return element(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    },
    element(
      'c:chart',
      {},
      look.title ? writeTitle(look.title) : undefined,
      element('c:autoTitleDeleted', { val: look.title === null }),
      element(
        'c:plotArea',
        {},
        element('c:layout', {}),
        element(kind.name, {}, kind.before, series, kind.after, axisIds(kind.axes)),
        writeAxes(kind.axes, look, /^(3D)?Bar/.test(chart.type)),
      ),
      writeLegend(look),
      element('c:plotVisOnly', { val: true }),
    ),
  );
}

function axisIds(axes: 'category' | 'value' | 'none'): string[] {
  return axes === 'none' ? [] : [1, 2].map((id) => element('c:axId', { val: id }));
}

/** ECMA-376 21.2.3.24; Office.js names the sides in words. */
const LEGEND_SIDES: Record<string, string> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' };

function writeLegend({ legend }: ChartLook): string | undefined {
  if (!legend.visible) return undefined;
  const position = element('c:legendPos', { val: LEGEND_SIDES[legend.position] ?? 'r' });
  return element('c:legend', {}, position, element('c:overlay', { val: false }));
}
