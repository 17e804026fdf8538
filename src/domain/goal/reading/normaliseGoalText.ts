import { digitsInDates } from '../../dates/reading/digitsInDates';

/** Traditional characters in the words this reader knows. */
const TRADITIONAL =
  '萬億達於過個戶臺間內後長減標劃發現異實際沒還無進較環範圍單項應須務確證維穩預約產銷營業額數據壓縮節僅備區總計會許嚴絕決準訴稅員';
const SIMPLIFIED =
  '万亿达于过个户台间内后长减标划发现异实际没还无进较环范围单项应须务确证维稳预约产销营业额数据压缩节仅备区总计会许严绝决准诉税员';
const TO_SIMPLIFIED = new Map(
  [...TRADITIONAL].map((character, at) => [character, [...SIMPLIFIED][at] ?? character]),
);

/** 壹佰: numerals as on cheques, two or more beside each other, for one alone may be a family name. */
const CHEQUE = '壹贰貳叁參肆伍陆陸柒捌玖拾佰仟';
const PLAIN_NUMERALS = '一二二三三四五六六七八九十百千';
const TO_PLAIN = new Map([...CHEQUE].map((one, at) => [one, [...PLAIN_NUMERALS][at] ?? one]));
const FINANCIAL = new RegExp(
  `[${CHEQUE}零万萬亿億]*[${CHEQUE}][${CHEQUE}零万萬亿億]+|[${CHEQUE}零万萬亿億]+[${CHEQUE}]`,
  'g',
);

/** The mark ①, ⑴, ⒈ and their like become, which part criteria and are no figures. */
export const ENUMERATOR = '\u0001';

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[\u2460-\u249b\u24eb-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289]/g, ENUMERATOR],
  [/㎡|m²|M²/g, '平方米'],
  [/㎥|m³/g, '立方米'],
  [/℃/g, '摄氏度'],
  [/[\u200b-\u200f\u2060\ufeff\u00ad]/g, ''],
];

const AFTER_WIDTH: readonly (readonly [RegExp, string])[] = [
  [/>\s?=|≧|⩾|=\s?>(?=\s?\d)/g, '≥'],
  [/<\s?=|≦|⩽|=\s?<(?=\s?\d)/g, '≤'],
  [/[–—―‒‐‑]/g, '-'],
  [/[〜∼～]/g, '~'],
  [/[﹣]/g, '-'],
  [/﹢/g, '+'],
  [/\r\n?/g, '\n'],
];

/**
 * One spelling for text about goals: half-width, simplified, one mark per meaning. Takes time in proportion to the
 * length; ① becomes `ENUMERATOR`, since width folding would make it a digit of the next figure.
 */
export function normaliseGoalText(text: string): string {
  let plain = text;
  for (const [mark, replacement] of MARKS) plain = plain.replace(mark, replacement);
  plain = plain.normalize('NFKC');
  plain = plain.replace(FINANCIAL, (run) => [...run].map((one) => TO_PLAIN.get(one) ?? one).join(''));
  for (const [mark, replacement] of AFTER_WIDTH) plain = plain.replace(mark, replacement);
  plain = plain.replace(/[\u4e00-\u9fff]/g, (character) => TO_SIMPLIFIED.get(character) ?? character);
  return markItems(digitsInDates(plain.trim()));
}

const ITEM =
  /(?:(?<![\d.])(?<number>\d{1,2})[、)]|(?<=^|[\s;,。、])(?<dotted>\d{1,2})(?:\.(?!\d)|:)|\((?<bracketed>\d{1,2})\))\s?/g;
const BEFORE_LIST = /^$|[\s:;,。]$/;

/** Numbers 1、 2、 … in front of the items of a list are no figures; one alone, or out of order, may be. */
function markItems(text: string): string {
  const items = [...text.matchAll(ITEM)];
  const first = items[0]?.index ?? 0;
  const isList =
    items.length > 1 &&
    BEFORE_LIST.test(text.slice(Math.max(0, first - 1), first)) &&
    items.every(({ groups }, at) => Number(groups?.number ?? groups?.dotted ?? groups?.bracketed) === at + 1);
  return isList ? text.replace(ITEM, ENUMERATOR) : text;
}
