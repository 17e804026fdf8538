import type { ApplyResult } from '../../changes/applyChanges';
import { applyChanges } from '../../changes/applyChanges';
import type { RunOptions } from '../../run/runOptions';
import type { DatePreview } from './dateConversion';
import { previewDates } from './previewDates';

/**
 * Turns the dates nobody can doubt into real ones, for a run without a window; the doubtful ones are only reported.
 * @throws WorkbookError before anything is written, as `applyChanges` does.
 */
export async function convertDates(
  options: RunOptions,
  { dryRun }: { dryRun: boolean },
): Promise<DatePreview & { written: Pick<ApplyResult, 'skipped' | 'cellsWritten'> | null }> {
  const preview = await previewDates(options);
  const sure = preview.items.filter(({ ticked }) => ticked).map(({ change }) => change);
  if (dryRun) return { ...preview, written: null };
  const { skipped, cellsWritten, problems } = await applyChanges(options, sure);
  return { ...preview, problems: [...preview.problems, ...problems], written: { skipped, cellsWritten } };
}
