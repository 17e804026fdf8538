import type { PlanCheckItem, PlanCheckResult } from '../../src/usecases/plan/checkPlan';
import type { GenerateTasksResult } from '../../src/usecases/plan/generateTasks';
import type { TaskPreview } from '../../src/usecases/plan/previewTasks';
import { day } from './day';

export const PLAN = '月度运营计划总表';

export function aPlanRow(given: Partial<PlanCheckItem> = {}): PlanCheckItem {
  return {
    task: '提升客户满意度',
    goal: '提升客户满意度',
    owner: '市场部*经理',
    flags: ['goalVague', 'doneWhenMissing'],
    lacks: [
      { code: 'goalVague', text: '目标只写“提升”，没有数字', cell: { sheet: PLAN, address: 'B6' } },
      { code: 'doneWhenMissing', text: '缺完成标准', cell: { sheet: PLAN, address: 'G6' } },
    ],
    text: '目标只写“提升”，没有数字；缺完成标准。',
    cell: { sheet: PLAN, address: 'C6' },
    ...given,
  };
}

export function aPlanCheck(given: Partial<PlanCheckResult> = {}): PlanCheckResult {
  return {
    checked: 3,
    rows: [aPlanRow()],
    complete: [],
    start: { sheet: PLAN, address: 'C4' },
    problems: [],
    notWritten: null,
    cellsWritten: 0,
    ...given,
  };
}

export function aTaskPreview(given: Partial<TaskPreview> = {}): TaskPreview {
  const task = {
    goal: '新增客户100家',
    owner: '市场部*经理',
    start: day(2026, 6, 1),
    finish: day(2026, 6, 30),
  };
  return {
    add: [
      { ...task, task: '线上推广', flags: [], isSure: true },
      {
        ...task,
        ...{ task: '线下展会', owner: '', start: null, finish: null },
        ...{ flags: ['时间节点“尽快”看不懂'], isSure: false },
      },
    ],
    present: 1,
    differing: [
      {
        task: '渠道合作',
        text: '“渠道合作”的计划时间：计划表 6月1日，任务表 6月5日',
        cell: { sheet: '任务进度跟踪表', address: 'D6' },
        changes: [
          {
            ...{ table: 'tasks', row: 'T003', at: 2, column: 'finish' },
            ...{ before: 46178, after: { day: day(2026, 6, 1) }, action: 'accept', why: '改为计划表的日期' },
          },
        ],
      },
    ],
    problems: [],
    ...given,
  };
}

export const aGeneration = (tasks: readonly string[]): GenerateTasksResult => ({
  added: tasks.map((task, index) => ({
    ...{ task, goal: '', owner: '', start: null, finish: null, flags: [], isSure: true },
    cell: { sheet: '任务进度跟踪表', address: `A${7 + index}` },
  })),
  present: 1,
  differing: [],
  problems: [],
  cellsWritten: 4,
});
