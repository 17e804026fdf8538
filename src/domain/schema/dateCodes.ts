/** Why a date should be looked at, though it is one (SPEC section 2). */
export type DateDoubtCode =
  | 'ambiguousDay'
  | 'ambiguousOrder'
  | 'orderAssumed'
  | 'weekdayDiffers'
  | 'farFromPeriod'
  | 'letterForDigit'
  | 'monthOnly'
  | 'approximate'
  | 'openRange'
  | 'crossesYear'
  | 'shownAsAnotherDay'
  | 'formatLost';

/** Why a cell of a date column is not a date. */
export type NotADateReason =
  | 'noSuchDay'
  | 'yearOutOfRange'
  | 'reversedRange'
  | 'openRange'
  | 'number'
  | 'boolean'
  | 'error'
  | 'unreadable';
