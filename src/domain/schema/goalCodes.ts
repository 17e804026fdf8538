/** How a rate is worked out. `negative`: a goal below 0, whichever way is better; `zero`: a goal of 0, met or not; `fromTo`: the part of the way from start to target; `within`, `outside`: a range; `change`: a rise or fall; `exact`: the goal to the figure, whichever way is better. */
export type RateWay =
  'higher' | 'lower' | 'negative' | 'fromTo' | 'zero' | 'within' | 'outside' | 'change' | 'exact';

/** Something to look at in a rate that was worked out all the same. */
export type AttainmentFlag =
  /** A bare 95 was taken for 95%. */
  | { code: 'takenForPercent'; text: string }
  /** The explicit column says the opposite of the goal's comparator. */
  | { code: 'columnOverComparator' };
export type AttainmentFlagCode = AttainmentFlag['code'];

/** Why a goal or an actual was not understood as a whole; each names what was not. */
export type GoalDoubtCode =
  /** More text than a goal or an actual has. */
  | 'tooLong'
  /** Figures without a word or mark that says which is meant. */
  | 'severalFigures'
  /** A figure that belongs to no criterion. */
  | 'unusedFigure'
  /** A minus that may be a dash. */
  | 'unclearSign'
  /** Comparators that contradict each other, or that belong to no figure. */
  | 'unclearComparator'
  /** A negation that belongs to no comparator. */
  | 'unclearNegation'
  /** A rise or fall that cannot be distinguished from a level. */
  | 'unclearChange'
  | 'unclearNumber'
  | 'unclearRange'
  /** 约, 近, 几十. */
  | 'approximate'
  /** 4/5: a share, a date or two figures. */
  | 'fraction'
  /** A number that the cell shows as a date. */
  | 'dateCell'
  /** A number format that shows another figure than the cell holds. */
  | 'numberFormat'
  /** 超过120家 as an actual. */
  | 'onlyBound'
  /** 差20家 without what was reached. */
  | 'onlyGap'
  /** The actual contradicts itself or the goal: another target, 达标 where it was missed. */
  | 'contradiction'
  /** A figure that fits none of several criteria more than another. */
  | 'unmatched'
  /** A result asked for beside the figures (完成SOP，新增客户100家) of which the actual says nothing sure. */
  | 'resultMissing'
  /** 6月27日完成 where it was to be done by 25 June. */
  | 'afterDeadline'
  /** Neither column nor comparator says which way is better. */
  | 'directionUnknown'
  /** 不超过2级: a rank is no quantity, of which 3级 were half as much again. */
  | 'rank'
  /** A bare 3万元 where the goal limits a loss. */
  | 'lossOrProfit'
  /** 同比 against 环比. */
  | 'otherBasis'
  /** 7次 against 每周2次, which may be the sum of a month. */
  | 'periodUnsaid'
  /** 本月7次 against 每周2次. */
  | 'otherPeriod';
