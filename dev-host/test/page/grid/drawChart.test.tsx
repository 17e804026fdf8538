import { chartLook } from '../../../engine/drawings/chartLook';
import type { ChartState } from '../../../engine/book/Book';
import type { ChartPicture } from '../../../page/grid/charts/ChartPicture';
import { drawChart } from '../../../page/grid/charts/drawChart';

const picture = (type: string, values: (number | null)[], properties: ChartState['properties'] = {}) => {
  const look = chartLook({ properties } as ChartState);
  const made: ChartPicture = {
    ...{ type, title: '图', look, categories: values.map((_, index) => `类${index + 1}`) },
    series: [
      {
        ...{ name: '数', color: '#1F4E46', hasLabels: look.series(0).hasLabels },
        points: values.map((value) => ({ value, shown: value === null ? '' : `${value} 个` })),
      },
    ],
  };
  return drawChart(made, 480, 288);
};
const bars = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('rect[fill="#1F4E46"]')]
    .map((bar) => ({
      x: Number(bar.getAttribute('x')),
      y: Number(bar.getAttribute('y')),
      width: Number(bar.getAttribute('width')),
      height: Number(bar.getAttribute('height')),
    }))
    // The key of the legend has the colour too.
    .filter(({ width, height }) => width !== 8 || height !== 8);
const texts = (svg: SVGSVGElement) => [...svg.querySelectorAll('text')].map((text) => text.textContent);

test('bars are as long as their values, from one line', () => {
  const [first, second] = bars(picture('BarClustered', [2, 4]));
  expect(first?.x).toBe(second?.x);
  expect(second?.width).toBeCloseTo((first?.width ?? 0) * 2, 6);
  expect(first?.height).toBeCloseTo(second?.height ?? 0, 6);
});

test('Excel puts the first bar at the bottom, unless the categories are reversed', () => {
  const [first, second] = bars(picture('BarClustered', [2, 4]));
  expect(first?.y).toBeGreaterThan(second?.y ?? 0);
  const [top, below] = bars(picture('BarClustered', [2, 4], { 'axis.Category.reversePlotOrder': true }));
  expect(top?.y).toBeLessThan(below?.y ?? 0);
});

test('columns stand on zero; one below it hangs from it', () => {
  const [up, down] = bars(picture('ColumnClustered', [2, -2]));
  expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(down?.y ?? 0, 6);
  expect(up?.height).toBeCloseTo(down?.height ?? 0, 6);
});

test('a value beyond a limit of the axis ends there', () => {
  const limits = { 'axis.Value.minimum': 0, 'axis.Value.maximum': 2, 'axis.Value.majorUnit': 1 };
  const [within, beyond] = bars(picture('BarClustered', [2, 9], limits));
  expect(beyond?.width).toBeCloseTo(within?.width ?? 0, 6);
});

test('a cell without a number has no bar, and labels show what cells show', () => {
  const svg = picture('BarClustered', [2, null], { 'series.0.hasDataLabels': true });
  expect(bars(svg)).toHaveLength(1);
  expect(texts(svg)).toEqual(expect.arrayContaining(['图', '类1', '类2', '2 个']));
  expect(texts(picture('BarClustered', [2]))).not.toContain('2 个');
});

test.each(['Pie', 'Doughnut'])('a %s has a slice for every value above zero, and a legend', (type) => {
  const svg = picture(type, [1, 0, 3]);
  expect(svg.querySelectorAll('path')).toHaveLength(2);
  expect(texts(svg)).toEqual(expect.arrayContaining(['类1', '类2', '类3']));
});

test('a single slice is a whole circle', () => {
  const [whole] = picture('Pie', [5]).querySelectorAll('path');
  expect(whole?.getAttribute('d')?.match(/A/g)).toHaveLength(2);
});

test('a hidden legend is left out', () => {
  expect(texts(picture('Pie', [1, 3], { 'legend.visible': false }))).toEqual(['图']);
});

test('of another type there is a frame with its name', () => {
  const svg = picture('Line', [1, 2]);
  expect(texts(svg)).toContain('[Line]');
  expect(bars(svg)).toEqual([]);
});
