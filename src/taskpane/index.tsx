import { createRoot } from 'react-dom/client';
import packageJson from '../../package.json';
import type { Problem } from '../domain/schema/problem';
import { clockDay, clockMinute } from '../usecases/run/clockDay';
import { inspectWorkbook } from '../usecases/setup/inspectWorkbook';
import { loadSettings } from '../usecases/settings/loadSettings';
import { selectCell } from '../usecases/today/selectCell';
import { WorkbookError } from '../workbook/session/workbookError';
import { App } from './shell/App';
import { ignoreStrayClicks } from './parts/page/ignoreStrayClicks';
import { letTabGoOn } from './parts/keyboard/letTabGoOn';
import type { PaneActions } from './context/PaneActions';
import type { PaneHost } from './context/PaneHost';

/** Newest requirement set the pane cannot do without; see the manifest. */
const REQUIRED_SET = { name: 'ExcelApi', version: '1.9' };

/** What opening a workbook needs comes with the pane; the refresh is fetched beside it, the other use cases when first used. */
const useCases: PaneActions = {
  inspectWorkbook,
  refreshAlerts: async (options) => (await import('../usecases/today/refreshAlerts')).refreshAlerts(options),
  selectCell,
  watchSelection: async (onMoved) =>
    (await import('../usecases/today/watchSelection')).watchSelection(onMoved),
  watchChanges: async (onChanged) =>
    (await import('../usecases/today/watchSelection')).watchChanges(onChanged),
  selectedTask: async () => (await import('../usecases/today/watchSelection')).selectedTask(),
  loadSettings,
  createTemplates: async (options) =>
    (await import('../usecases/setup/createTemplates')).createTemplates(options),
  clearSample: async (options) => (await import('../usecases/setup/clearSample')).clearSample(options),
  fillSummary: async (options) => (await import('../usecases/summary/fillSummary')).fillSummary(options),
  exportSummary: async (options) =>
    (await import('../usecases/summary/export/exportSummary')).exportSummary(options),
  openSummaryWorkbook: async (options) =>
    (await import('../usecases/summary/export/openSummaryWorkbook')).openSummaryWorkbook(options),
  proposeCarryOver: async (options) =>
    (await import('../usecases/summary/closing/proposeCarryOver')).proposeCarryOver(options),
  copyTasks: async (options, accepted) =>
    (await import('../usecases/summary/closing/copyTasks')).copyTasks(options, accepted),
  closeMonth: async (options) => (await import('../usecases/summary/closing/closeMonth')).closeMonth(options),
  exportQuarter: async (options) =>
    (await import('../usecases/summary/quarter/exportQuarter')).exportQuarter(options),
  actOnTasks: async (options, act) =>
    (await import('../usecases/today/acts/actOnTasks')).actOnTasks(options, act),
  previewAct: async (options, task, changes) =>
    (await import('../usecases/today/acts/previewAct')).previewAct(options, task, changes),
  undoWrites: async (options, written, how) =>
    (await import('../usecases/undo/undoWrites')).undoWrites(options, written, how),
  previewCascade: async (options, from) =>
    (await import('../usecases/today/previewCascade')).previewCascade(options, from),
  previewIssue: async (options) => (await import('../usecases/issues/previewIssue')).previewIssue(options),
  makeIssue: async (options) => (await import('../usecases/issues/makeIssue')).makeIssue(options),
  applyChanges: async (options, changes) =>
    (await import('../usecases/changes/applyChanges')).applyChanges(options, changes),
  findForeignTables: async (options) =>
    (await import('../usecases/adopt/findForeignTables')).findForeignTables(options),
  previewAdoption: async (options, request) =>
    (await import('../usecases/adopt/previewAdoption')).previewAdoption(options, request),
  adoptTable: async (options, adoption) =>
    (await import('../usecases/adopt/adoptTable')).adoptTable(options, adoption),
  previewDates: async (options) =>
    (await import('../usecases/tidy/dates/previewDates')).previewDates(options),
  findLostRules: async () => (await import('../usecases/tidy/findLostRules')).findLostRules(),
  auditRules: async (options) => (await import('../usecases/tidy/auditRules')).auditRules(options),
  restoreRules: async (options, chosen) =>
    (await import('../usecases/tidy/restoreRules')).restoreRules(options, chosen),
  previewLook: async (options) => (await import('../usecases/tidy/updateLook')).previewLook(options),
  updateLook: async (options, chosen) =>
    (await import('../usecases/tidy/updateLook')).updateLook(options, chosen),
  findMissingColumns: async (options) =>
    (await import('../usecases/tidy/optionalColumns')).findMissingColumns(options),
  addOptionalColumn: async (options, column) =>
    (await import('../usecases/tidy/optionalColumns')).addOptionalColumn(options, column),
  chooseColumn: async (options, choice) =>
    (await import('../usecases/tidy/chooseColumn')).chooseColumn(options, choice),
  previewUpgrade: async (options) =>
    (await import('../usecases/upgrade/previewUpgrade')).previewUpgrade(options),
  upgradeWorkbook: async (options) =>
    (await import('../usecases/upgrade/upgradeWorkbook')).upgradeWorkbook(options),
  previewSettings: async (options, changes) =>
    (await import('../usecases/settings/previewSettings')).previewSettings(options, changes),
  loadCalendar: async (options, years) =>
    (await import('../usecases/settings/loadCalendar')).loadCalendar(options, years),
  saveCalendar: async (options, change) =>
    (await import('../usecases/settings/saveCalendar')).saveCalendar(options, change),
  checkPlan: async (options) => (await import('../usecases/plan/checkPlan')).checkPlan(options),
  previewTasks: async (options) => (await import('../usecases/plan/previewTasks')).previewTasks(options),
  inspectTimeline: async (options) =>
    (await import('../usecases/timeline/inspectTimeline')).inspectTimeline(options),
  makeTimeline: async (options) => (await import('../usecases/timeline/makeTimeline')).makeTimeline(options),
  previewMatrix: async (options) => (await import('../usecases/matrix/previewMatrix')).previewMatrix(options),
  makeMatrix: async (options) => (await import('../usecases/matrix/makeMatrix')).makeMatrix(options),
  acceptMatrix: async (options, changes) =>
    (await import('../usecases/matrix/acceptMatrix')).acceptMatrix(options, changes),
  generateTasks: async (options) => (await import('../usecases/plan/generateTasks')).generateTasks(options),
  checkIssues: async (options) => (await import('../usecases/issues/checkIssues')).checkIssues(options),
  moveIssue: async (options) => (await import('../usecases/issues/moveIssue')).moveIssue(options),
  writeFiveWhys: async (options) => (await import('../usecases/issues/writeFiveWhys')).writeFiveWhys(options),
  linkRecurrence: async (options) =>
    (await import('../usecases/issues/linkRecurrence')).linkRecurrence(options),
  drawFishbone: async (options) =>
    (await import('../usecases/issues/fishbone/drawFishbone')).drawFishbone(options),
  placeFishbone: async (options) =>
    (await import('../usecases/issues/fishbone/placeFishbone')).placeFishbone(options),
  saveSettings: async (options, change) =>
    (await import('../usecases/settings/saveSettings')).saveSettings(options, change),
};

const root = document.getElementById('root');
if (!root) throw new Error('taskpane.html has no element with the id root');

// Without Office.js there is no pane: the text that taskpane.html has for this need not wait.
if (typeof Office === 'undefined') root.firstElementChild?.setAttribute('data-now', '');
else void Office.onReady().then(({ host }) => open(root, host));

function open(root: HTMLElement, host: Office.HostType): void {
  letTabGoOn(document);
  ignoreStrayClicks(document);
  // The pane shows itself while what refreshes is on its way; what fails here fails again, in words, where it is used.
  void import('../usecases/today/refreshAlerts').catch(() => undefined);
  createRoot(root).render(<App host={officeHost()} actions={actionsIn(host)} />);
}

function officeHost(): PaneHost {
  return {
    displayLanguage: Office.context.displayLanguage ?? navigator.language,
    readTheme: () => Office.context.officeTheme,
    today: () => clockDay(new Date()),
    minute: () => clockMinute(new Date()),
    now: () => Date.now(),
    version: packageJson.version,
    reload: () => window.location.reload(),
    drawPng: async (svg, size) => (await import('./parts/page/drawPng')).drawPng(svg, size),
    // Excel on iPad shows one workbook at a time.
    opensWorkbooks: Office.context.platform !== Office.PlatformType.iOS,
    wallTime: () =>
      new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
}

/** Outside of Excel, or in one that is too old, the pane opens, says so, and does nothing else. */
function actionsIn(host: Office.HostType): PaneActions {
  const obstacle = obstacleIn(host);
  if (!obstacle) return useCases;
  return { ...useCases, inspectWorkbook: () => Promise.reject(new WorkbookError(obstacle)) };
}

function obstacleIn(host: Office.HostType): Problem | null {
  const { name, version } = REQUIRED_SET;
  if (host !== Office.HostType.Excel) return { code: 'connectionLost' };
  if (!Office.context.requirements.isSetSupported(name, version)) {
    return { code: 'hostTooOld', needs: `${name} ${version}` };
  }
  return null;
}
