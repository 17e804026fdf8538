import Big from 'big.js';
import type { Figure } from '../lexicon/quantity';
import { unitAt } from '../lexicon/units';
import { compactText } from '../../cells/compactText';
import { readChineseNumber } from './readChineseNumber';
import { readEnglishNumber } from './readEnglishNumber';
import { readNumber } from './readNumber';

/** A figure found at a place of a text. */
export interface FoundFigure {
  figure: Figure;
  end: number;
  /** `50+人`: or more. */
  isOpenEnded: boolean;
  isDoubtful: boolean;
}

const CURRENCY = /(?:人民币|RMB|CNY|US\$|HK\$|USD|EUR|GBP|[¥$€£])\s?/y;
/** What a figure is counted per; nothing else may follow the slash up to the end of the clause. */
const PER =
  /\s?\/\s?(?:人天|人月|工作日|小时|分钟|季度|[月日天年周人次单件台班支]|week|month|day|year|person|hour)(?=$|[\s,;、。()→~-]|[以之内及到至提升增降减下递上])|\/(?![^\s,;、。()/]*[一二两三四五六七八九十百千])[\u4e00-\u9fff]{2,8}(?:\/[\u4e00-\u9fff]{1,4})?(?=$|[\s,;、。()])/y;
const PERIOD = /^\/(?:月|month)$/;
const SHARE_OF = /[百千万]分之/y;
/** Idioms such as 一次合格率 begin like a count; a count ends its clause or is bounded by what follows. */
const ENDS_CLAUSE = /\s*(?:$|[,;、。)\n+/]|以|之|内|及以|或以)/y;
const TENTHS = /成(?=$|[\s,;、。)以之及的])/y;
/** 九成五 and 九成半 are 95%. */
const TENTH_AND = /成[一二三四五六七八九半](?=$|[\s,;、。)以之及的])/y;
const HALF = /一半(?=$|[\s,;、。)])/y;
const ZERO_OF =
  /(?=\s?(?:安全|重大|质量|客户|生产|环境)?(?:事故|故障|投诉|缺陷|差错|失误|伤亡|伤害|死亡|违规|违章|违纪|逾期|延误|延期|泄漏|泄露|中断|污染|隐患|退货|返工|差评|遗漏|超时|流失|积压|宕机|火灾|纠纷|上访|损失))/y;

/** 破百万, 超千万元, 过亿: no numeral in front. */
const ROUND = /(?:[百千]万|[百千]?亿)(?![级分一二三四五六七八九])/y;
const ROUND_SIZES: Readonly<Record<string, number>> = { 百: 100, 千: 1_000, 万: 10_000, 亿: 100_000_000 };

/** Two thirds of tickets, half of the stores. */
const PART_OF =
  /(?:(?<times>one|a|two|three|four)[ -](?<part>third|quarter|fifth|tenth)s?|half)(?=\s+of\s+[A-Za-z])/iy;
const DIVISORS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };
const TIMES = ['', 'one', 'two', 'three', 'four'];
/** Within an hour, in less than a day. */
const A_WHILE = /(?<=\b(?:within|less than|under)\s)an?(?=\s(?:minute|hour|day|week|month)\b)/iy;
/** One outage or fewer: behind other words one may be anything. */
const ONE_LIMITED = /one(?=\s+(?:[A-Za-z-]+\s+){1,3}?or\s+(?:fewer|less|more)\b)/iy;

/** Cut by half, up by a third. */
const PART_BY = /(?<=\bby )(?:half|a third|a quarter)\b/iy;
const PARTS: Readonly<Record<string, Big>> = {
  half: new Big(50),
  'a third': new Big(100).div(3),
  'a quarter': new Big(25),
};

/** Reads a figure at a place of normalised text, sign left aside: `¥3.5万元`, `5%`, `百分之九十`, `三成`, `100桶`. */
export function scanFigure(text: string, at: number, isAfterComparator: boolean): FoundFigure | null {
  return (
    arabicFigure(text, at) ??
    chineseFigure(text, at, isAfterComparator) ??
    englishFigure(text, at, isAfterComparator)
  );
}

/** 2小时30分, 2h30min, 1天4小时: the smaller unit right behind the larger one. */
const DURATION =
  /(?<hours>\d{1,4})\s?(?:个?小时|hours?|hrs?|h)\s?(?<minutes>[0-5]?\d)\s?(?:分钟?|minutes?|mins?|m)(?![\d.A-Za-z之%])|(?<days>\d{1,3})\s?(?:天|days?|d)\s?(?<rest>1?\d|2[0-3])\s?(?:个?小时|hours?|hrs?|h)(?![\d.A-Za-z%])/iy;

function durationFigure(text: string, at: number): FoundFigure | null {
  DURATION.lastIndex = at;
  const found = DURATION.exec(text);
  if (!found) return null;
  const { hours = '0', minutes = '0', days = '0', rest = '0' } = found.groups ?? {};
  const all = new Big(days).times(24).plus(rest).plus(hours).times(60).plus(minutes);
  return plain(text, at, at + found[0].length, all, '分钟');
}

function arabicFigure(text: string, at: number): FoundFigure | null {
  const duration = durationFigure(text, at);
  if (duration) return duration;
  const currency = match(CURRENCY, text, at);
  const start = at + currency.length;
  const number = readNumber(text, currency === '' ? at : start);
  if (!number) return null;
  if (currency === '' && match(TENTHS, text, number.end) !== '' && number.value.lte(10))
    return plain(text, at, number.end + 1, number.value.times(10), '%');
  const over = readOver(text, number.end, number.scale);
  const plus =
    /^\+(?=$|[\s,;、。)]|人|家|台|元|个|次|单|万)/.exec(text.slice(number.end, number.end + 2))?.[0] ?? '';
  const tail = readUnit(text, (over?.end ?? number.end) + plus.length);
  const unit = tail.unit ?? unitOfCurrency(currency);
  // Of money m are millions: $1.2m.
  const isMillions = currency !== '' && !over && /^\s?m$/.test(text.slice(number.end, tail.end));
  const figure: Figure = {
    value: isMillions ? number.value.times('1e6') : number.value,
    unit: isMillions
      ? unitOfCurrency(currency)
      : over && over.unit !== null && tail.unit === null
        ? over.unit
        : unit,
    noun: '',
    scale: isMillions ? number.scale.times('1e6') : number.scale,
    sign: 'none',
    text: compactText(text.slice(at, tail.end)),
    ...(over ? { over: over.value } : {}),
  };
  return {
    figure,
    end: tail.end,
    isOpenEnded: plus !== '',
    isDoubtful: number.isDoubtful,
  };
}

/** The whole of `80/100家` and `80家/100家`; a date or a name has no unit and no such slash. */
function readOver(
  text: string,
  at: number,
  scale: Big,
): { value: Big; unit: string | null; end: number } | null {
  const own = unitAt(text, at);
  const start = at + (own?.word.length ?? 0);
  const slash = match(/\s?(?:\/|out of|of)\s?(?=\d)/y, text, start);
  const whole = slash === '' ? null : readNumber(text, start + slash.length);
  if (!whole) return null;
  const unit = own?.name ?? null;
  const ofWhole = unitAt(text, whole.end + match(/\s?/y, text, whole.end).length)?.name ?? null;
  const isOther =
    !whole.scale.eq(scale) ||
    ofWhole === '%' ||
    unit === '%' ||
    (unit !== null && ofWhole !== null && unit !== ofWhole);
  return isOther ? null : { value: whole.value, unit, end: whole.end };
}

function chineseFigure(text: string, at: number, isAfterComparator: boolean): FoundFigure | null {
  const share = match(SHARE_OF, text, at);
  if (share !== '') return shareFigure(text, at, share);
  const part = partOf(text, at);
  if (part) return part;
  if (text.charAt(at) === '零') return zeroFigure(text, at);
  const round = isAfterComparator ? match(ROUND, text, at) : '';
  if (round !== '') {
    const unit = readUnit(text, at + round.length);
    const value = new Big([...round].reduce((size, one) => size * (ROUND_SIZES[one] ?? 1), 1));
    return plain(text, at, unit.end, value, unit.unit);
  }
  const half = /^半(?=小时|个小时|天|个月)/.exec(text.slice(at, at + 4));
  const number = half ? { value: new Big('0.5'), end: at + 1 } : readChineseNumber(text, at);
  if (!number) return null;
  const tenth = match(TENTH_AND, text, number.end);
  if (tenth !== '' && number.value.lt(10)) {
    const rest = readChineseNumber(text, number.end + 1)?.value ?? new Big(5);
    return plain(text, at, number.end + tenth.length, number.value.times(10).plus(rest), '%');
  }
  if (match(HALF, text, at) !== '' && isAfterComparator) return plain(text, at, at + 2, new Big(50), '%');
  if (match(TENTHS, text, number.end) !== '' && number.value.lte(10)) {
    return plain(text, at, number.end + 1, number.value.times(10), '%');
  }
  const tail = readUnit(text, number.end);
  if (tail.unit === null) {
    const isAmount = /^[一二两三四五六七八九].*[万亿]$/.test(text.slice(at, number.end));
    return isAmount && endsClause(text, number.end) ? plain(text, at, number.end, number.value, null) : null;
  }
  const isWritten = number.end - at > 1 && number.value.gte(10);
  const isCount =
    isWritten || isAfterComparator || half !== null || tail.unit === '倍' || endsClause(text, tail.end);
  return isCount && !/[第每双]/.test(text.charAt(at - 1))
    ? plain(text, at, tail.end, number.value, tail.unit)
    : null;
}

function shareFigure(text: string, at: number, share: string): FoundFigure | null {
  const start = at + share.length;
  const number = readNumber(text, start) ?? readChineseNumber(text, start);
  if (!number) return null;
  const value = share === '万分之' ? number.value.div(10) : number.value;
  return plain(text, at, number.end, value, share === '百分之' ? '%' : '‰');
}

/** 三分之二, in per cent. */
function partOf(text: string, at: number): FoundFigure | null {
  const whole = readChineseNumber(text, at);
  if (!whole || whole.value.eq(0) || !text.startsWith('分之', whole.end)) return null;
  const part = readChineseNumber(text, whole.end + 2);
  return part ? plain(text, at, part.end, part.value.times(100).div(whole.value), '%') : null;
}

function zeroFigure(text: string, at: number): FoundFigure | null {
  const tail = readUnit(text, at + 1);
  ZERO_OF.lastIndex = tail.end;
  const ends = /[为是到至于:=]/.test(text.charAt(at - 1)) && endsClause(text, tail.end);
  const isZero = ends || ZERO_OF.test(text) || (tail.unit !== null && tail.end > at + 1);
  return isZero ? plain(text, at, tail.end, new Big(0), tail.unit) : null;
}

/** Three of `hire three engineers`; one counts only behind a comparator, for `one team` counts nothing. */
function englishFigure(text: string, at: number, isAfterComparator: boolean): FoundFigure | null {
  const part = match(PART_BY, text, at);
  if (part !== '') return plain(text, at, at + part.length, PARTS[part.toLowerCase()] ?? new Big(50), '%');
  if (/[A-Za-z\d-]/.test(text.charAt(at - 1))) return null;
  PART_OF.lastIndex = at;
  const share = PART_OF.exec(text);
  if (share) {
    const { times = 'one', part: of = '' } = share.groups ?? {};
    const value = new Big(100 * Math.max(1, TIMES.indexOf(times.toLowerCase()))).div(
      DIVISORS[of.toLowerCase()] ?? 2,
    );
    return plain(text, at, at + share[0].length, value, '%');
  }
  const single = isAfterComparator ? match(A_WHILE, text, at) : '';
  const number = single === '' ? readEnglishNumber(text, at) : { value: new Big(1), end: at + single.length };
  const isOne = number?.value.eq(1) === true && !isAfterComparator && match(ONE_LIMITED, text, at) === '';
  if (!number || isOne) return null;
  const tail = readUnit(text, number.end);
  const isUnit = tail.unit !== null && unitAt(text.slice(number.end, tail.end).trim(), 0) !== null;
  return plain(text, at, isUnit ? tail.end : number.end, number.value, isUnit ? tail.unit : null);
}

function plain(text: string, at: number, end: number, value: Big, unit: string | null): FoundFigure {
  const figure: Figure = {
    value,
    unit,
    noun: '',
    scale: new Big(1),
    sign: 'none',
    text: text.slice(at, end),
  };
  return { figure, end, isOpenEnded: false, isDoubtful: false };
}

function endsClause(text: string, at: number): boolean {
  ENDS_CLAUSE.lastIndex = at;
  return ENDS_CLAUSE.test(text);
}

/** The unit, of letters nobody listed too (100rpm), with what it is counted per. A month is what a plan counts per anyway. */
function readUnit(text: string, at: number): { unit: string | null; end: number } {
  const space = match(/\s?/y, text, at).length;
  const known = isVerb(text, at + space) ? null : unitAt(text, at + space);
  const latin = known ? '' : match(/[A-Za-z]+(?![A-Za-z\d])/y, text, at);
  if (!known && latin === '') return { unit: null, end: at };
  const name = known?.name ?? latin.toLowerCase();
  const end = at + (known ? space + known.word.length : latin.length);
  const per = match(PER, text, end);
  const compact = per.replace(/\s/g, '');
  return { unit: PERIOD.test(compact) ? name : name + compact, end: end + per.length };
}

/** 升 of 升至, not the litre. */
function isVerb(text: string, at: number): boolean {
  return /^(?:升|降)[至到了]|^名[单义称下]|^[通趟][过知讯道行用]/.test(text.slice(at, at + 2));
}

function unitOfCurrency(currency: string): string | null {
  const word = currency.trim();
  return word === '' ? null : (unitAt(word, 0)?.name ?? null);
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
