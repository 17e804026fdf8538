import type { LanguageCode } from '../../words/language/Language';
import type { Day } from '../dates/day';
import type { Period } from '../dates/period';

/** The most that a setting in days may be. */
export const MOST_DAYS = 366;

/** The settings of SPEC section 8. Null stands for “follow something else”, as said at each. */
export interface Settings {
  /** Null: the month of the as-of day. */
  period: Period | null;
  /** Null: today. */
  asOf: Day | null;
  dayBasis: 'calendar' | 'working';
  /** Days; a task later than this turns red. */
  slipThreshold: number;
  /** Days; a task due within this many is due soon. */
  lookAhead: number;
  /** Days; a red task later than this goes to the approver and the departments concerned. Blank: slipThreshold. */
  escalateAfter: number;
  cascade: 'fixed' | 'buffer' | 'off';
  /** Null: Office's display language. */
  language: LanguageCode | null;
  autoRefresh: boolean;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  period: null,
  asOf: null,
  dayBasis: 'calendar',
  slipThreshold: 3,
  lookAhead: 3,
  escalateAfter: 3,
  cascade: 'fixed',
  language: null,
  autoRefresh: true,
};
