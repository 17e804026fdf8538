import type { Criterion } from '../../goal/reading/criterion';
import { isDuration } from '../../goal/lexicon/units';
import { isFlow } from './isFlow';

/** Units of shares, marks and the like: their months cannot be added up. */
const UNITS: ReadonlySet<string> = new Set([
  ...['%', '‰', '个百分点', '分', '星', '级', '倍', '名次', '步', '届', '版', '℃', '千瓦', '兆瓦'],
]);

/** Words of what is at some height at a time, or an average over it. */
const WORDS =
  /率(?![先领])|日均|周均|月均|年均|每日|每天|每周|每人|人效|坪效|占比|比例|比重|份额|平均|人均|均价|单均|客单|单价|价格|满意度|评分|得分|分数|指数|NPS|周期|时长|时效|耗时|库存|存量|余额|结余|在库|在岗|在职|编制|总数|累计|年度|规模|保有|排名|名次|水平|浓度|温度|月活|日活|留存|粉丝|MAU|DAU|\b(?:rate|ratio|share|average|avg|mean|per|satisfaction|score|index|cycle|lead time|stock|inventory|balance|headcount|total|cumulative|year to date|ytd|level|rank|price)\b/i;

/** A level at a point in time (a stock), unless the goal is about what comes in, goes out or is done with it. */
const STATES =
  /总量|现有|存续|应收|应付|欠款|负债|总资产|净资产|在途|在建|待处理|待办|未结|未关闭|未解决|遗留|积压|保持|维持|在线(?:门店|商品|用户|客户|设备)|(?:会员|用户|门店|网点|员工)总?数|\b(?:active users|backlog|outstanding|receivables?|payables?|(?:un|not )resolved|open (?:issues|tickets|cases|orders)|maintain|keep)\b/i;

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
    WORDS.test(goal) ||
    (STATES.test(goal) && !isFlow(goal))
  );
}
