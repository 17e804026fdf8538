import { element } from '../xml/element';

/** How a chart type is drawn: its element, what is in it before and after the series, and its axes. */
export interface ChartKind {
  name: string;
  before: string[];
  after: string[];
  axes: 'category' | 'value' | 'none';
}

/**
 * The kind for a type of Office.js's ChartType; one that the stand-in cannot write becomes clustered columns.
 * @param gapWidth per cent of a bar's width between groups of bars
 */
export function chartKind(type: string, gapWidth: number): ChartKind {
  const stacking = /Stacked100/.test(type) ? 'percentStacked' : /Stacked/.test(type) ? 'stacked' : undefined;
  if (/^(3D)?(Pie|.*OfPie)/.test(type)) return plain('c:pieChart', 'none');
  if (/^Doughnut/.test(type)) {
    return { ...plain('c:doughnutChart', 'none'), after: [element('c:holeSize', { val: 50 })] };
  }
  if (/^XYScatter/.test(type)) return { ...plain('c:scatterChart', 'value'), before: [scatterStyle(type)] };
  if (/^(3D)?Area/.test(type)) return grouped('c:areaChart', stacking ?? 'standard');
  if (/^(3D)?Line/.test(type)) {
    const markers = element('c:marker', { val: true });
    return { ...grouped('c:lineChart', stacking ?? 'standard'), after: [markers] };
  }
  const direction = element('c:barDir', { val: /^(3D)?Bar/.test(type) ? 'bar' : 'col' });
  const overlap = stacking ? [element('c:overlap', { val: 100 })] : [];
  const bars = grouped('c:barChart', stacking ?? 'clustered');
  return {
    ...bars,
    before: [direction, ...bars.before],
    after: [element('c:gapWidth', { val: gapWidth }), ...overlap],
  };
}

function plain(name: string, axes: ChartKind['axes']): ChartKind {
  return { name, before: axes === 'none' ? [element('c:varyColors', { val: true })] : [], after: [], axes };
}

function grouped(name: string, grouping: string): ChartKind {
  return { name, before: [element('c:grouping', { val: grouping })], after: [], axes: 'category' };
}

function scatterStyle(type: string): string {
  return element('c:scatterStyle', { val: type === 'XYScatter' ? 'marker' : 'lineMarker' });
}
