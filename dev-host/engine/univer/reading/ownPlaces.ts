import type { UniverLibrary } from '../library/UniverLibrary';

/**
 * Keeps the formulas of conditional formats and of validation out of the cells: Univer gives each copy of such a formula
 * the place of a cell at the top left of its sheet, takes it for what stands in that cell, and calculates the cells in a
 * wrong order where the two then wait for each other.
 */
export function ownPlaces({ FormulaDependencyTreeVirtual: { prototype } }: UniverLibrary): void {
  const { toRTreeItem } = prototype;
  prototype.toRTreeItem = function () {
    // Copies of a formula that do stand in cells have no id.
    return this.formulaId ? [] : toRTreeItem.call(this);
  };
}
