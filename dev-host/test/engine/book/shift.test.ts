import fc from 'fast-check';
import type { Rect } from '../../../engine/book/Book';
import { columnLetters, columnNumber } from '../../../engine/grid/a1';
import { shiftRect, splits, type Shift } from '../../../engine/grid/shift';

const rects = fc.record({
  row: fc.nat(20),
  column: fc.nat(20),
  rowCount: fc.integer({ min: 1, max: 10 }),
  columnCount: fc.integer({ min: 1, max: 10 }),
});
const opposite = { down: 'up', right: 'left' } as const;
const insertions = fc.record({ rect: rects, direction: fc.constantFrom('down' as const, 'right' as const) });

/** Where a single cell goes, worked out by hand. */
function cellAfter(
  row: number,
  column: number,
  { rect, direction }: Shift,
): { row: number; column: number } | null {
  const inRows = row >= rect.row && row < rect.row + rect.rowCount;
  const inColumns = column >= rect.column && column < rect.column + rect.columnCount;
  switch (direction) {
    case 'down':
      return { row: inColumns && row >= rect.row ? row + rect.rowCount : row, column };
    case 'right':
      return { row, column: inRows && column >= rect.column ? column + rect.columnCount : column };
    case 'up':
      if (inRows && inColumns) return null;
      return { row: inColumns && row > rect.row ? row - rect.rowCount : row, column };
    case 'left':
      if (inRows && inColumns) return null;
      return { row, column: inRows && column > rect.column ? column - rect.columnCount : column };
  }
}

describe('shiftRect', () => {
  it('moves a single cell as that cell moves', () => {
    const shifts = fc.record({ rect: rects, direction: fc.constantFrom('down', 'right', 'up', 'left') });
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), shifts, (row, column, shift) => {
        const after = cellAfter(row, column, shift as Shift);
        const expected = after && { ...after, rowCount: 1, columnCount: 1 };
        expect(shiftRect({ row, column, rowCount: 1, columnCount: 1 }, shift as Shift)).toEqual(expected);
      }),
    );
  });

  it('is taken back by the opposite shift', () => {
    fc.assert(
      fc.property(rects, insertions, (rect: Rect, shift) => {
        const moved = shiftRect(rect, shift);
        expect(moved && shiftRect(moved, { rect: shift.rect, direction: opposite[shift.direction] })).toEqual(
          rect,
        );
      }),
    );
  });

  it('leaves what it would split', () => {
    fc.assert(
      fc.property(rects, insertions, (rect: Rect, shift) => {
        if (splits(rect, shift)) expect(shiftRect(rect, shift)).toEqual(rect);
      }),
    );
  });
});

describe('column letters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [16_383, 'XFD'],
  ])('%i is %s', (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters)).toBe(number);
  });
});
