import type { Measure } from './meaning';

export const MEASURES: readonly Measure[] = [
  { zh: '新增客户', en: 'new customers', unit: { zh: '家', en: '' }, kind: 'count' },
  { zh: '签约订单', en: 'signed orders', unit: { zh: '单', en: '' }, kind: 'count' },
  { zh: '客户投诉', en: 'complaints', unit: { zh: '起', en: '' }, kind: 'count' },
  { zh: '设备故障', en: 'equipment failures', unit: { zh: '次', en: '' }, kind: 'count' },
  { zh: '招聘到岗', en: 'hires', unit: { zh: '人', en: 'people' }, kind: 'count' },
  { zh: '产量', en: 'output', unit: { zh: '台', en: 'units' }, kind: 'count' },
  { zh: '准时发货率', en: 'on-time rate', unit: { zh: '%', en: '%' }, kind: 'share' },
  { zh: '老客户复购率', en: 'repeat purchase rate', unit: { zh: '%', en: '%' }, kind: 'share' },
  { zh: '产品不良率', en: 'defect rate', unit: { zh: '%', en: '%' }, kind: 'share' },
  { zh: '销售额', en: 'sales', unit: { zh: '元', en: '' }, kind: 'money' },
  { zh: '营销费用', en: 'marketing cost', unit: { zh: '元', en: '' }, kind: 'money' },
  { zh: '交付周期', en: 'lead time', unit: { zh: '天', en: 'days' }, kind: 'time' },
  { zh: '响应时间', en: 'response time', unit: { zh: '分钟', en: 'minutes' }, kind: 'time' },
];

export type Limit = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan';

/** `X` is the figure with its unit. */
export const LIMITS: Readonly<Record<'zh' | 'en', Readonly<Record<Limit, readonly string[]>>>> = {
  zh: {
    atLeast:
      '不低于X 不少于X 不小于X 至少X 最少X 起码X ≥X >=X ≧X X以上 X及以上 X或以上 不得低于X 不得少于X 不能低于X 不可低于X 不应低于X 不应少于X 不允许低于X 不许低于X 切勿低于X 不宜低于X 不准低于X 不要低于X 决不能低于X 大于等于X 大于或等于X 达到X 要达到X 达到X以上 力争不低于X 确保不低于X 必须不少于X 不低于X以上 未低于X 不得小于X 不會低于X'.split(
        ' ',
      ),
    atMost:
      '不超过X 不高于X 不大于X 不多于X 至多X 最多X ≤X <=X ≦X X以内 X之内 X以下 X及以下 X或以下 不得超过X 不得高于X 不得多于X 不得大于X 不能超过X 不能高于X 不可超过X 不可高于X 不应超过X 不应高于X 不允许超过X 不允许多于X 不许超过X 切勿超过X 不宜超过X 不准超过X 不要超过X 严禁超过X 禁止超过X 绝不能超过X 不超X 不得超出X 控制在X以内 控制在X以下 控制在X 小于等于X 少于等于X 少于或等于X 未超过X 无超过X 不得超过X以上'
        .split(' ')
        .filter((wording) => wording !== '不得超过X以上'),
    moreThan: '超过X 高于X 大于X 多于X >X ＞X 要超过X 须高于X 突破X'.split(' '),
    lessThan: '低于X 少于X 小于X <X ＜X 要低于X 须少于X 应小于X'.split(' '),
  },
  en: {
    atLeast: [
      'at least X',
      'no less than X',
      'not less than X',
      'not below X',
      'not under X',
      'no fewer than X',
      'must not fall below X',
      'must not be less than X',
      'should not be lower than X',
      'cannot be below X',
      'X or more',
      'X or above',
      'a minimum of X',
      '≥ X',
      '>= X',
      'minimum X',
      'no lower than X',
      'never below X',
      'reach X',
    ],
    atMost: [
      'at most X',
      'no more than X',
      'not more than X',
      'not above X',
      'not over X',
      'must not exceed X',
      'should not exceed X',
      'cannot exceed X',
      'can’t exceed X',
      'not exceeding X',
      'not to exceed X',
      'must not be more than X',
      'shall not be higher than X',
      'no higher than X',
      'never above X',
      'up to X',
      'within X',
      'X or less',
      'X or below',
      'a maximum of X',
      'maximum X',
      '≤ X',
      '<= X',
      'capped at X',
      'limited to X',
    ],
    moreThan: ['more than X', 'above X', 'over X', 'exceeding X', 'greater than X', '> X', 'must exceed X'],
    lessThan: ['less than X', 'below X', 'under X', 'fewer than X', 'lower than X', '< X', 'must be below X'],
  },
};

export const RISES = {
  zh: ['增长', '提升', '提高', '上升', '增加', '同比增长', '较去年同期增长'],
  en: ['grow by ', 'increase by ', 'rise by ', 'up '],
};
export const FALLS = {
  zh: ['下降', '降低', '减少', '压缩', '同比下降', '较去年同期下降', '下降了'],
  en: ['fall by ', 'decrease by ', 'reduce by ', 'down '],
};

/** Words of no effect, in front of a goal. */
export const HEADS = {
  zh: [
    '',
    '',
    '',
    '6月底前',
    '6月30日前，',
    '2026年6月',
    '本月',
    'Q3',
    '力争',
    '确保',
    '每月',
    '【销售部】',
    '第2批',
    '（含税）',
    '6/30前',
    '截至6月30日，',
  ],
  en: ['', '', '', 'By June 30, ', 'In Q3, ', 'Ensure ', 'By 30 June 2026: ', 'Phase 2: ', 'In 2026, '],
};

export const JOINS = {
  zh: ['，', '；', '、', '/', '+', '且', '和', '以及', '，且', '，同时', '\n', ' ', '。', ' / ', '＋', '|'],
  en: [', ', '; ', ' and ', '\n', ' / ', ', and ', ' + '],
};
