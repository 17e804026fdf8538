import type { ICellData } from '@univerjs/core';
import { tokenize } from '../formula/tokenize';
import type { UniverHandle } from './UniverHandle';

/**
 * Keeps the saved value of a formula that calls a function Univer does not have, where the calculation would put
 * `#NAME?` over it. Gives back what ends the watch.
 */
export function keepUncomputable(handle: UniverHandle): () => void {
  const { library } = handle;
  const watch = handle.commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== library.SetRangeValuesMutation.id || !options?.applyFormulaCalculationResult) return;
    const { subUnitId, cellValue } = params as {
      subUnitId: string;
      cellValue: Record<number, Record<number, ICellData | null>>;
    };
    const matrix = handle.worksheet(subUnitId).getCellMatrix().getMatrix();
    for (const [row, results] of Object.entries(cellValue)) {
      for (const [column, result] of Object.entries(results)) {
        if (result?.v !== '#NAME?') continue;
        const cell = matrix[Number(row)]?.[Number(column)];
        const saved = cell?.v !== undefined && cell.v !== null && cell.v !== '#NAME?';
        if (saved && cell.f && callsUnknownFunction(cell.f, library.ALL_IMPLEMENTED_FUNCTIONS_SET))
          delete results[Number(column)];
      }
    }
  });
  return () => watch.dispose();
}

function callsUnknownFunction(formula: string, known: ReadonlySet<unknown>): boolean {
  return tokenize(formula).some(
    (token) =>
      token.kind === 'text' &&
      [...token.text.replace(/"(?:[^"]|"")*"/g, '').matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].some(
        ([, name = '']) => !known.has(name.toUpperCase()),
      ),
  );
}
