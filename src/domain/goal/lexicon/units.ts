/** A unit: its name, its words, and the units it converts to by a fixed factor, such as 60 minutes to an hour. */
interface UnitRow {
  words: string;
  /** The measure it belongs to, and how many of its smallest unit it is. */
  measure?: readonly [name: string, size: number];
}

/** Words that mean the same thing when two figures are compared; the first is the name of the unit. */
const UNITS: readonly UnitRow[] = [
  { words: '% percent pct', measure: ['share', 10] },
  { words: '‰', measure: ['share', 1] },
  {
    words:
      '个百分点 百分点 个点 pp ppt ppts percentage\u00a0points percentage\u00a0point pct\u00a0points pct\u00a0pts %\u00a0pts %-points',
  },
  { words: '人 名 位 people persons person' },
  { words: '人次' },
  { words: '人天 人日' },
  { words: '人月' },
  { words: '家 户' },
  { words: '台 部 辆' },
  { words: '元 块 块钱 圆 RMB rmb CNY ¥ yuan 人民币' },
  { words: '美元 USD US$ $ dollars dollar usd' },
  { words: '欧元 EUR € euros euro' },
  { words: '英镑 GBP £' },
  { words: '港元 港币 HK$ HKD' },
  { words: '次 起 回 宗 times' },
  { words: '个' },
  { words: '件' },
  { words: '套 sets' },
  { words: '单 笔' },
  { words: '项' },
  { words: '篇' },
  { words: '场' },
  { words: '份' },
  { words: '条' },
  { words: '批' },
  { words: '期' },
  { words: '版' },
  { words: '例' },
  { words: '箱' },
  { words: '桶' },
  { words: '通' },
  { words: '趟' },
  { words: '袋' },
  { words: '瓶' },
  { words: '支' },
  { words: '只' },
  { words: '张' },
  { words: '片' },
  { words: '节' },
  { words: '课时' },
  { words: '学时' },
  { words: '步' },
  { words: '级' },
  { words: '届' },
  { words: '门' },
  { words: '名次' },
  { words: '公里 千米 km', measure: ['length', 1_000_000] },
  { words: '米 m', measure: ['length', 1_000] },
  { words: '厘米 cm', measure: ['length', 10] },
  { words: '毫米 mm', measure: ['length', 1] },
  { words: '秒 秒钟 s sec secs second seconds', measure: ['time', 1_000] },
  { words: '毫秒 ms msec', measure: ['time', 1] },
  { words: '分钟 min mins minute minutes', measure: ['time', 60_000] },
  { words: '小时 个小时 h hr hrs hour hours', measure: ['time', 3_600_000] },
  { words: '天 日 day days', measure: ['time', 86_400_000] },
  { words: '周 星期 个星期 week weeks wk wks', measure: ['time', 604_800_000] },
  { words: '工作日 个工作日 working\u00a0days' },
  { words: '个月 month months mo mos', measure: ['months', 1] },
  { words: '年 year years yr yrs', measure: ['months', 12] },
  { words: '分 points pts' },
  { words: '星' },
  { words: '倍 x' },
  { words: '吨 t', measure: ['mass', 1_000_000] },
  { words: '公斤 千克 kg KG', measure: ['mass', 1_000] },
  { words: '克 g', measure: ['mass', 1] },
  { words: '升 L', measure: ['volume', 1_000] },
  { words: '毫升 ml mL', measure: ['volume', 1] },
  { words: '平方米 平米 平方 m2 sqm' },
  { words: '立方米 立方 方 m3' },
  { words: '亩' },
  { words: '度 kWh kwh 千瓦时' },
  { words: '千瓦 kW' },
  { words: '兆瓦 MW' },
  { words: 'GB' },
  { words: 'MB' },
  { words: 'TB' },
  { words: '℃ °C 摄氏度' },
  { words: 'pcs pc ea units unit' },
];

interface Unit {
  name: string;
  measure: UnitRow['measure'];
}

const BY_WORD = new Map(
  UNITS.flatMap(({ words, measure }) => {
    const all = words.split(' ').map((word) => word.replace('\u00a0', ' '));
    const unit: Unit = { name: all[0] ?? '', measure };
    return all.map((word) => [word, unit] as const);
  }),
);

/** The longest first, so that 个月 is not read as 个. */
const WORDS = [...BY_WORD.keys()].sort((a, b) => b.length - a.length);

/** What counts a duration; a limit without a comparator is rarely meant as “the more the better”. */
export function isDuration(unit: string | null): boolean {
  const measure = unit === null ? undefined : BY_WORD.get(unit)?.measure?.[0];
  return measure === 'time' || measure === 'months' || unit === '工作日';
}

/** Money and shares can be below 0; things that are counted cannot. */
export function canBeNegative(unit: string | null): boolean {
  return unit === null || ['%', '‰', '个百分点', '元', '美元', '欧元', '英镑', '港元', '℃'].includes(unit);
}

/** The unit word at a place of a text; null where there is none. */
export function unitAt(text: string, at: number): { word: string; name: string } | null {
  const word = WORDS.find((one) => text.startsWith(one, at) && !cutsLatin(text, at + one.length, one));
  const unit = word === undefined ? undefined : BY_WORD.get(word);
  return word === undefined || !unit ? null : { word, name: unit.name };
}

/** `m` of `minor` is no unit. */
function cutsLatin(text: string, end: number, word: string): boolean {
  return /[A-Za-z]$/.test(word) && /[A-Za-z]/.test(text.charAt(end));
}

/** By how much a figure in the one unit is multiplied to be one in the other; null where they do not convert. */
export function conversion(from: string | null, to: string | null): { times: number; by: number } | null {
  if (from === to) return { times: 1, by: 1 };
  const [source, target] = [from, to].map((unit) => BY_WORD.get(unit ?? '')?.measure);
  return source && target && source[0] === target[0] ? { times: source[1], by: target[1] } : null;
}
