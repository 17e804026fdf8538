import { deniesWriting } from './deniesWriting';
import { WorkbookError } from './workbookError';

/**
 * Runs a later step of an action, an earlier one of which has written: where this one fails, no message says that nothing
 * was written. Done again, the action has only this step left, and then says why it fails.
 * @param wrote whether the earlier step has written anything
 * @throws WorkbookError `partlyWritten`; what makes no such claim passes through
 */
export async function afterWriting<Result>(
  { wrote, sheet }: { wrote: boolean; sheet: string },
  step: () => Promise<Result>,
): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    if (!wrote || !(deniesWriting(error) || isWithoutReason(error))) throw error;
    throw new WorkbookError({ code: 'partlyWritten', sheet }, { cause: error });
  }
}

/** That a part was written is more than Excel's bare no says. */
const isWithoutReason = (error: unknown): boolean =>
  error instanceof WorkbookError && error.problem.code === 'excelRefused';
