import { shownRate } from '../../../../src/domain/summary/quarter/shownRate';

test.each([
  ['0.86', '0%', 9],
  ['0.84', '0%', 8],
  ['0.999', '0.0%', 9],
  ['1', '0%', 10],
  ['1.004', '0.0%', 10],
  ['2.5', '0%', 25],
  ['-0.3', '0%', 0],
])('%s is shown as %s and fills %i tenths', (rate, numberFormat, tenths) => {
  expect(shownRate(rate)).toEqual({ value: Number(rate), numberFormat, tenths });
});
