import type { Sentences } from '../../language/Sentences';

export const daySentences: Pick<Sentences, 'dates' | 'days' | 'sentence' | 'doubts' | 'notADate'> = {
  dates: {
    day: '{month}月{day}日',
    dayWithYear: '{year}年{month}月{day}日',
    month: '{year}年{month}月',
    monthNames: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  },
  days: {
    calendar: { one: '{n} 天', other: '{n} 天' },
    working: { one: '{n} 个工作日', other: '{n} 个工作日' },
  },
  sentence: { between: '；', end: '。' },
  doubts: {
    ambiguousDay: '按 {day}计，也可能是 {alternative}',
    ambiguousOrder: '按 {day}计，也可能是 {alternative}',
    orderAssumed: '按月、日、年的顺序计为 {day}，月和日可能颠倒',
    weekdayDiffers: '的星期与日期不符，按 {day}计',
    farFromPeriod: ' {day}距本期超过 6 个月',
    letterForDigit: '混入字母，按 {day}计',
    monthOnly: '只写了月份，按 {day}计',
    approximate: '是约数，按 {day}计',
    openRange: '只写了一端，按 {day}计',
    crossesYear: '跨年，按 {day}计',
    shownAsAnotherDay: '显示为“{shown}”，按 {day}计',
    formatLost: '是没有日期格式的数字，按 {day}计',
  },
  notADate: {
    noSuchDay: '没有这一天',
    yearOutOfRange: '年份不对',
    reversedRange: '止早于起',
    openRange: '缺这一端的日期',
    number: '是数字，不是日期',
    boolean: '不是日期',
    error: '是错误值',
    unreadable: '不是日期',
  },
};
