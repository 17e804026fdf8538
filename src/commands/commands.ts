import type { Language } from '../words/language/Language';
import { message } from '../words/language/message';
import { languageFor } from '../words/vocabulary/languages';
import { clockDay, clockMinute } from '../usecases/run/clockDay';
import { exportSummary } from '../usecases/summary/export/exportSummary';
import { inspectTimeline } from '../usecases/timeline/inspectTimeline';
import { makeTimeline } from '../usecases/timeline/makeTimeline';
import { refreshAlerts } from '../usecases/today/refreshAlerts';
import { reportOutcome } from '../usecases/run/reportOutcome';
import type { RunOptions } from '../usecases/run/runOptions';
import { WorkbookError } from '../workbook/session/workbookError';
import { failureText, type CommandFailure } from './failureText';
import { messageWindow } from './messageWindow';
import { ribbonCommand } from './ribbonCommand';

// The names are those of the FunctionName elements in manifest.xml.
void Office.onReady().then(() => {
  Office.actions.associate('refreshAlerts', command(refresh, 'command.refreshFailed'));
  Office.actions.associate('showTimeline', command(showTimeline, 'command.timelineFailed'));
  Office.actions.associate('exportSummary', command(exportMonth, 'command.exportFailed'));
});

async function refresh(): Promise<void> {
  const { notWritten } = await refreshAlerts(runOptions());
  if (notWritten) throw new WorkbookError(notWritten);
}

async function exportMonth(): Promise<void> {
  const options = runOptions();
  const { sheet, created } = await exportSummary({ ...options, overwriteEdited: false, show: true });
  await reportOutcome(message(officeLanguage(), created ? 'summary.created' : 'summary.updated', { sheet }));
}

/** The timeline as it was wanted last, brought up to date and to the front. */
async function showTimeline(): Promise<void> {
  const options = runOptions();
  const { timeline } = await inspectTimeline(options);
  const choice = timeline?.choice ?? { span: 'month', grouping: 'goal' };
  await makeTimeline({ ...options, timeline: { ...choice, overwriteEdited: false }, show: true });
}

function command(run: () => Promise<void>, failure: CommandFailure) {
  const handle = ribbonCommand({
    run,
    showFailure: (error) => report(failureText(failure, error, officeLanguage())),
    reportError: (error) => reportError(error),
  });
  return (event: Office.AddinCommands.Event) => void handle(event);
}

/** Above the tracker; where the workbook has no such place, or it cannot be written, in a small window. */
async function report(text: string): Promise<void> {
  const isWritten = await reportOutcome(text).catch(() => false);
  if (!isWritten) await showMessage(text);
}

function showMessage(text: string): Promise<void> {
  const url = new URL('message.html', window.location.href);
  // Behind the #, which no browser sends to a server: the text may name sheets and cells.
  url.hash = new URLSearchParams({ lang: officeLanguage().code, text }).toString();
  return messageWindow(url.href, { height: 24, width: 30 });
}

function runOptions(): RunOptions {
  const now = new Date();
  return {
    today: clockDay(now),
    minute: clockMinute(now),
    language: officeLanguage().code,
  };
}

function officeLanguage(): Language {
  return languageFor(Office.context.displayLanguage);
}
