import type { Sentences } from '../../language/Sentences';

export const daySentences: Pick<Sentences, 'dates' | 'days' | 'sentence' | 'doubts' | 'notADate'> = {
  dates: {
    day: '{month} {day}',
    dayWithYear: '{month} {day}, {year}',
    month: '{month} {year}',
    monthNames: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
  days: {
    calendar: { one: '{n} day', other: '{n} days' },
    working: { one: '{n} working day', other: '{n} working days' },
  },
  sentence: { between: '; ', end: '.' },
  doubts: {
    ambiguousDay: 'read as {day}, may be {alternative}',
    ambiguousOrder: 'read as {day}, may be {alternative}',
    orderAssumed: 'is taken as month, day, year: {day}; month and day may be swapped',
    weekdayDiffers: 'names another day of the week; {day} is taken',
    farFromPeriod: '{day} is over 6 months from this month',
    letterForDigit: 'has a letter for a digit, read as {day}',
    monthOnly: 'names only a month, read as {day}',
    approximate: 'is approximate, read as {day}',
    openRange: 'names one end only, read as {day}',
    crossesYear: 'runs into another year, read as {day}',
    shownAsAnotherDay: 'is shown as “{shown}”, read as {day}',
    formatLost: 'is a number without a date format, read as {day}',
  },
  notADate: {
    noSuchDay: 'is a day that does not exist',
    yearOutOfRange: 'has an impossible year',
    reversedRange: 'ends before it starts',
    openRange: 'leaves this end out',
    number: 'is a number, not a date',
    boolean: 'is not a date',
    error: 'is an error value',
    unreadable: 'is not a date',
  },
};
