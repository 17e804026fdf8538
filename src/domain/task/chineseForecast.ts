import { STEPS } from './addedDays';

const MARK = '[-./]';
/** A date in a sentence without its spaces: with a year, 月 and 日, a part of a month, or 6.22 and 6/22 that are no amounts. */
const DATE = new RegExp(
  `(?<![\\d.])(?:\\d{4}(?:${MARK}\\d{1,2}${MARK}\\d{1,2}(?!\\d)|年\\d{1,2}月\\d{1,2}[日号]?)|(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}[日号]?(?:[-~—至到](?:\\d{1,2}月)?\\d{1,2}[日号])?|[上中下]旬|[底末初])|(?<![每各下上个])(?:本月|月)[底末]|\\d{1,2}[./]\\d{1,2}(?![\\d.%万千百亿元家个台次件倍])[日号]?|(?:0\\d|1[0-2])-(?:[0-2]\\d|3[01])(?![\\d.%万千百亿元家个台次件倍天周-]))`,
  'g',
);
const SENTENCES = /[。；;！!\n]/;
/** What holds only then is not forecast. */
const CONDITION =
  /如果|如(?=[^期下何此图上有需数])|若(?!干)|假如|假设|除非|只要|一旦|前提(?![交供前出升])|不(?:敢|能|作|做)?保证|不一定|不确定|未确定|待定|而定|风险|视情况|看情况|实际已?(?:推迟|延期|延后|未)|(?:又|再次|继续)(?:推迟|延期|延后)(?![到至])/;
/** What parts statements; after 客户要求， the wish goes on. */
const BETWEEN = /(?<!要求|希望)[，,、]/;
/** No statement is longer; what is, is not read. */
const LONGEST_CLAUSE = 120;

const DONE =
  '完成|修复|上线|交付|交货|发货|到货|恢复|解决|提交|验收|完工|完毕|结束|投产|竣工|就绪|到位|开通|做完|搞定|办结|收尾|发布|入库|闭环';
/** In front of a day: what was planned once, is over or missed, what others wish, what depends on something, what meets on the day. */
const NOT_AHEAD = new RegExp(
  [
    '原|本来|本应|本该|曾|此前|上次|去年',
    '(?<![供相响对反适])应(?![急对用付商])',
    '已(?!经?(?:延期|顺延|推迟|调整|延后|延迟|改期?|延)[到至为])(?!(?:经)?(?:与|和|跟|同|向|得到|收到)?[^已未没]{0,8}?(?:协商|确认|约定|商定|承诺|安排|敲定|沟通|协调|答应|联系|谈妥|说好|约好)|协商|确认|约定|商定|承诺|安排|敲定|沟通|协调|答应|联系|谈妥|说好|约好)',
    '未|没|不(?!晚于|迟于|超过|影响)|无法|难以|难于|恐|来不及',
    '要求|希望|期望|期盼|催|想|请|建议|申请|目标|必须|务必|须|截止|截至',
    '如(?!期)|若|假如|除非|只要|是否|能否|可能|担心|怀疑',
    '(?<![除并])非$',
    // 版本7.5上线 has no date.
    '(?:版本?|型号|编号|标段|第|[vV]\\.?)$',
    // No day before it, and any day after it.
    '最早|最快|早则|快则|(?<![不没])(?:晚|迟|早|先)于|过了|(?:不|没)早于',
    '等(?!级|离)',
    '会议|例会|评审|讨论|开会|汇报|考核',
    '(?:需要?|要|等到?|等待|待|自|从)[在于]?$',
  ].join('|'),
);
/** Behind a day: it cannot be done, was done, or only a part is. */
const DENIED =
  /^(?:之|以)?后(?!期)|不了|不成|不完|未|没|不|无法|难|困难|风险|够呛|吗|\?|是否|一半|部分|初稿|初验|预验收|初审|草案|第[一1]|一期|首批|\d%|[一二三四五六七八九]成|样[品机件]|已|了|(?:有|出现|存在|发现).{0,6}(?:bug|问题|缺陷|异常|故障|报错)|失败|回滚/i;
/** 6月20日可完成初验: done by then is only a part. */
const PART_DONE =
  /^.{0,8}?(?:完成|通过|提交|交付)(?:初稿|初验|预验收|初审|初步|草案|样[品机件]|首批|一期|第[一1]|前期|\d{1,2}%|[一二三四五六七八九]成|一半|部分)/;
/** 6月26日到位后才能安装: another thing that comes first. */
const STEP = new RegExp(
  `^.{0,6}?(?:${DONE}|确认|审批|审核).{0,12}?(?<![售事前])后(?!续|端|台|勤|期|厨|方)(?:再|才|方可|方能|能|可|即可|就|进行|开始|启动|安排|排期|[\\p{Script=Han}]{1,8}$)`,
  'u',
);
/** 6月25日上线评审: what is about the end of the work, or comes before it. */
const ABOUT_THE_END =
  /^.{0,4}?(?:上线|交付|发布|验收|投产|开通|交货|提交|竣工)(?:评审|会|前|方案|计划|准备|申请|演练|培训|通知|公告|检查|仪式)/;
/** 6月25日到货，到货后安装; 安装需3天: more is to come, of which no day is named. */
const SEQUEL = new RegExp(
  `[，,、](?:[待等]|然后)?(?:(?:${DONE})后(?!续|端|台|勤|期)|(?:${STEPS})(?:还|仍|再|约|大概|大约)?(?:需要?|要|得)约?[\\d一二两三四五六七八九十]{1,3}个?(?:天|工作日|周|月|小时))[^\\d月]*$`,
);
/** Words that say a day is expected, right in front of it. */
const EXPECTED = new RegExp(
  `(?:(?:预计|预估|预期|预测|估计|最新|调整后|新的?)(?:的?(?:${DONE})?(?:时间|日期|日)?)?|争取|力争|最迟|最晚|不[晚迟]于|将于|定于|定在|(?:推迟|延期|顺延|延后|延长|调整|改|延)[到至为]|(?:现|现已|已|拟)改(?:期|成|在|于|定)?|改(?:期|成|在|定)|\\b(?:eta|ecd))[在于约:为是=]*$`,
  'i',
);
/** Ends of a piece of work that say so only where the statement ends with them. */
const ENDS_WORK =
  '安装|部署|切换|割接|投用|开业|送达|到达|到齐|签收|签订|签署|签约|定稿|给到|上架|开业|开张|开播|开售|首播|面世|落成|交房|封顶|通车|通电|通水|通气|挂网|备案|结项|结案|过会|出图|出稿|出片|出货|出厂|发车|起运|[发交做改修搞弄装验测写](?:完|好)|完';
const FILLER =
  '(?:\\(含(?:当[天日])?\\)|之?前|以前|左右|前后|上午|下午|晚上|当天|以内|内|一定|肯定|必定|保证|确保|承诺|可以|可|能够|能|将|会|就|即|全部|全面|正式|顺利|按时|如期|再|重新|统一|最终|[)）])*';
/** 6月24日安装完成: one thing, and the statement ends. */
const ONE_THING =
  '(?!.{0,5}(?:后|例会|周会|晨会|会上)|确认|审核|审批|签字|收到|开会|会议|讨论|评审|汇报|沟通|研究|检查|跟进|反馈|启动|开始|召开|通知|回复|拜访)[\\p{Script=Han}A-Za-z]{1,6}?';
const IS_DONE = new RegExp(
  `^${FILLER}(?:(?:${DONE})|${ONE_THING}(?:${DONE})$|(?:${ENDS_WORK})[。.!]*$)`,
  'u',
);
const IS_END = new RegExp(`^${FILLER}[。.!]*$`);

/** True where a day is named and more is to come behind it: 6月25日到货，安装需3天. */
export function leavesEndOpen(joined: string): boolean {
  return joined.split(SENTENCES).some((sentence) => sentence.search(DATE) >= 0 && SEQUEL.test(sentence));
}

/**
 * The dates a Chinese text forecasts something to be done on, as written: 协调供应商6月22日修复, 6月25日前可完成,
 * 预计完成时间：6月25日. None where it is denied (完成不了), past, wished by others (客户要求) or about a meeting.
 * @param joined the text in half width, without its spaces.
 */
export function chineseForecasts(joined: string): readonly string[] {
  return joined
    .split(SENTENCES)
    .filter((sentence) => !CONDITION.test(sentence) && !SEQUEL.test(sentence))
    .flatMap((sentence) => sentence.split(BETWEEN))
    .filter(({ length }) => length <= LONGEST_CLAUSE)
    .flatMap(forecastsOf);
}

function forecastsOf(clause: string): readonly string[] {
  const dates = [...clause.matchAll(DATE)];
  return dates.flatMap(({ 0: date, index }, place) => {
    const last = dates[place - 1];
    const before = clause.slice(last ? last.index + last[0].length : 0, index);
    const after = clause.slice(index + date.length, dates[place + 1]?.index);
    if (
      NOT_AHEAD.test(before) ||
      DENIED.test(after) ||
      PART_DONE.test(after) ||
      STEP.test(after) ||
      ABOUT_THE_END.test(after)
    )
      return [];
    const isLimit = clause === date + after && /^之?前[。.]?$/.test(after);
    return isLimit || IS_DONE.test(after) || (EXPECTED.test(before) && IS_END.test(after)) ? [date] : [];
  });
}
