import { isoDay } from '../../../src/domain/dates/day';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { LANGUAGES } from '../../../src/words/vocabulary/languages';
import { sampleRows, sampleTime, type SampleCell } from '../../../src/domain/tables/sampleRows';
import { sheetTemplate } from '../../../src/domain/tables/templates';
import { sampleTextOf } from '../../../src/words/report/reportWords';

const show = (cell: SampleCell | undefined) => (typeof cell === 'object' ? isoDay(cell.day) : (cell ?? ''));

// The seed's rows with the year 2026; '-' is a blank finish and 达成率 is left for Opsbook.
const SEED = {
  plan: [
    '市场份额提升5%|新增客户100家|线上推广获客50家|6.1-6.30|市场部*经理|预算5000元,设计部支持|注册用户≥50人,试用率≥60%',
    '||线下展会获客30家|6.10-6.15|销售部*主管|展位费8000元,物料支持|有效联系方式≥30个,跟进率≥80%',
    '||渠道合作获客20家|6.1-6.30|渠道部*专员|合作返点5%|签订协议≥2家,首单金额≥10万',
  ],
  tasks: [
    '线上推广素材设计|设计部*主管|2026-06-01|2026-06-10|2026-06-12|延期|客户需求增加2版修改|6月15日前完成上线|无',
    '客户A订单跟进|销售部*专员|2026-06-15|2026-06-16|2026-06-16|已完成|已协商6月18日发货|跟进客户收货反馈|无',
    '仓库库存系统调试|IT部*工程师|2026-06-10|2026-06-20||受阻|第三方接口数据对接失败|协调供应商6月22日修复|需供应商技术支持',
  ],
  issues: [
    '客户A订单延迟发货|2026-06-15|客户满意度下降|仓库*主管|库存数据未实时同步|联系客户协商6月18日发货|引入WMS系统,6月底前完成|已解决|6月18日发货,客户接受',
    '生产设备故障停机|2026-06-18|日产量减少30台|生产部*经理|设备定期保养记录缺失|调度备用设备,加班补产|建立设备保养台账,每周检查|处理中|备用设备已启用,6月20日恢复产量',
  ],
  summary: [
    '新增客户100家|120家||线上推广素材优化、渠道新增|推广素材A/B测试提升率||',
    '老客户复购率40%|35%|||||增加客户回访,推出复购折扣',
    '订单准时发货率98%|95%||2次设备故障导致延迟|备用设备启用减少影响|设备保养频次不足|提高保养至每周2次',
  ],
};

it.each(['plan', 'tasks', 'issues', 'summary'] as const)('the Chinese sample of %s is the seed', (table) => {
  const zh = languageOf('zh-CN');
  const keys = sheetTemplate(table, zh).columns.flatMap(({ key, owned }) =>
    owned && key !== 'rate' ? [] : [key],
  );
  const rows: readonly Partial<Record<string, SampleCell>>[] = sampleRows(zh, sampleTextOf(zh), 2026)[table];
  expect(rows.map((row) => keys.map((key) => show(row[key])).join('|'))).toEqual(SEED[table]);
});

it('has the same rows, dates and blanks in every language', () => {
  const zh = languageOf('zh-CN');
  const shape = (rows: object) =>
    JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'string' ? value !== '' : value));
  for (const language of LANGUAGES) {
    expect(shape(sampleRows(language, sampleTextOf(language), 2026))).toBe(
      shape(sampleRows(zh, sampleTextOf(zh), 2026)),
    );
  }
});

it('is about June and shown as of the 18th', () => {
  const { period, asOf } = sampleTime(2026);
  expect([period, isoDay(asOf)]).toEqual(['2026-06', '2026-06-24']);
});
