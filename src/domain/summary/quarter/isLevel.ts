import type { Criterion } from '../../goal/goal';
import { isDuration } from '../../goal/lexicon/units';

/** Units of shares, marks and the like: their months cannot be added up. */
const UNITS: ReadonlySet<string> = new Set([
  ...['%', '‰', '个百分点', '分', '星', '级', '倍', '名次', '步', '届', '版', '℃', '千瓦', '兆瓦'],
]);

/** Words of what is at some height at a time, or an average over it. */
const WORDS =
  /率(?![先领])|日均|周均|月均|年均|每日|每天|每周|每人|人效|坪效|占比|比例|比重|份额|平均|人均|均价|单均|客单|单价|价格|满意度|评分|得分|分数|指数|NPS|周期|时长|时效|耗时|库存|存量|余额|结余|在库|在岗|在职|编制|总数|累计|年度|规模|保有|排名|名次|水平|浓度|温度|月活|日活|留存|粉丝|MAU|DAU|\b(?:rate|ratio|share|average|avg|mean|per|satisfaction|score|index|cycle|lead time|stock|inventory|balance|headcount|total|cumulative|year to date|ytd|level|rank|price)\b/i;

/**
 * True for a goal whose months cannot be added up: a ratio, an average, a mark, a duration, or what is so high at a
 * time, such as stock. Its quarter is its last month; adding up or averaging it would make up a figure. False for an
 * amount, such as 新增客户100家.
 * @param goal its whole text: what a figure is taken per (日均, 每天) is no part of its subject
 */
export function isLevel(goal: string, { target, from, change }: Criterion): boolean {
  const { unit, over } = target;
  const isPer = unit !== null && unit.includes('/');
  return (
    from !== null ||
    change !== null ||
    over !== undefined ||
    isPer ||
    (unit !== null && (UNITS.has(unit) || isDuration(unit))) ||
    WORDS.test(goal)
  );
}
