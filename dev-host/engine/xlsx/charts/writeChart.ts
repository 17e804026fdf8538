import { xmlEncode } from '@cj-tech-master/excelts/xml';
import type { ChartState, Rect } from '../../Book';
import { absoluteReference, sheetPrefix } from '../cells/references';
import { element } from '../xml/element';
import { chartKind, type ChartKind } from './chartKind';
import type { ChartData, ChartSeries } from './chartSeries';

const [categoryAxis, valueAxis] = [1, 2];

/** Writes a chart part: type, series and title; Excel gives it the rest of its usual looks. ECMA-376 21.2. */
export function writeChart(chart: ChartState, data: ChartData): string {
  const kind = chartKind(chart.type);
  const title = chart.properties.title;
  const series = data.series.map((entry, index) => writeSeries(entry, index, data.sheet, kind));
  const axisIds =
    kind.axes === 'none' ? [] : [categoryAxis, valueAxis].map((id) => element('c:axId', { val: id }));
  return element(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    },
    element(
      'c:chart',
      {},
      typeof title === 'string' && title !== '' ? writeTitle(title) : undefined,
      element('c:autoTitleDeleted', { val: typeof title !== 'string' || title === '' }),
      element(
        'c:plotArea',
        {},
        element('c:layout', {}),
        element(kind.name, {}, ...kind.before, ...series, ...kind.after, ...axisIds),
        ...writeAxes(kind),
      ),
      element('c:legend', {}, element('c:legendPos', { val: 'r' }), element('c:overlay', { val: false })),
      element('c:plotVisOnly', { val: true }),
    ),
  );
}

function writeTitle(text: string): string {
  const paragraph = element('a:p', {}, element('a:r', {}, element('a:t', {}, xmlEncode(text))));
  return element(
    'c:title',
    {},
    element('c:tx', {}, element('c:rich', {}, element('a:bodyPr', {}), paragraph)),
    element('c:overlay', { val: false }),
  );
}

function writeSeries(
  { name, categories, values }: ChartSeries,
  index: number,
  sheet: string,
  kind: ChartKind,
): string {
  const reference = (wrapper: string, kindOfReference: string, rect: Rect | undefined): string | undefined =>
    rect &&
    element(
      wrapper,
      {},
      element(
        kindOfReference,
        {},
        element('c:f', {}, xmlEncode(sheetPrefix(sheet) + absoluteReference(rect))),
      ),
    );
  const isScatter = kind.axes === 'value';
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    reference('c:tx', 'c:strRef', name),
    reference(isScatter ? 'c:xVal' : 'c:cat', isScatter ? 'c:numRef' : 'c:strRef', categories),
    reference(isScatter ? 'c:yVal' : 'c:val', 'c:numRef', values),
  );
}

function writeAxes({ axes }: ChartKind): string[] {
  if (axes === 'none') return [];
  const axis = (name: string, id: number, position: string, crosses: number): string =>
    element(
      name,
      {},
      element('c:axId', { val: id }),
      element('c:scaling', {}, element('c:orientation', { val: 'minMax' })),
      element('c:delete', { val: false }),
      element('c:axPos', { val: position }),
      element('c:crossAx', { val: crosses }),
    );
  return [
    axis(axes === 'category' ? 'c:catAx' : 'c:valAx', categoryAxis, 'b', valueAxis),
    axis('c:valAx', valueAxis, 'l', categoryAxis),
  ];
}
