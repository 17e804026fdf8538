import { reviewDigest, type ReviewTask } from '../../../src/words/digest/reviewDigest';
import { languageOf } from '../../../src/words/vocabulary/languages';
import type { TypedTask } from '../../domain/task/taskCases';
import { june, watched } from '../../domain/alert/alertCases';

const TELLING = { asOf: june(18), dayBasis: 'calendar', period: '2026-06' } as const;

function reviewed(id: string, name: string, owner: string, typed: TypedTask, doneWhen = ''): ReviewTask {
  const { assessment } = watched(typed, 18);
  return {
    id,
    name,
    owner,
    doneWhen,
    reason: typed.reason ?? '',
    nextStep: typed.next ?? '',
    help: typed.help ?? '',
    assessment,
  };
}

const SEED: ReviewTask[] = [
  reviewed(
    'T001',
    '线上推广素材设计',
    '设计部*主管',
    {
      start: '6.1',
      finish: '6.10',
      actual: '6.12',
      status: '延期',
      reason: '客户需求增加2版修改',
      help: '无',
    },
    '素材通过评审',
  ),
  reviewed('T002', '客户A订单跟进', '销售部*专员', { finish: '6.16', actual: '6.16', status: '已完成' }),
  reviewed('T003', '仓库库存系统调试', 'IT部*工程师', {
    finish: '6.20',
    status: '受阻',
    reason: '第三方接口数据对接失败',
    next: '协调供应商6月22日修复',
    help: '需供应商技术支持',
  }),
  reviewed('T004', '展会', '', { finish: '6.30', help: '展位\n物料' }),
  reviewed('T005', '旧活动', '张三', { finish: '6.1', status: '已取消', help: '人手' }),
];

it('lists the three parts in Chinese', () => {
  expect(reviewDigest(languageOf('zh-CN'), SEED, TELLING).split('\n')).toEqual([
    '【复盘】2026年6月 · 截至 6月18日 · 完成 2/4',
    '',
    '已完成任务的成果',
    '1. T001 线上推广素材设计（设计部*主管）：计划 6月10日完成，实际 6月12日完成，延期 2 天',
    '   完成标准：素材通过评审',
    '2. T002 客户A订单跟进（销售部*专员）：计划 6月16日完成，实际 6月16日完成，按时',
    '',
    '未完成任务的障碍',
    '1. T003 仓库库存系统调试（IT部*工程师）：受阻，计划 6月20日完成，由“下一步计划”推断 6月22日完成，晚 2 天，未超过 3 天预警线',
    '   原因：第三方接口数据对接失败',
    '   下一步：协调供应商6月22日修复',
    '另有 1 项没有障碍',
    '',
    '需协调的资源',
    '1. T003 仓库库存系统调试（IT部*工程师）：需供应商技术支持',
    '2. T004 展会（没有责任人）：展位 物料',
    '',
  ]);
});

it('lists the three parts in English', () => {
  expect(reviewDigest(languageOf('en'), SEED.slice(2, 4), TELLING).split('\n')).toEqual([
    '[Review] Jun 2026 · as of Jun 18 · 0/2 done',
    '',
    'What finished tasks achieved',
    'None',
    '',
    'What holds up unfinished tasks',
    '1. T003 仓库库存系统调试 (IT部*工程师): blocked, planned Jun 20, forecast Jun 22 inferred from “Next step”, 2 days late, within the limit of 3 days',
    '   Reason: 第三方接口数据对接失败',
    '   Next step: 协调供应商6月22日修复',
    '1 other task has no obstacle',
    '',
    'Resources to arrange',
    '1. T003 仓库库存系统调试 (IT部*工程师): 需供应商技术支持',
    '2. T004 展会 (No owner): 展位 物料',
    '',
  ]);
});

// What counts as an obstacle, as of 18 June.
it.each<[typed: TypedTask, obstacle: string]>([
  [{ finish: '6.10' }, '没写原因'],
  [{ finish: '6.10', reason: '缺料' }, '原因：缺料'],
  [{ finish: '6.30', reason: '缺料' }, '原因：缺料'],
  [{ finish: '6.30', status: '受阻' }, '没写原因'],
  [{ start: '6.1', finish: '6.30', status: '未开始' }, '没写原因'],
  [{ finish: '6.19' }, ''],
  [{ finish: '6.30' }, ''],
  [{}, ''],
])('%j is held up by %j', (typed, obstacle) => {
  const told = reviewDigest(languageOf('zh-CN'), [reviewed('T1', '任务', '张三', typed)], TELLING);
  const part = told.split('未完成任务的障碍\n')[1]?.split('\n\n')[0] ?? '';
  expect(part.split('\n   ')[1] ?? '').toBe(obstacle);
  expect(part.includes('另有 1 项没有障碍')).toBe(obstacle === '');
});
