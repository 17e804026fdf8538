/** Words that suggest that less is better; they never decide it (SPEC section 7). */
const LOWER =
  /故障|投诉|差错|缺陷|事故|退货|退款|退订|返工|返修|流失|不良|次品|废品|逾期|延误|延期|损耗|成本|费用|支出|能耗|耗时|周期|时长|时间|天数|库存|坏账|报废|停机|离职|缺勤|空置|错误|漏检|欠款|负债|隐患|违章|违纪|违法|违约|死亡|工伤|轻伤|重伤|受伤|火灾|爆炸|中毒|污染|泄漏|泄露|中断|宕机|失误|纠纷|上访|舆情|处罚|罚款|丢失|遗失|损坏|破损|误诊|漏诊|感染率|窜货|串货|异常|超时|延迟|等待|取消率|作废|违规|伤亡|亏损|拥堵|积压|呆滞|断[链供货料纱线电网水]|停[线电水]|错发|漏发|漏单|错单|爽约|空跑|跳闸|堵塞|卡顿|闪退|崩溃|串味|混料|差评|complaint|defect|failure|fault|incident|accident|churn|downtime|cost|expense|spend|lead ?time|cycle ?time|response ?time|turnaround|overdue|late|delay|error|bug|scrap|waste|return rate|refund|attrition|turnover|backlog|wait|injur|fatalit|breach|leak|spill|violation|stock ?out|conformit|non-?complian|escalation|outage|latency|bad ?debt|write-?off|penalt|shrinkage|no-?show|absen/i;

/** Words that say that more is better although one of the others is near: 投诉处理率, 无事故天数. */
const HIGHER =
  /处理|解决|修复|回复|回访|及时|准时|按时|准确|整改|关闭|挽回|响应率|完成|合格|满意|到岗|出勤|达标|达成|留存|转化|复购|续费|接通|履约|齐套|签收|动销|回收|回款|覆盖|利用|周转率|周转次数|培训|学习|运行|连续|在线|续航|直播|志愿|服务时长|无事故|无故障|节约|节省|resol|closed|closure|\bon[- ]time|uptime|training|trained|recover|accuracy|saving/i;

/** Names of what is measured in which the word is turned round already. */
const TURNED =
  /(?:无|零|非)(?:安全)?(?:故障|事故|差错|投诉|缺陷|责任事故)|库存周转(?:率|次数|速度)?(?!天|周期|时)|(?:培训|学习|志愿服务|运行|在线|续航|直播)(?:时长|时间|小时数)/g;

/** True where the words suggest that less is better. For a share a word such as 及时 (投诉处理及时率) settles it the other way. */
export function suggestsLower(words: string, isShare: boolean): boolean {
  const plain = words.replace(TURNED, '');
  return LOWER.test(plain) && !(isShare && HIGHER.test(plain));
}

/** True where the words say that more is better, for durations, which are rarely so. */
export function suggestsHigher(words: string): boolean {
  return HIGHER.test(words) && !LOWER.test(words.replace(TURNED, '').replace(/时间|时长|天数/g, ''));
}

/** Of these the highest is a limit, though less of them is not better. */
const LIMITED =
  /预算|限|采购|报销|额度|负荷|温度|室温|湿度|噪[声音]|浓度|偏差|误差|压力|水分|含量|占比|杠杆|加班|请假|休假|出差|补贴|折扣|佣金|提成|税|budget|limit|discount|temperature|noise|variance|deviation|tolerance|overtime/i;

/** Of these a lowest figure is meant to be kept, though less of them is better. */
const KEPT = /库存|余额|备货|备件|储备|stock|balance|reserve/i;

/** Whether 最高 and 最低 are a limit for what the words name; else they may be a record or a hope. */
export function isLimit(comparator: '≤' | '≥', words: string, isDuration: boolean): boolean {
  if (suggestsHigher(words)) return comparator === '≥';
  const isLess = suggestsLower(words, false) || isDuration;
  return comparator === '≤' ? isLess || LIMITED.test(words) : !isLess || KEPT.test(words);
}
