import { toBase64 } from '../../dev-host/index';
import { png } from '../../dev-host/testing/pictureFiles';
import type { CellChange } from '../../src/domain/changeLog/cellChange';
import { adoptBestMatch } from '../../src/usecases/adopt/adoptBestMatch';
import { applyChanges } from '../../src/usecases/changes/applyChanges';
import { checkIssues, type IssueCheckItem } from '../../src/usecases/issues/checkIssues';
import { placeFishbone } from '../../src/usecases/issues/fishbone/placeFishbone';
import { linkRecurrence } from '../../src/usecases/issues/linkRecurrence';
import { makeIssue } from '../../src/usecases/issues/makeIssue';
import { moveIssue } from '../../src/usecases/issues/moveIssue';
import { writeFiveWhys } from '../../src/usecases/issues/writeFiveWhys';
import { makeMatrix } from '../../src/usecases/matrix/makeMatrix';
import { checkPlan } from '../../src/usecases/plan/checkPlan';
import { generateTasks } from '../../src/usecases/plan/generateTasks';
import { previewTasks } from '../../src/usecases/plan/previewTasks';
import { saveCalendar } from '../../src/usecases/settings/saveCalendar';
import { saveSettings } from '../../src/usecases/settings/saveSettings';
import { clearSample } from '../../src/usecases/setup/clearSample';
import { createTemplates } from '../../src/usecases/setup/createTemplates';
import { closeMonth } from '../../src/usecases/summary/closing/closeMonth';
import { copyTasks } from '../../src/usecases/summary/closing/copyTasks';
import { proposeCarryOver } from '../../src/usecases/summary/closing/proposeCarryOver';
import { exportSummary } from '../../src/usecases/summary/export/exportSummary';
import { fillSummary } from '../../src/usecases/summary/fillSummary';
import { auditRules } from '../../src/usecases/tidy/auditRules';
import { previewDates } from '../../src/usecases/tidy/dates/previewDates';
import { addOptionalColumn } from '../../src/usecases/tidy/optionalColumns';
import { restoreRules } from '../../src/usecases/tidy/restoreRules';
import { previewLook, updateLook } from '../../src/usecases/tidy/updateLook';
import { makeTimeline } from '../../src/usecases/timeline/makeTimeline';
import { actOnTasks } from '../../src/usecases/today/acts/actOnTasks';
import { previewCascade } from '../../src/usecases/today/previewCascade';
import { refreshAlerts } from '../../src/usecases/today/refreshAlerts';
import type { BookName } from '../simulation/books';
import { day, runOn } from '../simulation/days';

/** One press of a button: what it takes is looked up first, and only what is pressed meets a fault. */
export interface FaultedAction {
  /** `team` where it is not said. */
  book?: BookName;
  /** It writes formats and rules rather than cells. */
  isAboutLooks?: boolean;
  /**
   * @param again it is to be done once more after a fault
   * @returns the action, as the pane would call it now
   */
  prepare(again: boolean): Promise<() => Promise<unknown>>;
}

const run = runOn('2026-06-24');
const PICTURE = toBase64(png(20, 20));

const plainly = (act: () => Promise<unknown>, book: BookName = 'team'): FaultedAction => ({
  book,
  prepare: async () => act,
});

/** In a workbook from which somebody has taken a column of ours: two writes in one press. */
const withoutColumn = (act: () => Promise<unknown>): FaultedAction => ({
  prepare: async (again) => {
    if (again) return act;
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('OpsTasks').columns.getItem('预警').delete();
      await context.sync();
    });
    return act;
  },
});

/** Changes that were accepted from a preview, in a workbook that calls for some. */
const accepting = (
  propose: () => Promise<readonly CellChange[]>,
  callForThem: () => Promise<unknown> = async () => undefined,
): FaultedAction => ({
  prepare: async (again) => {
    if (!again) await callForThem();
    const changes = await propose();
    return () => applyChanges(run, changes);
  },
});

/** Something with the first issue that fits. The third is made to come of what the first, which is resolved, came of. */
const withIssue = (
  fits: (issue: IssueCheckItem) => boolean,
  act: (issue: IssueCheckItem) => Promise<unknown>,
): FaultedAction => ({
  prepare: async (again) => {
    if (!again) await Excel.run(repeatFirstIssue);
    const issue = (await checkIssues(run)).rows.find((one) => one.id !== '' && fits(one));
    return async () => (issue ? act(issue) : undefined);
  },
});

async function repeatFirstIssue(context: Excel.RequestContext): Promise<void> {
  const { columns } = context.workbook.tables.getItem('OpsIssues');
  const causes = columns.getItem('根本原因分析').getDataBodyRange().load('values');
  await context.sync();
  causes.getCell(2, 0).values = [[causes.values[0]?.[0] as unknown]];
  columns.getItem('发生时间').getDataBodyRange().getCell(2, 0).values = [['2026-06-23']];
  await context.sync();
}

const type = (table: string, column: string, row: number, value: string) =>
  Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    columns.getItem(column).getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });

/** Every button that writes. */
export const FAULTED_ACTIONS: Readonly<Record<string, FaultedAction>> = {
  refresh: plainly(() => refreshAlerts(run)),
  refreshWithoutColumn: withoutColumn(() => refreshAlerts(run)),
  acknowledge: plainly(() =>
    actOnTasks(run, { changes: [], register: { kind: 'acknowledge', tasks: ['T001', 'T003'], known: true } }),
  ),
  acceptFixes: accepting(
    async () => (await refreshAlerts(run)).dataProblems.flatMap(({ fix }) => (fix ? [fix.change] : [])),
    () => type('OpsTasks', '实际完成时间', 6, '2026-06-22'),
  ),
  cascade: accepting(async () => (await previewCascade(run)).proposals.flatMap(({ changes }) => changes)),
  convertDates: accepting(async () => (await previewDates(run)).items.map(({ change }) => change)),
  checkPlan: plainly(() => checkPlan(run)),
  generateTasks: plainly(() => generateTasks(run)),
  acceptPlanDates: accepting(
    async () => (await previewTasks(run)).differing.flatMap(({ changes }) => changes),
    async () => {
      await generateTasks(run);
      await refreshAlerts(run);
      await type('OpsPlan', '时间节点', 1, '6.12-6.18');
    },
  ),
  checkIssues: plainly(() => checkIssues(run), 'fresh'),
  makeIssue: {
    prepare: async () => {
      const { rows } = await refreshAlerts(run);
      const blocked = rows.find(({ status, id }) => status === '受阻' && id !== '');
      return async () => (blocked ? makeIssue({ ...run, task: blocked.id }) : undefined);
    },
  },
  moveIssue: withIssue(
    ({ id }) => id === 'Q002',
    ({ id, at }) => moveIssue({ ...run, id, at, to: 'resolved' }),
  ),
  fiveWhys: withIssue(
    () => true,
    ({ id, at, rootCause }) =>
      writeFiveWhys({ ...run, id, at, answers: ['缺料', '下单晚'], before: rootCause }),
  ),
  linkRecurrence: withIssue(
    ({ id }) => id === 'Q003',
    async ({ id, at, repeats }) => (repeats ? linkRecurrence({ ...run, id, at, repeats }) : undefined),
  ),
  placeFishbone: {
    ...withIssue(
      () => true,
      ({ id, at }) => placeFishbone({ ...run, id, at, png: PICTURE, ratio: 1 }),
    ),
    isAboutLooks: true,
  },
  fillSummary: plainly(() => fillSummary(run)),
  acceptDrafts: accepting(async () => (await fillSummary(run)).drafts.map(({ change }) => change)),
  makeTimeline: plainly(() =>
    makeTimeline({ ...run, timeline: { span: 'month', grouping: 'owner', overwriteEdited: false } }),
  ),
  makeMatrix: plainly(() => makeMatrix({ ...run, overwriteEdited: false })),
  exportSummary: plainly(() => exportSummary({ ...run, overwriteEdited: false })),
  closeMonth: plainly(() => closeMonth({ ...run, overwriteEdited: false })),
  carryMove: accepting(async () =>
    (await proposeCarryOver({ ...run, way: 'move' })).items.flatMap(({ changes }) => changes),
  ),
  carryCopy: {
    prepare: async () => {
      const { items } = await proposeCarryOver({ ...run, way: 'copy' });
      return () =>
        copyTasks(
          run,
          items.flatMap(({ id, task, stays }) => (stays === null ? [{ id, task }] : [])),
        );
    },
  },
  saveSettings: plainly(() => saveSettings(run, { slipThreshold: 4, lookAhead: 6 })),
  saveCalendar: plainly(() =>
    saveCalendar(run, { set: [{ day: day('2026-06-22'), kind: 'holiday', name: '厂休' }], remove: [] }),
  ),
  adopt: plainly(() => adoptBestMatch(run, { from: '采购进度', dryRun: false })),
  restoreRules: {
    isAboutLooks: true,
    prepare: async () => {
      const audit = await auditRules(run);
      return () => restoreRules(run, audit);
    },
  },
  updateLook: {
    isAboutLooks: true,
    prepare: async () => {
      const tables = (await previewLook(run)).map(({ table }) => table);
      return () => updateLook(run, { tables, replaced: tables });
    },
  },
  addColumn: plainly(() => addOptionalColumn(run, { table: 'tasks', column: 'forecast' })),
  clearSample: plainly(() => clearSample(run), 'sample'),
  createTemplates: plainly(() => createTemplates({ ...run, sample: false, onNameTaken: 'stop' }), 'empty'),
};
