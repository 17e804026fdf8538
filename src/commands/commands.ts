import { languageFor } from '../i18n/language';
import { message } from '../i18n/message';
import { clockDay } from '../usecases/clockDay';
import { exportSummary } from '../usecases/exportSummary';
import { refreshAlerts } from '../usecases/refreshAlerts';
import { reportOutcome } from '../usecases/reportOutcome';
import type { RunOptions } from '../usecases/runOptions';
import { WorkbookError } from '../workbook/workbookError';
import { failureText, type CommandFailure } from './failureText';
import { ribbonCommand } from './ribbonCommand';

// The names are those of the FunctionName elements in manifest.xml.
void Office.onReady().then(() => {
  Office.actions.associate('refreshAlerts', command(refresh, 'command.refreshFailed'));
  Office.actions.associate('exportSummary', command(exportMonth, 'command.exportFailed'));
});

async function refresh(): Promise<void> {
  const { notWritten } = await refreshAlerts(runOptions());
  if (notWritten) throw new WorkbookError(notWritten);
}

async function exportMonth(): Promise<void> {
  const options = runOptions();
  const { sheet, created } = await exportSummary({ ...options, overwriteEdited: false, show: true });
  await reportOutcome(message(options.language, created ? 'summary.created' : 'summary.updated', { sheet }));
}

function command(run: () => Promise<void>, failure: CommandFailure) {
  return ribbonCommand({
    run,
    tell: (error) => reportOutcome(failureText(failure, error, runOptions().language)),
    reportError: (error) => reportError(error),
  });
}

function runOptions(): RunOptions {
  return { today: clockDay(new Date()), language: languageFor(Office.context.displayLanguage) };
}
