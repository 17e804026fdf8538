import { chartLook } from '../../../engine/drawings/chartLook';
import type { ChartState } from '../../../engine/book/Book';
import { valueScale } from '../../../page/grid/charts/valueScale';

const axis = (properties: ChartState['properties']) => chartLook({ properties } as ChartState).valueAxis;
const set = (minimum: number, maximum: number, majorUnit: number) =>
  axis({
    'axis.Value.minimum': minimum,
    'axis.Value.maximum': maximum,
    'axis.Value.majorUnit': majorUnit,
  });
const own = axis({});

it.each<[what: string, values: number[], look: typeof own, expected: [number, number, number[]]]>([
  ['round numbers from zero', [3, 7], own, [0, 8, [0, 2, 4, 6, 8]]],
  ['below zero', [-3, 7], own, [-4, 8, [-4, -2, 0, 2, 4, 6, 8]]],
  ['shares', [0.35, 0.95], own, [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]]],
  ['nothing', [], own, [0, 1, [0, 1]]],
  ['only zeros', [0, 0], own, [0, 1, [0, 1]]],
  ['as it was set, marks at whole goals', [1.2], set(0, 1.3, 1), [0, 1.3, [0, 1]]],
  ['with the values outside', [5], set(0, 2, 1), [0, 2, [0, 1, 2]]],
])('%s', (_what, values, look, [minimum, maximum, ticks]) => {
  const scale = valueScale(values, look);
  expect([scale.minimum, scale.maximum]).toEqual([minimum, maximum]);
  expect(scale.ticks).toEqual(ticks.map((tick) => expect.closeTo(tick, 9)));
});
