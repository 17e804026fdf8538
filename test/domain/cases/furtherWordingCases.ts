export type Reader = 'goal' | 'forecast' | 'status' | 'owner' | 'date';

/**
 * Further wordings, collected from public issues, forums and templates after the rules were written: what each was
 * read as before and is read as now; `-` for blank or a doubt. Forecasts as of 2026-06-12, dates in June 2026.
 */
export const FURTHER_WORDINGS: readonly (readonly [
  reader: Reader,
  typed: string,
  before: string,
  now: string,
])[] = [
  ['goal', '新增客户100家 / 流失客户120家', '120%', '-'],
  ['goal', '销售额100万 / 成本120万', '120%', '-'],
  ['goal', '招聘20人 / 离职22人', '110%', '-'],
  ['goal', '合格率98% / 不合格率99%', '101%', '-'],
  ['goal', '毛利率30% / 净利率28%', '93%', '-'],
  ['goal', '投诉不超过5起 / 投诉处理5起', '100%', '-'],
  ['goal', '100 new customers / lost 120 customers', '120%', '-'],
  ['goal', 'employee satisfaction 85% / customer satisfaction 90%', '106%', '-'],
  ['goal', '100 new customers / 100-odd customers', '100%', '-'],
  ['goal', '销售额翻一番 / 增长80%', '-', '80%'],
  ['goal', '销售额增长一倍 / 增长120%', '-', '120%'],
  ['goal', 'double revenue / up 80%', '-', '80%'],
  ['goal', '回款率≥95％ / 九成四', '-', '99%'],
  ['goal', 'Publish 8 blog posts / 8 posts published', '-', '100%'],
  ['goal', 'Close 90% of tickets in 24h / 88%', '-', '98%'],
  ['forecast', '6月22日前提交', '-', '2026-06-22'],
  ['forecast', '预计下周三可完成', '-', '2026-06-17'],
  ['forecast', '下月初完成', '-', '2026-07-05'],
  ['forecast', 'Expected by the end of July', '-', '2026-07-31'],
  ['forecast', 'Done on Thursday at the latest', '-', '2026-06-18'],
  ['forecast', 'delivered by the 25th of June', '-', '2026-06-25'],
  ['forecast', 'done by June 22?', '2026-06-22', '-'],
  ['forecast', 'has to be done by June 25', '2026-06-25', '-'],
  ['forecast', '预计6月25日完成，存在延期风险', '2026-06-25', '-'],
  ['forecast', '6月25日上线版本有bug', '2026-06-25', '-'],
  ['forecast', '2 weeks delay', '-', '2026-06-24'],
  ['status', 'Scheduled', 'inProgress', 'notDone'],
  ['status', '排期中', 'inProgress', 'notDone'],
  ['status', '不需要完成', 'notDone', '-'],
  ['status', 'Blocked by vendor', '-', 'blocked'],
  ['status', '还没做', '-', 'notStarted'],
  ['owner', '张三 主责，李四配合', '张三 | 主责 | 李四配合', '张三 | 李四'],
  ['owner', '张三 -> 李四', '张三 -> 李四', '张三 | 李四'],
  ['owner', '张三、张三', '张三 | 张三', '张三'],
  ['date', '6月10日（周三）18:00', '-', '2026-06-10'],
  ['date', 'end of June', '-', '2026-06-26..2026-06-30 ~'],
];
