import type { UniverLibrary } from '../library/UniverLibrary';

/**
 * Keeps formulas of conditional formats and of validation apart from cells: Univer gives each copy of such a formula the
 * address of a cell at the top left of its sheet, treats it as that cell's own formula, and finds circular references that
 * do not exist, so that cells are calculated in the wrong order.
 */
export function ownPlaces({ FormulaDependencyTreeVirtual: { prototype } }: UniverLibrary): void {
  const { toRTreeItem } = prototype;
  prototype.toRTreeItem = function () {
    // Copies of a formula that do stand in cells have no id.
    return this.formulaId ? [] : toRTreeItem.call(this);
  };
}
