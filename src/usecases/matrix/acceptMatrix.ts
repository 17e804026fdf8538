import type { CellChange } from '../../domain/changeLog/cellChange';
import { applyChanges, type ApplyResult } from '../changes/applyChanges';
import type { RunOptions } from '../run/runOptions';
import { makeMatrix } from './makeMatrix';
import { previewMatrix } from './previewMatrix';

/**
 * Writes accepted changes of the matrix into the plan, each one logged, and redraws the matrix from it once nothing in
 * it differs from the plan any more: what was left out stays to be seen.
 * @throws WorkbookError as `applyChanges`
 */
export async function acceptMatrix(
  options: RunOptions,
  changes: readonly CellChange[],
): Promise<ApplyResult> {
  const applied = await applyChanges(options, changes);
  const { sheet, changes: left, problems } = await previewMatrix(options);
  if (sheet !== null && left.length === 0 && problems.length === 0)
    await makeMatrix({ ...options, overwriteEdited: true });
  return applied;
}
