import type { LexiconEntry } from './entry';

/** A figure or 至/到 right after it makes a verb of a single character. */
const FIGURE_OR_END = /[了约近达]*(?:[\d¥$+−-]|[至到]|百分之|[一二两三四五六七八九十]成)/y;

const ENGLISH_FIGURE = /\s+(?:by|to|\d|[¥$+])/y;

/** Nothing follows that the noun would be said of. */
const ENDS = /\s*(?:$|[,;.)!\n]|so far|to date|vs\b|versus|yoy\b|mom\b|qoq\b|year)/y;

/** Verbs of rise and fall, and what they are measured against. */
export const CHANGE_WORDS: readonly LexiconEntry[] = [
  // Money is raised from investors.
  {
    words: '|raise|raises|raised|raising|save|saves|saved',
    meaning: { kind: 'word' },
    next: /\s+(?:(?:at least|over|a further|another)\s+)?[$€£¥]\s?\d/y,
  },
  {
    words: '|raised',
    meaning: { kind: 'word' },
    next: /(?<=[$€£¥]\s?\d[\d.,]*\s?(?:k|m|mn|b|bn|thousand|million|billion)?\s+raised)/y,
  },
  {
    words:
      '提升 提高 增长 上升 增加 扩大 上涨 增进 拉升 上调 上浮 攀升 正增长 增收 递增 |raise|raises|raised|raising|grow|grows|grew|growing|increase|increases|increased|increasing|improve|improves|improved|improving|rise|rises|rose|boost|expand',
    meaning: { kind: 'change', way: 'up' },
  },
  { words: '|up|lift|gain|gains|gained', meaning: { kind: 'change', way: 'up' }, next: ENGLISH_FIGURE },
  {
    words: '|down|cut|cuts|lower|drop|drops|fall|falls',
    meaning: { kind: 'change', way: 'down' },
    next: /\s+(?!than|below)(?:[a-z-]+\s+){0,4}?(?:by|to|\d|[¥$+])/y,
  },
  {
    words: '|up|down',
    meaning: { kind: 'unclear', doubt: 'unclearChange' },
    next: /(?!\s+(?:by|to|\d|[¥$+]))/y,
  },
  // A 12% cut: the noun behind its figure.
  {
    words: '|cut|cuts|drop|fall|dip',
    meaning: { kind: 'change', way: 'down' },
    follows: true,
    next: ENDS,
  },
  // 15% fewer defects, 12% more leads.
  {
    words: '|fewer|less|lower',
    meaning: { kind: 'change', way: 'down' },
    follows: true,
    next: /(?<=\d%\s+[a-z]+)(?!\s*than)/y,
  },
  {
    words: '|more|higher',
    meaning: { kind: 'change', way: 'up' },
    follows: true,
    next: /(?<=\d%\s+[a-z]+)(?!\s*than)/y,
  },
  { words: '|rise|gain|lift|uplift|jump', meaning: { kind: 'change', way: 'up' }, follows: true, next: ENDS },
  { words: '增 升 涨 提', meaning: { kind: 'change', way: 'up' }, next: FIGURE_OR_END },
  {
    words:
      '降低 下降 减少 缩短 压缩 节约 节省 下调 削减 回落 下滑 下跌 负增长 压降 减低 缩减 递减 节支 压减 |reduce|reduces|reduced|reducing|cutting|lowered|decrease|decreases|decreased|decreasing|decline|declines|declined|shorten|dropped|fell|shrink|shrank|save|saved|saving',
    meaning: { kind: 'change', way: 'down' },
  },
  {
    words: '提前',
    meaning: { kind: 'change', way: 'up' },
    next: /了?\s*[\d一二两三四五六七八九十半]+个?(?:工作日|天|日|周|月|小时)/y,
  },
  { words: '降 减 跌 缩', meaning: { kind: 'change', way: 'down' }, next: FIGURE_OR_END },
  {
    words:
      '增长率 增速 增幅 涨幅 提升率 提高率 增长幅度 提升幅度 提高幅度 上涨幅度 升幅 |growth rate|growth|rate of growth|increase rate',
    meaning: { kind: 'change', way: 'up', noun: true },
  },
  {
    words:
      '降幅 下降率 降低率 跌幅 减幅 下降幅度 降低幅度 减少幅度 节约率 降本率 |reduction rate|reduction|rate of decline',
    meaning: { kind: 'change', way: 'down', noun: true },
  },
  {
    words:
      '同比 环比 较上月 较上年 较去年 较上期 较上季度 较上季 较去年同期 较上年同期 较年初 较期初 较基线 较基准 比上月 比上年 比去年 比上期 比上季度 比去年同期 比上年同期 比年初 与上月相比 与去年相比 与上年相比 与去年同期相比 与上年同期相比 相比上月 相比去年 相较上月 相较去年 较同期 比同期 |yoy|mom|qoq|year over year|year on year|year-over-year|year-on-year|month over month|month on month|month-over-month|quarter over quarter|vs last month|vs last year|vs. last month|vs. last year|versus last month|versus last year|compared with last month|compared to last month|compared with last year|compared to last year|over last year|over last month|on last year|on last month|from last year|from last month|over previous quarter|over the previous quarter|over last quarter|than last month|than last year',
    meaning: { kind: 'basis' },
  },
  {
    words:
      '翻番 翻一番 翻两番 翻倍 翻一倍 倍增 减半 过半 一半 半数 对半 |double|doubled|triple|tripled|twice|half|halve|halved',
    meaning: { kind: 'unclear', doubt: 'unclearNumber' },
  },
  {
    words: '亏损 净亏损 亏 净亏 赤字 |loss of|net loss of|net loss|loss|losses of',
    meaning: { kind: 'loss' },
  },
  { words: '盈利 净盈利 净赚 盈余 |profit of|net profit of|gain of', meaning: { kind: 'profit' } },
  {
    words:
      '新增 净增 新增加 激增 增补 增派 增设 增聘 加减 亏损率 亏损面 亏损额 亏损金额 亏损总额 亏损户 减亏 扭亏 扭亏为盈 盈利率 盈利能力 盈亏 盈利额 升级 升职 升学率 提前 提交 提供 提成 提货 提案 提报 增值税 增值 增项 增效 降本 降本增效 减值 减肥 缩略 上升期 uptime downtime update upgrade cutover |set up|follow up|followed up|sign up|signed up|start up|ramp up|line up|back up|wrap up|clean up|scale up|build up|follow-up|sign-up|start-up|down payment',
    meaning: { kind: 'word' },
  },
];
