import { writeFileSync } from 'node:fs';
import { writeXlsx } from '../../dev-host/book';
import { createTemplates } from '../../src/usecases/setup/createTemplates';
import { refreshAlerts } from '../../src/usecases/today/refreshAlerts';
import { checkPlan } from '../../src/usecases/plan/checkPlan';
import { checkIssues } from '../../src/usecases/issues/checkIssues';
import { fillSummary } from '../../src/usecases/summary/fillSummary';
import { day, open } from './openSample';

const ZH = [
  ['线上推广素材设计', '设计部*主管', 1, 10, 12, '延期', '客户需求增加 2 版修改', '6月15日前完成上线', '无'],
  ['线上推广获客50家', '市场部*经理', 1, 30, '', '进行中', '', '加投信息流两周', ''],
  ['线下展会获客30家', '销售部*主管', 10, 15, 15, '已完成', '', '名单移交客服回访', '无'],
  ['老客户回访200户', '客服部*主管', 8, 22, '', '延期', '外呼名单字段不全，60 户缺联系电话', '6月28日前补齐名单，6月30日完成剩余 60 户', '需销售部提供 60 户电话'],
  ['复购折扣方案', '市场部*经理', 15, 24, '', '进行中', '财务尚未批准折扣上限', '6月29日与财务总监定稿', '财务部审批'],
  ['会员权益页改版', 'IT部*工程师', 16, 29, '', '进行中', '', '6月27日灰度', ''],
  ['仓库库存系统调试', 'IT部*工程师', 10, 20, '', '受阻', '第三方接口数据对接失败（问题 Q003）', '供应商驻场联调，7月2日修复', '需供应商技术支持'],
  ['全员服务意识培训', '人力部*主管', 22, 30, '', '未开始', '讲师档期冲突，原定的两位外部讲师都已排满，改请内部讲师后需要重新备课并协调三个部门的排班，时间仍未定', '改用内训师，6月29日开课', ''],
  ['备用设备启用', '生产部*经理', 18, 19, 18, '已完成', '', '', '无'],
  ['旧系统下线', 'IT部*工程师', 1, 5, '', '已取消', '', '', ''],
];
const EN = [
  ['Design the launch material', 'Design lead', 1, 10, 12, 'Late', 'Client asked for two more revisions', 'Go live before June 15', 'none'],
  ['50 new customers from online campaigns', 'Marketing manager', 1, 30, '', 'In progress', '', 'Two more weeks of feed ads', ''],
  ['30 contacts from the trade fair', 'Sales lead', 10, 15, 15, 'Done', '', 'Hand the list to service', 'none'],
  ['Call back 200 existing customers', 'Service lead', 8, 22, '', 'Late', 'Call list lacks fields, 60 without a phone number', 'Complete the list by June 28, finish the other 60 by June 30', 'Sales to give 60 phone numbers'],
  ['Repeat-purchase discount plan', 'Marketing manager', 15, 24, '', 'In progress', 'Finance has not approved the ceiling', 'Final version with CFO on June 29', 'Approval by Finance'],
  ['Member benefits page', 'IT engineer', 16, 29, '', 'In progress', '', 'Gradual release June 27', ''],
  ['Warehouse stock system commissioning', 'IT engineer', 10, 20, '', 'Blocked', 'Third-party interface does not deliver data (issue Q003)', 'Supplier on site, fixed by July 2', 'Supplier support'],
  ['Service awareness training for everybody', 'HR lead', 22, 30, '', 'Not started', 'Trainer not available', 'In-house trainer from June 29', ''],
  ['Put the spare machine to use', 'Production manager', 18, 19, 18, 'Done', '', '', 'none'],
  ['Retire the old system', 'IT engineer', 1, 5, '', 'Cancelled', '', '', ''],
];

test.each([
  ['zh-CN', 20],
  ['zh-CN', 0],
  ['zh-CN', 40],
  ['en', 20],
] as const)('%s %i', async (language, n) => {
  const { engine } = open();
  const o = { today: day('2026-06-26'), language, overrides: {} };
  await createTemplates({ ...o, sample: false, onNameTaken: 'stop' });
  const base = language === 'en' ? EN : ZH;
  const sample = Array.from({ length: n }, (_, i) => base[i % base.length] ?? []);
  if (n > 0) {
    await Excel.run(async (context) => {
      const rows = sample.map((r) => r.map((c) => (typeof c === 'number' ? 46173 + c : c)));
      const table = context.workbook.tables.getItem('OpsTasks');
      table.getDataBodyRange().getCell(0, 0).getResizedRange(9, 8).values = rows.slice(0, 10);
      if (rows.length > 10) {
        const below = table.getDataBodyRange().getRowsBelow(rows.length - 10);
        below.getCell(0, 0).getResizedRange(rows.length - 11, 8).values = rows.slice(10);
      }
      await context.sync();
    });
  }
  await refreshAlerts(o);
  await checkPlan(o);
  await checkIssues(o);
  await fillSummary(o);
  await engine.settled();
  writeFileSync(`/tmp/trk/${language}-${n}.xlsx`, await writeXlsx(engine.toBook()));
});
