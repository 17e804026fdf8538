import type { AxisLook, ChartLook } from '../../drawings/chartLook';
import { element } from '../xml/element';
import type { ChartKind } from './chartKind';
import { writeTitle } from './writeTitle';

const [categoryAxis, valueAxis] = [1, 2];

interface Axis {
  name: 'c:catAx' | 'c:valAx';
  id: number;
  crosses: number;
  position: string;
  look: AxisLook & { minimum?: number; maximum?: number; majorUnit?: number; reversed?: boolean };
}

/** The two axes of a chart that has any. ECMA-376 21.2.2.25 and 21.2.2.226. */
export function writeAxes(axes: ChartKind['axes'], look: ChartLook, liesOnItsSide: boolean): string[] {
  if (axes === 'none') return [];
  const [first, second] = liesOnItsSide ? ['l', 'b'] : ['b', 'l'];
  const name = axes === 'category' ? 'c:catAx' : 'c:valAx';
  return [
    writeAxis({
      name,
      id: categoryAxis,
      crosses: valueAxis,
      position: first ?? 'b',
      look: look.categoryAxis,
    }),
    writeAxis({
      name: 'c:valAx',
      id: valueAxis,
      crosses: categoryAxis,
      position: second ?? 'l',
      look: look.valueAxis,
    }),
  ];
}

function writeAxis({ name, id, crosses, position, look }: Axis): string {
  const limit = (tag: string, val: number | undefined) =>
    val === undefined ? undefined : element(tag, { val });
  return element(
    name,
    {},
    element('c:axId', { val: id }),
    element(
      'c:scaling',
      {},
      element('c:orientation', { val: look.reversed ? 'maxMin' : 'minMax' }),
      limit('c:max', look.maximum),
      limit('c:min', look.minimum),
    ),
    element('c:delete', { val: !look.visible }),
    element('c:axPos', { val: position }),
    look.gridlines ? element('c:majorGridlines', {}) : undefined,
    look.title === undefined ? undefined : writeTitle(look.title),
    look.numberFormat === undefined
      ? undefined
      : element('c:numFmt', { formatCode: look.numberFormat, sourceLinked: false }),
    element('c:crossAx', { val: crosses }),
    limit('c:majorUnit', look.majorUnit),
  );
}
