import type { GoalDoubtCode } from './goalCodes';

/** How a goal came out. Figures are texts as people wrote them, units included, for the sentence in the cell. */
export type Verdict =
  /** `by` is the surplus in per cent of the target, for example `20`. */
  | { code: 'exceeded'; by: string }
  | { code: 'met' }
  /** `comparison` is `95%<98%`. */
  | { code: 'missed'; comparison: string }
  /** Of several criteria. */
  | { code: 'partlyMet'; met: number; total: number }
  | { code: 'done' }
  | { code: 'notDone' }
  /** The actual is blank. */
  | { code: 'notFilled' }
  /** 提升5% needs the figure it starts from. */
  | { code: 'baselineMissing' }
  | { code: 'unitMismatch'; target: string; actual: string }
  /** 流失客户 for a goal of 新增客户. */
  | { code: 'otherSubject'; target: string; actual: string }
  /** 1.2 for a goal of 98%: 1.2% or 120%. */
  | { code: 'ambiguousActual'; actual: string }
  /** Neither a figure nor a word of completion. */
  | { code: 'notComparable' }
  /** Part of the goal was not understood; `text` is that part. */
  | { code: 'goalUnclear'; doubt: GoalDoubtCode; text: string }
  /** Part of the actual was not understood; `text` is that part. */
  | { code: 'actualUnclear'; doubt: GoalDoubtCode; text: string };
