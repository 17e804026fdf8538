import type { Book, ChartState } from '../../book/Book';
import type { DrawingTarget } from '../package/DrawingTarget';
import { element } from '../xml/element';
import { encodeXStringAttribute } from '../xml/xstring';
import { chartData, type ChartData } from './chartData';
import { writeChart } from './writeChart';

const emuPerPoint = 12700;
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/**
 * Adds the charts of a sheet as real charts, so that Excel shows them, and returns their anchors in the drawing.
 * A chart whose source is no range of the book stays in the stand-in's own data only.
 */
export function addCharts(
  charts: readonly ChartState[],
  book: Book,
  { drawingPart, sheetNumber, target, nextShapeId }: DrawingTarget,
): string[] {
  const drawn = charts.flatMap((chart): [ChartState, ChartData][] => {
    const data = chartData(chart, book);
    return data ? [[chart, data]] : [];
  });
  return drawn.map(([chart, data], index) => {
    const part = `xl/charts/chart${sheetNumber * 1000 + index}.xml`;
    target.addXml(
      part,
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      writeChart(chart, data),
    );
    return anchor(chart, nextShapeId(), target.relate(drawingPart, 'chart', part));
  });
}

/** ECMA-376 20.5.2.1. */
function anchor(chart: ChartState, shapeId: number, relationship: string): string {
  const emu = (points: number): number => Math.max(0, Math.round(points * emuPerPoint));
  const size = { cx: emu(chart.width), cy: emu(chart.height) };
  return element(
    'xdr:absoluteAnchor',
    {},
    element('xdr:pos', { x: emu(chart.left), y: emu(chart.top) }),
    element('xdr:ext', size),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        element('xdr:cNvPr', { id: shapeId, name: encodeXStringAttribute(chart.name) }),
        element('xdr:cNvGraphicFramePr', {}),
      ),
      element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: chartNamespace },
          element('c:chart', {
            'xmlns:c': chartNamespace,
            'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'r:id': relationship,
          }),
        ),
      ),
    ),
    element('xdr:clientData', {}),
  );
}
