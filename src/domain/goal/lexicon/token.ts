import type { GoalDoubtCode } from '../../schema/goalCodes';
import type { Comparator, Figure } from './quantity';

/** What a figure of an actual is said to be. */
export type Role =
  /** 完成80家. */
  | 'achieved'
  /** 目标100家. */
  | 'target'
  /** 上月70家. */
  | 'previous'
  /** 差20家. */
  | 'gap'
  /** 完成率80%. */
  | 'rate'
  /** 共120家. */
  | 'total'
  /** 超序时进度3个百分点: against the calendar, no part of what was reached. */
  | 'pace';

/** What a word means to a goal or an actual. */
export type TokenMeaning =
  /** In front of a figure. A weak one (达到, 控制在) gives way to another, an adverb (至少开发3家) leaves room for the verb, an extreme (最高) may be no limit. */
  | { kind: 'before'; comparator: Comparator; weak?: true; reaches?: true; adverb?: true; extreme?: true }
  /** After a figure. */
  | { kind: 'after'; comparator: Comparator }
  /** A strong one (不得) negates a comparator further on too, a weak one (不) only the one right after it. */
  | { kind: 'not'; strong: boolean }
  /** A noun (增长率) may be followed by a figure alone in the actual. */
  | { kind: 'change'; way: 'up' | 'down'; noun?: true }
  | { kind: 'from' | 'to' | 'by' | 'between' | 'range' | 'plusMinus' | 'arrow' | 'space' | 'open' | 'close' }
  /** A soft one parts criteria only where figures stand on both sides. */
  | { kind: 'break'; soft: boolean; alternative?: true }
  | { kind: 'role'; role: Role }
  /** What a change is measured against: 同比, 较上月. */
  | { kind: 'basis' }
  | { kind: 'loss' | 'profit' }
  | { kind: 'claim'; met: boolean }
  | { kind: 'unclear'; doubt: GoalDoubtCode }
  /** Known, and of no effect on a rate: modal words, dates, names with digits. */
  | { kind: 'filler' }
  | { kind: 'word' };

export type TokenContent = TokenMeaning | { kind: 'figure'; figure: Figure };

export type Token = { text: string } & TokenContent;
