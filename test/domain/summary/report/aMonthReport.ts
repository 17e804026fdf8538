import type { LateTask } from '../../../../src/domain/summary/report/lateTasks';
import type { MonthReport, ReportGoal } from '../../../../src/domain/summary/report/monthReport';
import type { OpenIssue } from '../../../../src/domain/summary/report/openIssues';
import { goalMet } from '../../../../src/domain/goal/goalMet';
import type { IssueState, IssueNeed } from '../../../../src/domain/schema/issueCodes';
import type { Verdict } from '../../../../src/domain/schema/verdict';
import { day } from '../../task/taskCases';

/** A goal of a report; 120 % of 100 new customers unless said otherwise. */
export function aGoal(changes: Partial<ReportGoal> & { verdict?: Verdict } = {}): ReportGoal {
  const verdict: Verdict = changes.verdict ?? { code: 'exceeded', by: '20' };
  return {
    goal: '新增客户100家',
    actual: '120家',
    rate: 1.2,
    rateText: '120%',
    numberFormat: '0%',
    verdict,
    met: goalMet(verdict),
    reason: '',
    redTasks: [],
    ...changes,
  };
}

/** A goal that was missed. */
export const aMissedGoal = (goal: string, rate: number, comparison: string): ReportGoal =>
  aGoal({
    goal,
    rate,
    rateText: `${Math.round(rate * 100)}%`,
    verdict: { code: 'missed', comparison },
    actual: comparison.split('<')[0] ?? '',
  });

export function aLateTask(changes: Partial<LateTask> = {}): LateTask {
  return {
    name: '仓库库存系统调试',
    owner: 'IT部*工程师',
    days: 12,
    isBlocked: false,
    severity: 'red',
    reason: '第三方接口数据对接失败',
    nextStep: '供应商驻场联调',
    finish: day('2026-06-20'),
    forecast: null,
    isEscalated: false,
    ...changes,
  };
}

export function anIssue(state: IssueState, missing: readonly IssueNeed[], changes: Partial<OpenIssue> = {}) {
  const issue: OpenIssue = {
    id: 'Q001',
    issue: '第三方接口对接失败',
    owner: 'IT部*工程师',
    occurred: day('2026-06-17'),
    assessment: {
      ...{ state, reached: 'open', next: 'resolved', missing, verifyUntil: null, checks: [] },
      ahead: missing.filter((need) => need !== 'window'),
    },
    ...changes,
  };
  return issue;
}

/** A small month as of 26 June. */
export function aMonthReport(changes: Partial<MonthReport> = {}): MonthReport {
  const goals = changes.goals ?? [aGoal(), aMissedGoal('老客户复购率40%', 0.875, '35%<40%')];
  return {
    period: '2026-06',
    asOf: day('2026-06-26'),
    dayBasis: 'calendar',
    slipThreshold: 3,
    goals,
    measurable: { measurable: goals.length, total: goals.length },
    tasks: {
      shares: [
        { status: 'done', count: 2 },
        { status: 'late', count: 1 },
      ],
      done: 2,
      total: 3,
      cancelled: 0,
    },
    late: [aLateTask()],
    issues: { open: [], added: 0, closed: 0 },
    lessons: [],
    drafts: 0,
    days: null,
    ...changes,
  };
}
