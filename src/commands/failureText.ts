import { describeProblem } from '../words/describe/describeProblem';
import { message } from '../words/language/message';
import type { Language } from '../words/language/Language';
import { problemOf } from '../workbook/session/workbookError';

/** What a ribbon button failed at. */
export type CommandFailure = 'command.refreshFailed' | 'command.exportFailed' | 'command.timelineFailed';

/** The sentences left in the sheet when a ribbon button failed: what did not happen, why, what to do. */
export function failureText(failure: CommandFailure, error: unknown, language: Language): string {
  const problem = problemOf(error);
  const { text, action } = describeProblem(language, problem);
  return message(language, 'command.failure', {
    what: message(language, failure),
    text,
    // In the pane the way on is a button; from the ribbon the person has to be led there.
    action: problem.code === 'exportSheetEdited' ? message(language, 'command.exportEdited') : action,
  });
}
