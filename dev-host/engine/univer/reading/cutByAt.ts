import type { UniverLibrary } from '../library/UniverLibrary';

/**
 * Lets `@` take a blank cell for nothing, and the cell of its row from a reference to a whole column: Univer's own gives
 * #VALUE! for both.
 * https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34
 */
export function cutByAt({ BaseReferenceObject: { prototype }, NullValueObject }: UniverLibrary): void {
  prototype.getCellByPosition = function (row, column) {
    const { startRow, startColumn } = this.getRangePosition();
    const cell = this.getCellData(row ?? startRow, column ?? startColumn);
    return cell ? this.getCellValueObject(cell) : NullValueObject.create();
  };
}
