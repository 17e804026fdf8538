import type { Template } from '../../template/fill';
import type { PluralForms } from '../../template/pluralForm';
import type { QuarterWords } from '../../language/reports/QuarterWords';

/** Chinese words do not follow a number. */
const same = (text: Template): PluralForms => ({ one: text, other: text });

export const quarterSentences: QuarterWords = {
  title: '{quarter}运营总结',
  called: '{year}年{name}',
  names: ['第一季度', '第二季度', '第三季度', '第四季度'],
  madeFrom: '按月结：{closings}',
  closing: '{month}（{day}）',
  between: '、',
  met: same('{n} 个核心目标达成 {met} 个。'),
  openMonths: '{months}没有月结，不计入季度值。',
  neverMet: same('{n} 个月都没有达标：{goals}。'),
  whole: '季度',
  soFar: same('已月结 {n} 个月'),
  headers: {
    goal: '月度核心目标',
    actual: '实际',
    rate: '达成率',
    bar: '100%',
    basis: '口径',
    verdict: '判定',
  },
  open: '未月结',
  basis: { sum: '合计', last: '末月', none: '不合计' },
  noTarget: '未列入季度战略目标',
  monthsMet: same('{met}/{n} 月达标'),
  trend: { better: '逐月改善', worse: '逐月下降' },
  compared: '{verdict}（{actual}/{target}）',
  tasks: '任务完成',
  tasksDone: '{done}/{total}',
  tasksLate: same('延 {n}'),
  tasksTotal: same('完成 {n} 项'),
  alerts: '月末预警',
  alertCounts: '红 {red} · 黄 {amber}',
  notRefreshed: '没有刷新',
  clauses: '，',
  blank: '—',
  note: '一格 = 10%，竖线 = 100%。合计：各月相加，目标也相加；末月：比率和时点数取最后一个月结的月份，不求平均；不合计：有的月份未填或口径不同。完成项数是各月月结之和；月末预警取当月最后一个刷新日。',
};
