interface Size {
  rows: number;
  columns: number;
}

/**
 * Whether nothing is in the cells of a room but in our part of it; both begin at the first cell.
 * @param cells what is in them from the first cell on, a row each
 * @param room all of the cells when left out
 */
export const isBlankBeside = (
  cells: readonly (readonly unknown[])[],
  own: Size,
  room: Size = { rows: Infinity, columns: Infinity },
): boolean =>
  cells
    .slice(0, room.rows)
    .every((line, row) =>
      line
        .slice(0, room.columns)
        .every((held, column) => held === '' || (row < own.rows && column < own.columns)),
    );
