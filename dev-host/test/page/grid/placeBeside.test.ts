import { placeBeside } from '../../../page/grid/draw/placeBeside';

const area = { x: 0, y: 100, width: 1000, height: 500 };
const size = { width: 260, height: 80 };
const cell = (x: number, y: number) => ({ x, y, width: 90, height: 20 });

test.each([
  ['under the cell', cell(200, 200), { x: 240, y: 224 }],
  ['left of where it is wanted, at the right edge', cell(900, 200), { x: 736, y: 224 }],
  ['within the left edge', cell(-60, 200), { x: 4, y: 224 }],
  ['above the cell, at the bottom', cell(200, 560), { x: 240, y: 476 }],
  ['both, in the corner', cell(900, 560), { x: 736, y: 476 }],
])('%s', (_, box, expected) => {
  expect(placeBeside(box, size, area, 40)).toEqual(expected);
});

test('under the cell where there is room neither below nor above', () => {
  expect(placeBeside(cell(200, 130), size, { ...area, height: 100 }, 0)).toEqual({ x: 200, y: 154 });
});
