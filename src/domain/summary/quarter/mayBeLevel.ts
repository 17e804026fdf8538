import { isFlow } from './isFlow';

/** What a goal may count as it stands, or as it comes in: 会员5000人 is one or the other. */
const NOUNS =
  /会员(?!日)|用户|客户数|门店|网点|员工|关注|订阅|覆盖|占有|资产|\b(?:users?|members?|subscribers?|followers?|employees|stores|outlets|coverage)\b/i;

/** True for a goal that does not say whether its months can be added up: its quarter has no figure rather than a wrong one. */
export const mayBeLevel = (goal: string): boolean => NOUNS.test(goal) && !isFlow(goal);
