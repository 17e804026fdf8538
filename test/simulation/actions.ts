import { toBase64 } from '../../dev-host/index';
import { png } from '../../dev-host/testing/pictureFiles';
import type { CellChange } from '../../src/domain/changeLog/cellChange';
import { dayToSerial } from '../../src/domain/dates/serial';
import { writeFiveWhys as chainOf } from '../../src/domain/issue/fiveWhys';
import { adoptBestMatch } from '../../src/usecases/adopt/adoptBestMatch';
import { applyChanges, type ApplyResult } from '../../src/usecases/changes/applyChanges';
import { checkIssues, type IssueCheckItem } from '../../src/usecases/issues/checkIssues';
import { placeFishbone } from '../../src/usecases/issues/fishbone/placeFishbone';
import { linkRecurrence } from '../../src/usecases/issues/linkRecurrence';
import { makeIssue } from '../../src/usecases/issues/makeIssue';
import { moveIssue } from '../../src/usecases/issues/moveIssue';
import { writeFiveWhys } from '../../src/usecases/issues/writeFiveWhys';
import { checkPlan } from '../../src/usecases/plan/checkPlan';
import { generateTasks } from '../../src/usecases/plan/generateTasks';
import { previewTasks } from '../../src/usecases/plan/previewTasks';
import { reportOutcome } from '../../src/usecases/run/reportOutcome';
import type { RunOptions, Written } from '../../src/usecases/run/runOptions';
import { undoWrites } from '../../src/usecases/undo/undoWrites';
import { saveCalendar } from '../../src/usecases/settings/saveCalendar';
import { saveSettings } from '../../src/usecases/settings/saveSettings';
import { clearSample } from '../../src/usecases/setup/clearSample';
import { createTemplates } from '../../src/usecases/setup/createTemplates';
import { closeMonth } from '../../src/usecases/summary/closing/closeMonth';
import { copyTasks } from '../../src/usecases/summary/closing/copyTasks';
import { proposeCarryOver } from '../../src/usecases/summary/closing/proposeCarryOver';
import { makeMatrix } from '../../src/usecases/matrix/makeMatrix';
import { makeTimeline } from '../../src/usecases/timeline/makeTimeline';
import { exportSummary } from '../../src/usecases/summary/export/exportSummary';
import { fillSummary } from '../../src/usecases/summary/fillSummary';
import { auditRules } from '../../src/usecases/tidy/auditRules';
import { previewDates } from '../../src/usecases/tidy/dates/previewDates';
import { addOptionalColumn } from '../../src/usecases/tidy/optionalColumns';
import { restoreRules } from '../../src/usecases/tidy/restoreRules';
import { previewLook, updateLook } from '../../src/usecases/tidy/updateLook';
import { actOnTasks } from '../../src/usecases/today/acts/actOnTasks';
import { previewCascade } from '../../src/usecases/today/previewCascade';
import { refreshAlerts } from '../../src/usecases/today/refreshAlerts';
import { languageOf } from '../../src/words/vocabulary/languages';
import type { BookName } from './books';
import { day, runOn } from './days';
import type { Declared } from './Ledger';
import { TAGGED } from './tables';

/** An action of the product as a person does it from the pane, preview and acceptance included. */
export interface Action {
  /** Workbooks it is done to; every one without it. */
  books?: readonly BookName[];
  adds?: readonly string[];
  rows?: readonly string[];
  completes?: readonly string[];
  /** Done again it does it again, as doing and undoing is logged each time. */
  neverRests?: boolean;
  /** @param accept what a person accepts, before it is written */
  run(
    accept: (changes: readonly CellChange[]) => void,
  ): Promise<Pick<ApplyResult, 'applied' | 'skipped'> | void>;
}

const run = runOn('2026-06-24');
const WORDS = languageOf('zh-CN');
const PICTURE = toBase64(png(20, 20));
const TEAM: readonly BookName[] = ['team', 'fresh'];

async function accepted(
  changes: readonly CellChange[],
  accept: (changes: readonly CellChange[]) => void,
  options: RunOptions = run,
): Promise<ApplyResult> {
  accept(changes);
  return applyChanges(options, changes);
}

/** The first issue that fits, as the pane's list has it. */
async function issueFor(fits: (issue: IssueCheckItem) => boolean): Promise<IssueCheckItem | undefined> {
  return (await checkIssues(run)).rows.find((issue) => issue.id !== '' && fits(issue));
}

/** Every action that writes. */
export const ACTIONS = {
  refresh: { run: async () => void (await refreshAlerts(run)) },
  refreshEarlier: { books: TEAM, run: async () => void (await refreshAlerts(runOn('2026-06-16'))) },
  acknowledge: {
    run: async () => {
      const register = { kind: 'acknowledge', tasks: ['T001', 'T003'], known: true } as const;
      await actOnTasks(run, { changes: [], register });
    },
  },
  snooze: {
    run: async () => {
      const register = { kind: 'snooze', tasks: ['T001', 'T004'], until: day('2026-07-03') } as const;
      await actOnTasks(run, { changes: [], register });
    },
  },
  acceptFixes: {
    run: async (accept) => {
      const { dataProblems } = await refreshAlerts(run);
      const fixes = dataProblems.flatMap(({ fix }) => (fix ? [fix.change] : []));
      const result = await accepted(fixes, accept);
      await refreshAlerts(run);
      return result;
    },
  },
  cascade: {
    books: TEAM,
    run: async (accept) => {
      const { proposals } = await previewCascade(run);
      return accepted(
        proposals.flatMap(({ changes }) => changes),
        accept,
      );
    },
  },
  convertDates: {
    run: async (accept) => {
      const { items } = await previewDates(run);
      return accepted(
        items.map(({ change }) => change),
        accept,
      );
    },
  },
  checkPlan: { run: async () => void (await checkPlan(run)) },
  generateTasks: { adds: ['OpsTasks'], run: async () => void (await generateTasks(run)) },
  acceptPlanDates: {
    run: async (accept) => {
      const { differing } = await previewTasks(run);
      return accepted(
        differing.flatMap(({ changes }) => changes),
        accept,
      );
    },
  },
  checkIssues: { run: async () => void (await checkIssues(run)) },
  makeIssue: {
    adds: ['OpsIssues'],
    completes: ['OpsTasks|延期/受阻原因'],
    run: async () => {
      const { rows } = await refreshAlerts(run);
      const blocked = rows.find(({ status, id }) => status === '受阻' && id !== '');
      if (blocked) await makeIssue({ ...run, task: blocked.id });
    },
  },
  moveIssue: {
    run: async (accept) => {
      const to = 'resolved';
      const issue = await issueFor(({ moves }) =>
        moves.some((move) => move.to === to && move.refusal === null),
      );
      if (!issue) return;
      accept([{ ...base(issue, 'state'), after: WORDS.issueState[to].word }]);
      const moved = await moveIssue({ ...run, id: issue.id, at: issue.at, to });
      await checkIssues(run);
      return moved.refusal === null ? moved.result : undefined;
    },
  },
  fiveWhys: {
    run: async (accept) => {
      const issue = await issueFor(() => true);
      if (!issue) return;
      const answers = ['缺料', '下单晚'];
      accept([{ ...base(issue, 'rootCause'), after: chainOf(WORDS, answers) }]);
      const result = await writeFiveWhys({
        ...run,
        id: issue.id,
        at: issue.at,
        answers,
        before: issue.rootCause,
      });
      await checkIssues(run);
      return result;
    },
  },
  linkRecurrence: {
    completes: ['OpsIssues|关联任务'],
    run: async () => {
      const issue = await issueFor(({ repeats }) => repeats !== null);
      if (!issue?.repeats) return;
      await linkRecurrence({ ...run, id: issue.id, at: issue.at, repeats: issue.repeats });
      await checkIssues(run);
    },
  },
  placeFishbone: {
    run: async () => {
      const issue = await issueFor(() => true);
      if (issue) await placeFishbone({ ...run, id: issue.id, at: issue.at, png: PICTURE, ratio: 1 });
    },
  },
  fillSummary: { adds: ['OpsSummary'], run: async () => void (await fillSummary(run)) },
  acceptDrafts: {
    adds: ['OpsSummary'],
    run: async (accept) => {
      const { drafts } = await fillSummary(run);
      return accepted(
        drafts.map(({ change }) => change),
        accept,
      );
    },
  },
  acceptAndUndo: {
    adds: ['OpsSummary'],
    neverRests: true,
    run: async (accept) => {
      const { drafts } = await fillSummary(run);
      const written: Written[] = [];
      const { applied } = await accepted(
        drafts.map(({ change }) => change),
        accept,
        { ...run, onWritten: (parts) => void written.push(...parts) },
      );
      accept(applied.map((change) => ({ ...change, before: change.after, after: change.before })));
      await undoWrites(run, written, { isRefresh: false });
    },
  },
  makeTimeline: {
    books: TEAM,
    run: async () => {
      const timeline = { span: 'month', grouping: 'owner', overwriteEdited: false } as const;
      await makeTimeline({ ...run, timeline });
      await refreshAlerts(run);
    },
  },
  makeMatrix: { books: TEAM, run: async () => void (await makeMatrix({ ...run, overwriteEdited: false })) },
  exportSummary: {
    adds: ['OpsSummary'],
    run: async () => void (await exportSummary({ ...run, overwriteEdited: false })),
  },
  closeMonth: { run: async () => void (await closeMonth({ ...run, overwriteEdited: false })) },
  carryMove: {
    run: async (accept) => {
      const { items } = await proposeCarryOver({ ...run, way: 'move' });
      return accepted(
        items.flatMap(({ changes }) => changes),
        accept,
      );
    },
  },
  carryCopy: {
    adds: ['OpsTasks'],
    run: async () => {
      const { items } = await proposeCarryOver({ ...run, way: 'copy' });
      await copyTasks(
        run,
        items.flatMap(({ id, task, stays }) => (stays === null ? [{ id, task }] : [])),
      );
    },
  },
  saveSettings: {
    rows: ['OpsSettings|预警天数', 'OpsSettings|临期天数'],
    run: () => saveSettings(run, { slipThreshold: 4, lookAhead: 6 }),
  },
  saveCalendar: {
    rows: [
      `OpsCalendar|${dayToSerial(day('2026-06-22'), 1900)}`,
      `OpsCalendar|${dayToSerial(day('2026-06-27'), 1900)}`,
    ],
    run: async () => {
      const set = [
        { day: day('2026-06-22'), kind: 'holiday' as const, name: '厂休' },
        { day: day('2026-06-27'), kind: 'workday' as const, name: '补班' },
      ];
      await saveCalendar(run, { set, remove: [] });
    },
  },
  adopt: {
    adds: ['OpsTasks'],
    run: async () => void (await adoptBestMatch(run, { from: '采购进度', dryRun: false })),
  },
  restoreRules: {
    run: async () => void (await restoreRules(run, await auditRules(run))),
  },
  updateLook: {
    run: async () => {
      const tables = (await previewLook(run)).map(({ table }) => table);
      await updateLook(run, { tables, replaced: tables });
    },
  },
  addColumn: {
    run: async () => void (await addOptionalColumn(run, { table: 'tasks', column: 'forecast' })),
  },
  addAndUndoColumn: {
    neverRests: true,
    run: async () => {
      const written: Written[] = [];
      const onWritten = (parts: readonly Written[]) => void written.push(...parts);
      await addOptionalColumn({ ...run, onWritten }, { table: 'tasks', column: 'forecast' });
      await undoWrites(run, written, { isRefresh: false });
    },
  },
  clearSample: {
    books: ['sample'],
    // Rows of the sample have no tag: one would make them the team's.
    adds: TAGGED,
    rows: ['OpsSettings|统计月份', 'OpsSettings|核定日期'],
    run: async () => void (await clearSample(run)),
  },
  createTemplates: {
    books: ['empty', 'team'],
    adds: ['OpsPlan', 'OpsTasks', 'OpsIssues', 'OpsSummary'],
    run: async () => void (await createTemplates({ ...run, sample: false, onNameTaken: 'stop' })),
  },
  reportOutcome: { run: async () => void (await reportOutcome('已导出 6 月总结。')) },
} satisfies Record<string, Action>;

export type ActionName = keyof typeof ACTIONS;

export const actionOf = (name: ActionName): Action => ACTIONS[name];

export const declarationOf = (name: ActionName): Declared => {
  const { adds = [], rows = [], completes = [] }: Action = ACTIONS[name];
  return { changes: [], adds, rows, completes, losses: [] };
};

const base = ({ id, at }: IssueCheckItem, column: 'state' | 'rootCause') =>
  ({ table: 'issues', row: id, at, column, before: '', action: 'issue', why: '' }) as const;
