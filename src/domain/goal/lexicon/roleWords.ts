import type { LexiconEntry } from './entry';

/** 占年度投资计划的97%, 完成全年任务的97%: how much of the goal was done. */
const OF_THE_PLAN = ['占', '为', '完成', '完成了']
  .flatMap((verb) => ['', '年', '年度', '全年', '月度', '当月', '季度'].map((time) => verb + time))
  .flatMap((start) =>
    [
      '计划',
      '目标',
      '任务',
      '预算',
      '目标任务',
      '投资计划',
      '计划投资',
      '总投资',
      '任务量',
      '计划数',
    ].flatMap((plan) => [start + plan, `${start}${plan}的`]),
  )
  .join(' ');

const PACE = ['序时', '时间', '时序']
  .flatMap((time) => [`${time}进度`, `${time}要求`])
  .flatMap((pace) =>
    ['超', '超出', '超过', '高于', '高出', '快于', '低于', '慢于', '落后', '落后于', '滞后', '滞后于'].map(
      (verb) => verb + pace,
    ),
  )
  .join(' ');

/** What a figure of an actual is said to be, and what an actual claims. */
export const ROLE_WORDS: readonly LexiconEntry[] = [
  {
    words:
      '完成 已完成 实际完成 实际 实现 达成 已达成 达到 已达到 实际达到 达 已达 签约 目前 当前 本月 本期 当月 本季度 现为 现已 现 已 最终 |actual|actually|achieved|reached|completed|finished|delivered|now|currently|this month|so far|came in at|ended at|stands at|was|is at',
    meaning: { kind: 'role', role: 'achieved' },
  },
  {
    words:
      '目标 目标值 目标为 计划 计划完成 原计划 指标 指标值 预算 任务 任务量 应完成 应达 应达到 要求 标准 |target|targets|goal|plan|planned|budget|budgeted|quota|required|expected',
    meaning: { kind: 'role', role: 'target' },
  },
  {
    words:
      '上月 上个月 上期 上季度 上季 去年 去年同期 上年 上年同期 同期 往年 前期 原 原来 原为 原先 此前 基线 基准 基数 初始 年初 期初 |last month|last year|last quarter|previous|previously|prior|baseline|before',
    meaning: { kind: 'role', role: 'previous' },
  },
  {
    words:
      '差距 相差 还差 尚差 仅差 差了 缺口 缺口为 剩余 还剩 尚余 余下 剩下 未完成 尚未完成 没完成 没有完成 还未完成 待完成 超额 超额完成 多出 短缺 落后 还缺 尚缺 还欠 距离目标 距目标 多完成 多完成了 少完成 少完成了 多做 多做了 少做 少做了 多签 多签了 少签 少签了 多卖 多卖了 少卖 少卖了 |missed by|missed it by|missed target by|missed the target by|missed goal by|fell short by|falls short by|short by|behind by|under by|over by|exceeded by|exceeded target by|exceeded the target by|beat by|beat target by|beat the target by|ahead by|shy of|shy by|remaining|left|short|short of target|shortfall|shortfall of|behind|to go|missing|outstanding|still missing',
    meaning: { kind: 'role', role: 'gap' },
  },
  // 41 (up from 38); up from 38 to 41 is a way.
  {
    words: '|up from|down from|compared with|compared to',
    meaning: { kind: 'role', role: 'previous' },
    next: /\s+[$€£¥]?\d[\d.,]*\s?(?:%|pp|k|mn?|bn?|thousand|million|billion)?(?![\d.,]*\s*(?:%\s*)?(?:to\b|→|->|-|–))/y,
  },
  // 应检24次，实检22次
  {
    words: '应检 应到 应办 应查 应训 应答 应交 应发 应收 应修 应装 应做 应访 应有',
    meaning: { kind: 'role', role: 'target' },
    next: /\s*:?\s*\d/y,
  },
  {
    words: '实检 实到 实办 实查 实训 实答 实交 实发 实收 实修 实装 实做 实访 实有',
    meaning: { kind: 'role', role: 'achieved' },
    next: /\s*:?\s*\d/y,
  },
  {
    words: '差 缺 欠 剩 余 少 多',
    meaning: { kind: 'role', role: 'gap' },
    next: /[了约\s]*[\d¥$一二两三四五六七八九十百]/y,
  },
  {
    words:
      '完成率 完成率为 达成率 达成率为 目标达成率 目标完成率 达成度 完成度 完成进度 进度 完成比例 占目标 完成目标的 完成计划的 |completion|completion rate|attainment|attainment rate|progress',
    meaning: { kind: 'role', role: 'rate' },
  },
  { words: OF_THE_PLAN, meaning: { kind: 'role', role: 'rate' }, next: /[为约\s]*\d[\d.]*\s*%/y },
  { words: PACE, meaning: { kind: 'role', role: 'pace' } },
  { words: '=', meaning: { kind: 'role', role: 'total' }, next: /\s*\d/y, follows: true },
  {
    words: '共 共计 合计 总计 累计 总共 一共 |total|in total|total of|totalling|altogether',
    meaning: { kind: 'role', role: 'total' },
  },
  {
    words:
      '未达标 不达标 没达标 没有达标 尚未达标 未达成 未达目标 未达成目标 未达到目标 未完成目标 没完成目标 没有完成目标 没达到目标 |missed|not met|target missed|below target|failed|not achieved',
    meaning: { kind: 'claim', met: false },
  },
  {
    words:
      '达标 已达标 完成目标 已完成目标 达到目标 达成目标 已达成目标 超额完成目标 超额达标 |target met|goal met|met|on target|above target|exceeded target',
    meaning: { kind: 'claim', met: true },
  },
  {
    words:
      '待签约 拟签约 将签约 预签约 待达成 拟完成 达标率 完成量 完成额 完成数 达标数 实际值 现场 现金 现货 已有 任务单 目标客户 计划内 计划外 标准化 标准件 缺陷 缺货 缺勤 差错 差评 差旅 多媒体 少儿 余额 余料 剩饭 共享 共建 公共 达人 原料 原材料 原因 同期群 要求书 完成情况 任务书 任务数 指标数 预算执行率 |in progress|not started|not yet started',
    meaning: { kind: 'word' },
  },
];
