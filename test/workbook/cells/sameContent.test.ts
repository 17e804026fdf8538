import { fitCell } from '../../../src/workbook/cells/fitCell';
import { sameContent } from '../../../src/workbook/cells/sameContent';

/** Excel keeps 15 significant digits: what it answers may differ from what was written beyond them. */
test.each([0.1 + 0.2, 1 / 3, 2 / 3, 46188.958333333336, -1234567.8901234567])(
  '%d is what Excel gives back of it, and is written as that',
  (written) => {
    const answered = Number(written.toPrecision(15));
    expect(answered).not.toBe(written);
    expect(sameContent(answered, written)).toBe(true);
    expect(fitCell(written)).toBe(answered);
  },
);

test('numbers that differ within 15 digits, and a number and its text, are not the same', () => {
  expect(sameContent(0.3, 0.30000000001)).toBe(false);
  expect(sameContent(3, '3')).toBe(false);
});
