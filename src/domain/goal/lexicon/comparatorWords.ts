import type { LexiconEntry } from './entry';

/** A limit of the figure before it, not of one that follows. */
const NO_FIGURE = /(?!\.?\s*(?:of\s+)?[\d¥$€£])/y;

/** 最多的客户 are a superlative. */
const NOT_OF = /(?!的)/y;

/** In front of its figure or of its currency; elsewhere (maximum output) it may as well be a record. */
const FIGURE = /\s*(?:of\s+)?[\d¥$€£]/y;

/** 最高100单 is a limit, a record or what is hoped for. */
const HIGHEST = { kind: 'before', comparator: '≤', adverb: true, extreme: true } as const;
const LOWEST = { kind: 'before', comparator: '≥', adverb: true, extreme: true } as const;

/** What says how a figure is to be compared, in front of it or after it. Negations are words of their own. */
export const COMPARATOR_WORDS: readonly LexiconEntry[] = [
  {
    words:
      '≥ 下限 下限为 大于等于 大于或等于 高于等于 高于或等于 多于等于 多于或等于 等于或大于 超过或等于 |at minimum|a minimum of|minimum of|greater than or equal to|more than or equal to|equal to or greater than|equal to or more than',
    meaning: { kind: 'before', comparator: '≥' },
  },
  {
    words:
      '≤ 最高限价 最高限额 最高限 最高上限 最大限额 最大限度 最高不过 上限 上限为 封顶 小于等于 小于或等于 少于等于 少于或等于 低于等于 低于或等于 等于或小于 |at maximum|a maximum of|maximum of|less than or equal to|fewer than or equal to|equal to or less than|up to|within|capped at|cap at|a cap of|limited to|limit to',
    meaning: { kind: 'before', comparator: '≤' },
  },
  {
    words:
      '|within sla|within slas|within target|within budget|within scope|within spec|within policy|within limits|within tolerance',
    meaning: { kind: 'word' },
  },
  { words: '|minimum|min|min.', meaning: { kind: 'before', comparator: '≥' }, next: FIGURE },
  { words: '|maximum|max|max.', meaning: { kind: 'before', comparator: '≤' }, next: FIGURE },
  {
    words:
      '最高 最高为 最大 最大为 单日最多 单周最多 单月最多 单次最多 单场最多 一天最多 一次最多 历史最多 |maximum|max|max.',
    meaning: HIGHEST,
    next: NOT_OF,
  },
  { words: '|highest', meaning: HIGHEST, next: FIGURE },
  { words: '最低 最低为 |minimum|min|min.', meaning: LOWEST, next: NOT_OF },
  { words: '最大化 最大程度 最高级 最高级别 最低价 最低工资', meaning: { kind: 'word' } },
  {
    words: '至少 最少 起码 |at least',
    meaning: { kind: 'before', comparator: '≥', adverb: true },
    next: NOT_OF,
  },
  {
    words: '|limit|cap|restrict',
    meaning: { kind: 'before', comparator: '≤', adverb: true },
    next: /\s+(?:[a-z-]+\s+){1,4}?(?:to|at)\s+[\d$€£]/y,
  },
  {
    words: '至多 最多 |at most',
    meaning: { kind: 'before', comparator: '≤', adverb: true },
    next: NOT_OF,
  },
  {
    words:
      '> 超过 多过 高过 大过 高于 大于 多于 超出 突破 晚于 迟于 长于 优于 |more than|greater than|higher than|larger than|longer than|later than|above|over|exceeding|exceeds|exceed|exceeded|surpass|surpasses|surpassing|in excess of',
    meaning: { kind: 'before', comparator: '>' },
  },
  {
    words: '破',
    meaning: { kind: 'before', comparator: '>' },
    next: /[约\s]*(?:[\d¥$€£]|[一二两三四五六七八九]?[十百千]?[万亿])/y,
  },
  {
    words: '超 逾',
    meaning: { kind: 'before', comparator: '>' },
    next: /[约\s]*(?:[\d¥$€£]|百分之|[一二两三四五六七八九十]|[百千]万|亿)/y,
  },
  {
    words:
      '< 低于 少过 低过 小过 少于 小于 不足 不到 早于 短于 不满 |less than|fewer than|lower than|smaller than|shorter than|earlier than|below|under|beneath|fall below|falls below|drop below|drops below',
    meaning: { kind: 'before', comparator: '<' },
  },
  {
    words: '达到 达 达至 冲刺 实现 完成 |reach|reaches|reached|reaching|achieve|achieves|hit|hits|attain',
    meaning: { kind: 'before', comparator: '≥', weak: true, reaches: true },
  },
  {
    words:
      '控制在 控制到 控制于 控制为 压控在 限制在 |keep within|stay within|keep to|kept to|keep at|hold to|contain to',
    meaning: { kind: 'before', comparator: '≤', weak: true },
  },
  {
    words: '以上 及以上 或以上 之上 起步 |or more|or above|or higher|or over|and above|and over|and up|plus',
    meaning: { kind: 'after', comparator: '≥' },
  },
  {
    words:
      '以内 之内 内 以下 及以下 或以下 之下 封顶 为上限 |or less|or fewer|or below|or lower|or under|and below|tops',
    meaning: { kind: 'after', comparator: '≤' },
  },
  { words: '|at least|minimum|min', meaning: { kind: 'after', comparator: '≥' }, next: NO_FIGURE },
  { words: '|at most|maximum|max', meaning: { kind: 'after', comparator: '≤' }, next: NO_FIGURE },
  { words: '为下限 为底线', meaning: { kind: 'after', comparator: '≥' } },
];
