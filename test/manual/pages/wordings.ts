import { textCell } from '../../../src/domain/cells/cellSnapshot';
import { attain } from '../../../src/domain/goal/attainment';
import { FIFTH_WORDINGS, SIXTH_WORDINGS } from '../../domain/cases/fifthWordingCases';
import { EIGHTH_WORDINGS } from '../../domain/cases/eighthWordingCases';
import { SEVENTH_WORDINGS } from '../../domain/cases/seventhWordingCases';
import { FOUND_WORDINGS } from '../../domain/cases/foundWordingCases';
import type { WordingCase } from '../../domain/cases/attainmentCases';
import * as CASES from '../../domain/cases/goalWordingCases';
import {
  FOURTH_WORDINGS,
  FURTHER_WORDINGS,
  LATER_WORDINGS,
  LATEST_WORDINGS,
  type Reader,
  type Source,
} from '../../domain/cases/furtherWordingCases';
import type { Language } from '../../../src/words/language/Language';
import { typed, typedOrBlank } from '../cells';
import { manualLanguage } from '../manualLanguage';
import type { Page, Said, Section } from '../page';
import { goalHeader, outcome, resultHeaders } from './attainmentColumns';

function section(heading: Said, text: Said, cases: readonly WordingCase[]): Section {
  return {
    heading,
    text,
    table: (language) => ({
      headers: [goalHeader(language, 'goal'), goalHeader(language, 'actual'), ...resultHeaders(language)],
      rows: cases.map(([goal, actual]) => [
        typed(goal),
        typedOrBlank(language, actual),
        ...outcome(language, attain(goal, textCell(actual))),
      ]),
    }),
  };
}

const SOURCES: Readonly<Record<Source, Said>> = {
  safety: { 'zh-CN': '安全、质量责任书', en: 'Safety and quality agreements' },
  kpi: { 'zh-CN': '绩效考核表', en: 'KPI sheets' },
  okr: { 'zh-CN': '英文 OKR、KPI 教程', en: 'OKR and KPI guides' },
  plan: { 'zh-CN': '计划表和周报', en: 'Plans and status notes' },
};

const READERS: Readonly<Record<Reader, Said>> = {
  goal: { 'zh-CN': '目标 / 实际', en: 'Goal / actual' },
  forecast: { 'zh-CN': '预计完成', en: 'Forecast' },
  status: { 'zh-CN': '进度状态', en: 'Status' },
  owner: { 'zh-CN': '责任人', en: 'Owner' },
  date: { 'zh-CN': '日期', en: 'Date' },
  header: { 'zh-CN': '表头', en: 'Header' },
};

export const WORDINGS: Page = {
  name: 'wordings',
  title: { 'zh-CN': '目标和实际的写法', en: 'How goals and actuals are read' },
  intro: {
    'zh-CN':
      '要么算对，要么留空并写明原因。目标或实际里的每个数字、单位、正负号、比较词、升降词和每一项要求都要用上；有一处用不上或看不准，就不给达成率，在“判定”里写出是哪一处。',
    en: 'The rate is right, or it stays blank and the verdict says why. Every number, unit, sign, comparator, word of rise or fall and every criterion of goal and actual has to be used; where one is not, or is not sure, there is no rate, and the verdict names that part.',
  },
  sections: [
    section(
      { 'zh-CN': '不低于、不超过', en: 'At least, at most' },
      {
        'zh-CN':
          '“不得低于”是至少，“不得超过”“以内”“以下”是最多；否定词和比较词中间隔着别的字也认。双重否定看不准，留空。',
        en: '不得低于 (not below) is at least; 不得超过 (not above), 以内 and 以下 are at most, also with words in between. Two negations are not sure and leave the rate blank.',
      },
      CASES.NEGATED,
    ),
    section(
      { 'zh-CN': '升降', en: 'Rise and fall' },
      {
        'zh-CN':
          '“下降10%”和“增长10%”方向相反，按带正负号的变化计算。目标是变化、实际只写了水平，缺起始值，留空；同比不和环比比，百分点不和百分比比。',
        en: 'A fall and a rise are opposite and compared with their signs. A change cannot be compared with a level, a change on last year not with one on last month, and percentage points not with per cent.',
      },
      CASES.CHANGES,
    ),
    section(
      { 'zh-CN': '零、负数和亏损', en: 'Zero, negative figures and losses' },
      {
        'zh-CN':
          '事故、投诉这类坏事的目标是 0，就是上限，写“无”“未发生”也认；别的目标是 0 看不出方向：正好是 0 才算达标，不然要靠“指标方向”列或比较词。负号、全角负号、“负”“亏损”和会计写法（20万）都认；“-”也可能是连接号时留空。',
        en: 'A goal of 0 of something bad (accidents, complaints) is a limit, for there cannot be fewer than none; of anything else 0 meets it, and another figure needs the direction column or a comparator. 无, 未发生 and none answer such a goal. Minus signs of any kind, 亏损 (loss) and brackets as in accounts are read; a hyphen that may be a dash leaves the rate blank.',
      },
      CASES.SIGNS,
    ),
    section(
      { 'zh-CN': '范围', en: 'Ranges' },
      {
        'zh-CN': '在范围内是 100%；在范围外，按较近的一端计算。',
        en: 'Inside is 100%; outside is measured to the nearer end.',
      },
      CASES.RANGES,
    ),
    section(
      { 'zh-CN': '实际里有几个数', en: 'Several figures in an actual' },
      {
        'zh-CN':
          '写明了哪个是完成的，就用哪个；目标、上月、还差多少、完成率要和它对得上，对不上就存疑。只写界限（超过120家）、大概（约80家）或还差多少的，留空。',
        en: 'The one said to be reached counts; the goal, an earlier figure, what is missing and the share done have to agree with it. Only a limit (超过120家, more than 120), an estimate or what is missing leaves the rate blank.',
      },
      CASES.ACTUALS,
    ),
    section(
      { 'zh-CN': '一个目标有几项', en: 'Several criteria in one goal' },
      {
        'zh-CN':
          '用 / + 且 和 、 ； 空格、换行或 ①②③ 隔开都行。逐项计算，取最低的，一项都不丢；对不上是哪一项就存疑。',
        en: 'Parted by / + 且 和 and 、 ; spaces, line breaks or ①②③. Each is rated, the lowest counts, none is dropped; a figure that may be of either leaves the rate blank.',
      },
      CASES.SEVERAL,
    ),
    section(
      { 'zh-CN': '数字、单位和日期', en: 'Numerals, units and dates' },
      {
        'zh-CN':
          '中文数字、成、倍、万、亿、k、w 都换算；小时和分钟、千克和吨这类能换算的单位会换算，别的单位要一致。日期和编号里的数字不算。',
        en: 'Chinese numerals, 成 (tenths), 倍 (times), 万, 亿, k and w are read; units that convert are converted, others have to be the same. Digits of dates and names are no figures.',
      },
      CASES.NUMERALS,
    ),
    section(
      { 'zh-CN': '没有数字的目标', en: 'Goals without figures' },
      {
        'zh-CN': '只看做没做完。“未发现异常”“没有遗留问题”不是没做完；“预计完成”“部分完成”不是做完。',
        en: 'Done or not. 未发现异常 (nothing found wrong) is not “not done”; expected or partly done is not done.',
      },
      CASES.TEXTS,
    ),
    section(
      { 'zh-CN': '过了期限、只做了一部分', en: 'After the deadline, or in part' },
      {
        'zh-CN':
          '没有数字的目标写了期限，实际写的日子在期限之后，或目标列了几样、实际只提到其中几样，或版本、批次和目标的不同，都不算“已完成”，写出是哪一处。“提高满意度”问的是水平，“92%”不是进度，留空。',
        en: 'Where a goal in words names a day and the actual a later one, the goal lists several things and the actual only some of them, or the version or batch is another one, it is not done for sure, and the verdict says which. 92% of a goal such as better satisfaction is a level, not how far it is.',
      },
      CASES.DONE_IN_PART,
    ),
    section(
      { 'zh-CN': '说的是不是一回事', en: 'About the same thing or not' },
      {
        'zh-CN':
          '实际和目标写的事情不同（流失客户和新增客户、成本和销售额）时不给达成率，两样都写出来；一边省了几个字、换了同义的说法，照算。',
        en: 'Where the words of goal and actual are about different things (流失客户, lost customers, and 新增客户, new ones) there is no rate, and both are named. Words left out, or others for the same thing, do not matter.',
      },
      CASES.SUBJECTS,
    ),
    section(
      { 'zh-CN': '翻番、减半', en: 'Doubled, halved' },
      {
        'zh-CN':
          '翻番、增长一倍是增长 100%，翻两番是增长 300%，减半是下降 50%。后面还写了数额的看不准，留空。',
        en: 'Doubled (翻番, 增长一倍) is a rise of 100%, 翻两番 (twice doubled) of 300%, halved a fall of 50%. With an amount behind them they are not sure and leave the rate blank.',
      },
      CASES.MULTIPLES,
    ),
    section(
      { 'zh-CN': '多、余、近、左右', en: 'More or less' },
      {
        'zh-CN': '“100多家”“近百家”“数十家”说不出是多少，留空，要写准确的数。',
        en: '100多家 (a hundred odd), 近百家 (nearly a hundred) and “over 100” say no exact figure and leave the rate blank.',
      },
      CASES.INEXACT,
    ),
    section(
      { 'zh-CN': '最高、最低、最大', en: 'Highest, lowest, maximum' },
      {
        'zh-CN':
          '投诉、费用、误差的“最高”是上限，产量、客户的“最低”是下限；“单月最高100单”可能是上限、也可能是纪录，不给达成率，在“指标方向”列写明就能算。',
        en: 'Of complaints, costs or deviations 最高 (highest) is a limit, of output or customers 最低 (lowest) is one too. 单月最高100单 may be a limit or a record: there is no rate before the direction column says which.',
      },
      CASES.EXTREMES,
    ),
    section(
      { 'zh-CN': '公开资料里的写法', en: 'Wordings found in public' },
      {
        'zh-CN': '从公开的目标责任书、质量目标、讨论和教程里收集，实际是为测试补的。',
        en: 'Collected from public target agreements, quality objectives, discussions and guides; the actuals were added for the test.',
      },
      FOUND_WORDINGS,
    ),
    {
      heading: { 'zh-CN': '后来试的写法：改前和改后', en: 'Further wordings: before and after' },
      text: {
        'zh-CN':
          '规则写好以后再从公开的问题单、论坛和模板里找来的写法，第一次读错了的。“-”是留空或存疑；预计完成按 2026-06-12、计划 2026-06-10 完成。',
        en: 'Found in public issues, forums and templates after the rules were written, and read wrongly at first. “-” is blank or a doubt; forecasts are as of 2026-06-12 for a task planned to finish on 2026-06-10.',
      },
      table: (language) => ({
        headers:
          manualLanguage(language.code) === 'zh-CN'
            ? ['哪一列', '写法', '改前', '改后']
            : ['Column', 'Typed', 'Before', 'Now'],
        rows: FURTHER_WORDINGS.map(([reader, text, before, now]) => [
          READERS[reader][manualLanguage(language.code)],
          typed(text),
          typed(before),
          typed(now),
        ]),
      }),
    },
    {
      heading: { 'zh-CN': '第二轮试的写法', en: 'A second round' },
      text: {
        'zh-CN': '照这几类公开资料的写法拟的，第一次读错或留空了的。',
        en: 'Worded as public material of these kinds does, and at first read wrongly or left blank.',
      },
      table: bySource(LATER_WORDINGS),
    },
    {
      heading: { 'zh-CN': '第三轮试的写法', en: 'A third round' },
      text: {
        'zh-CN': '先写下正确答案再试的写法里，读错或留空了的。',
        en: 'Of wordings whose right answer was written down first, those that were read wrongly or left blank.',
      },
      table: bySource(LATEST_WORDINGS),
    },
    {
      heading: { 'zh-CN': '第四轮试的写法', en: 'A fourth round' },
      text: {
        'zh-CN':
          '从公开的目标责任书、督查通报、周报和任务表里收集，先写下正确答案再试，读错或留空了的，连同邻近的写法。',
        en: 'Collected from public target agreements, inspection notices, weekly reports and trackers, the right answer written down first: those that were read wrongly or left blank, and their neighbours.',
      },
      table: bySource(FOURTH_WORDINGS),
    },
    {
      heading: { 'zh-CN': '第五轮试的写法', en: 'Wordings of a fifth round' },
      text: {
        'zh-CN':
          '从公开的投资计划通报、店铺复盘、记分卡和周报里收集，先写下正确答案再试，读错或留空了的，连同邻近的写法。',
        en: 'From public investment notices, shop reviews, scorecards and weekly reports, each with its right answer written down first; those that came out wrong or blank, and their neighbours.',
      },
      table: bySource(FIFTH_WORDINGS),
    },
    {
      heading: { 'zh-CN': '第六轮试的写法', en: 'Wordings of a sixth round' },
      text: {
        'zh-CN':
          '照医院、乡镇、银行、门店和软件团队的指标和周报写的，先写下正确答案再试，读错或留空了的，连同邻近的写法。',
        en: 'Worded as hospitals, towns, banks, shops and software teams do, each with its right answer written down first; those that came out wrong or blank, and their neighbours.',
      },
      table: bySource(SIXTH_WORDINGS),
    },
    {
      heading: { 'zh-CN': '第七轮试的写法', en: 'Wordings of a seventh round' },
      text: {
        'zh-CN':
          '照经营指标、工程计划、值班台账和英文 OKR 写的，先写下正确答案再试，读错或留空了的，连同邻近的写法。',
        en: 'Worded as business targets, works plans, duty logs and OKRs are, each with its right answer written down first; those that came out wrong or blank, and their neighbours.',
      },
      table: bySource(SEVENTH_WORDINGS),
    },
    {
      heading: { 'zh-CN': '第八轮试的写法', en: 'Wordings of an eighth round' },
      text: {
        'zh-CN':
          '实际旁边还写了改期、待签、其中多少、原来多少的，一格写两个人带部门的，一个表头写两样的。先写下正确答案再试，读错或留空了的，连同邻近的、应当留空的写法。',
        en: 'What is postponed or pending, a part, or what it was, beside the actual; people with their departments; headers of two things. Each with its right answer written down first; those that came out wrong or blank, and neighbours, also such as have to stay blank.',
      },
      table: bySource(EIGHTH_WORDINGS),
    },
  ],
};

/** A round of wordings with the kind of source of each. */
function bySource(wordings: typeof LATER_WORDINGS) {
  return (language: Language) => ({
    headers:
      manualLanguage(language.code) === 'zh-CN'
        ? ['哪类资料', '哪一列', '写法', '改前', '改后']
        : ['Kind of source', 'Column', 'Typed', 'Before', 'Now'],
    rows: wordings.map(([source, reader, text, before, now]) => [
      SOURCES[source][manualLanguage(language.code)],
      READERS[reader][manualLanguage(language.code)],
      typed(text),
      typed(before),
      typed(now),
    ]),
  });
}
