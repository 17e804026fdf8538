/** Counting words that mean the same thing when two figures are compared; the first is the name of the unit. */
const UNITS: readonly (readonly string[])[] = [
  ['%', '个百分点', '百分点', '个点'],
  ['‰'],
  ['人', '名', '位', '人次'],
  ['家', '户'],
  ['台', '部', '辆'],
  ['元', '块', 'RMB', 'rmb', '¥'],
  ['美元', 'USD', '$'],
  ['次', '起', '回', '宗'],
  ['个'],
  ['件'],
  ['套'],
  ['单', '笔'],
  ['项'],
  ['篇'],
  ['场'],
  ['份'],
  ['条'],
  ['分钟', 'min'],
  ['小时', 'h'],
  ['天', '日'],
  ['个月'],
  ['分'],
  ['倍'],
  ['吨', 't'],
  ['公斤', '千克', 'kg', 'KG'],
  ['平方米', '平米', '㎡'],
  ['米', 'm'],
];

const NAMES = new Map(UNITS.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)));

/** Matches any unit, the longest first. */
export const UNIT_PATTERN = [...NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[$]/g, '\\$&') + (/^[A-Za-z]+$/.test(word) ? '(?![A-Za-z])' : ''))
  .join('|');

/** The name of the unit a counting word stands for. */
export function unitName(word: string): string {
  return NAMES.get(word) ?? word;
}

const MULTIPLIERS: Readonly<Record<string, number>> = {
  百: 100,
  千: 1_000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
  k: 1_000,
  K: 1_000,
};

export const MULTIPLIER_PATTERN = '十万|百万|千万|[百千万亿]|[kK](?![A-Za-z])';

/** What 万 and the like multiply a number by; 1 without such a word. */
export function multiplierOf(word: string | undefined): number {
  return MULTIPLIERS[word ?? ''] ?? 1;
}
