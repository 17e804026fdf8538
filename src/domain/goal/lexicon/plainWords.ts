import type { LexiconEntry } from './entry';

/** What parts or joins figures, what makes a figure inexact, and what is of no effect. */
export const PLAIN_WORDS: readonly LexiconEntry[] = [
  { words: '从 由 自 |from', meaning: { kind: 'from' }, next: /[^\d]{0,12}?[\s-]*[\d¥$€£]/y },
  // 提高到原来的1.2倍 is a level, which 提高1.2倍 is not.
  {
    words: '原来的 原先的 原有的 之前的 原',
    meaning: { kind: 'filler' },
    next: /\s?\d[\d.]*\s?倍/y,
  },
  { words: '至 到 |to', meaning: { kind: 'to' } },
  { words: '→ ⇒ -> => ——> -->', meaning: { kind: 'arrow' } },
  { words: '|by', meaning: { kind: 'by' } },
  // 不超过预算50万元: the limit's own name; in an actual 预算 is a figure of its own.
  {
    words: '预算 定额 限额 红线 核定',
    meaning: { kind: 'filler' },
    next: /[为:的]?\s*[¥$]?\d[\d.,]*(?![\d.,]*\s*%)/y,
  },
  { words: '|budget of|budgeted|budget', meaning: { kind: 'filler' }, next: /\s+(?:of\s+)?[$€£¥]\s?\d/y },
  { words: '之间', meaning: { kind: 'filler' }, follows: true },
  { words: '介于 |between|from between', meaning: { kind: 'between' } },
  { words: '± +/-', meaning: { kind: 'plusMinus' } },
  {
    words:
      '且 并且 而且 以及 及 和 与 并 同时 又 但 但是 |and|but|while|worth|valued at|as well as|with|&|vs|vs.|versus|against',
    meaning: { kind: 'break', soft: true },
  },
  { words: '或 或者 |or', meaning: { kind: 'break', soft: true, alternative: true } },
  {
    words:
      '大约 约为 将近 接近 大概 差不多 大致 几乎 预计 估计 预估 |about|around|approximately|approx|roughly|nearly|almost|circa|ca|some|estimated|est',
    meaning: { kind: 'unclear', doubt: 'approximate' },
  },
  { words: '约 近', meaning: { kind: 'unclear', doubt: 'approximate' }, next: /\s?[\d¥$€£]|百分/y },
  {
    words: '左右 上下 余 多 来 几 有余 |or so|ish|-odd|-ish|odd|-something|plus or minus',
    meaning: { kind: 'unclear', doubt: 'approximate' },
    follows: true,
  },
  {
    words:
      '数十 数百 数千 数万 几十 几百 几千 十几 上百 上千 上万 近百 百余 十余 千余 若干 |several|dozens|hundreds of',
    meaning: { kind: 'unclear', doubt: 'unclearNumber' },
  },
  {
    words:
      '应 应当 应该 须 必须 需 需要 要 要求达到 务必 务求 力争 确保 保证 争取 保持 保持在 保持为 维持 维持在 稳定 稳定在 稳定于 均 皆 都 在 为 是 等于 等 于 了 的 值 再 仍 每月 每天 每日 每周 每年 每人 每季度 每次 单月 月均 日均 人均 年均 平均 出现 发生 有 : = · " “ ” 「 」 【 】 [ ] |must|should|shall|will|be|is|are|to be|of|the|a|an|at|in|on|for|per month|per day|per week|per year|a month|a day|a week|monthly|daily|weekly|average|an average of|ensure|maintain|keep|exactly|equals|only|any|than|it|we|our',
    meaning: { kind: 'filler' },
  },
  {
    words:
      '和平 和谐 及格 及格率 及时 及时率 与会 参与 参与度 参与率 并购 并发 合并 并网 并列 总和 饱和 饱和度 给予 到货 到货率 到位 到岗 到期 到账 到场 到店 到访 到会 报到 签到 得到 收到 至尊 冬至 夏至 甚至 由于 理由 自由 自主 自动 自动化 自营 自建 自研 自然 从业 从事 从容 内部 内容 内外 内控 国内 境内 室内 以内容 或许 还款 还原 偿还 交还 归还 返还 近期 附近 临近 靠近 邻近 约谈 预约 续约 签约 履约 解约 邀约 特约 签约率 条约 合约 节约用电 违约 约束 大约束 上下游 上下班 左右手 多次 多元 多样 多功能 很多 众多 较多 最多次 余杭 业余 冗余 业务 等级 等待 等候 有效 有效率 有机 没有机会 有限 所有 拥有 占有 占有率 持有 国有 要点 需求 需求量 重要 主要 需要量 应用 应急 应收 应收账款 应付 应付账款 对应 响应 响应率 响应时间 供应 供应商 供应链 反应 适应 效应 必须品 在线 在线率 在岗 在职 在谈 在跟 在审 在签 在批 在办 在改 在修 迟到 早到 晚到 在途 在制 在库 在校 存在 现在 所在 为主 行为 认为 作为 是非 于是 等于零 均衡 平均分 都市 首都 目的 值班 价值 产值 市值 峰值 数值 阈值 估值 充值 再生 再造 不再 在建',
    meaning: { kind: 'word' },
  },
];
