/** Words of what comes in, goes out or is done in a month: 新增会员, 收回应收, 解决遗留问题. */
const FLOWS =
  /新|增|拉来|招|签|成交|转化|激活|召回|回访|拜访|走访|培训|辅导|获客|流失|发展|销|售|回款|收回|回收|清理|清收|消化|(?<!未)(?:解决|关闭|完成)|(?<!待)处理|开[店设通发]|\b(?:new|add(?:ed|itional)?|gain(?:ed)?|acquired?|sign(?:ed)?|win|won|lost|visit(?:ed|s)?|train(?:ed|ing)?|hired?|sales|sold|collect(?:ed)?|clear(?:ed)?|resolved?(?<!unresolved)|closed?)\b/i;

/** True for a goal about what happens in a month, whose months can be added up, no matter what it happens to. */
export const isFlow = (goal: string): boolean => FLOWS.test(goal);
