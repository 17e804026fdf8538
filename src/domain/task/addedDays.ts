import { addMonths } from '../dates/addMonths';
import type { Day } from '../dates/day';
import { dayAtSlip, type DayCount } from '../calendar/slip';
import { chineseNumber } from '../dates/reading/chineseNumber';

const ENGLISH_NUMBERS = 'one|two|three|four|five|six|seven|eight|nine|ten'.split('|');
const ENGLISH = `(?<number>\\d{1,3}|an?|${ENGLISH_NUMBERS.join('|')})`;
const ENGLISH_UNIT = '(?<working>working|business)?[ -]?(?<unit>day|week)s?';
const NUMBER = '(?<number>\\d{1,3}|[一二两三四五六七八九十]{1,3})';
/** Steps on the way to a task's end. */
export const STEPS =
  '安装|调试|施工|测试|检测|检验|验收|部署|实施|装修|组装|加工|生产|运输|物流|培训|审批|审核|审计|评审|联调|试运行|整改|招标|采购|备货|到货|发货|通关|清关|搬迁|迁移|打样|养护|公示|签批|盖章|开发|设计|复测|返工|印刷|拆除|切换|流程';
/** What an end of a text names when it speaks of one step: 安装(大约) + 需3天, “testing still” + “takes 3 days”. */
const STEP = new RegExp(
  `(?:${STEPS})(?:工作|过程|周期|时间)?(?:还|仍|约|大概|大约|一般|通常|预计|至少|最多|只)?$|\\b(?:approvals?|testing|tests?|uat|install(?:ation)?|delivery|shipping|shipment|customs|training|deployment|migration|review|sign-?off|setup|procurement|production|transport|curing|drying|cutover|rollout|printing|onboarding|inspection|audit) (?:still |usually |normally |only |now |then |just )?$`,
  'i',
);
/** How long something lasts, with no word that it lasts longer than planned. */
const LASTS = /^(?:还?需要?|还?要|needs?|takes?|requires?) ?(?!another|.*(?:增加|加|延|推迟))/i;

/** Phrases that add days to the planned finish, unless they deny it or say it has happened. */
const ADDED_DAYS: readonly (readonly [example: string, pattern: RegExp])[] = [
  [
    '需增加2天 · 需15个工作日 · 延期一个月',
    new RegExp(
      `(?<not>[不无未没已可][有会用必能经]?)?(?:需|要|再有|再过|再|还|增加|延期|推迟|延后|延迟|延误|顺延|延长|晚|还差|再等|再给|延)要?再?(?:增加|加|延期|推迟|延后|延迟)?${NUMBER}(?:个?(?<unit>天|工作日|周|星期|礼拜)|个(?<month>月))(?!内|前|以内|之内)`,
    ),
  ],
  [
    // Two more weeks of ads are what is to be done, not when the task ends.
    '2 more days · another two weeks',
    new RegExp(
      `(?<![\\d-])(?:\\b${ENGLISH} (?:more|extra|additional)|\\banother ${ENGLISH.replace('number', 'other')}) ?${ENGLISH_UNIT}\\b(?! of (?!delay))`,
      'i',
    ),
  ],
  [
    'needs 15 working days · delayed by 2 days · delay of 3 days',
    new RegExp(
      `(?<not>not |n't |no )?(?:needs?|takes?|requires?|(?:delayed|late|slips?|slipped|slipping|extended|postponed|(?:pushed?|pushing|moved?|moving) (?:out|back)) by|(?:pushed?|pushing|moved?) (?:out|back)|slipped|slips|delay of|(?<!no |not )delayed) (?:another )?${ENGLISH} ?${ENGLISH_UNIT}\\b`,
      'i',
    ),
  ],
  [
    'one week late · 2-day delay',
    new RegExp(
      `(?<not>not |n't |no )?(?<![\\d-])\\b${ENGLISH}[ -]?${ENGLISH_UNIT} (?:late|delay|behind(?: schedule| plan)?(?! us))\\b`,
      'i',
    ),
  ],
];

/** More is no forecast of one task but a figure about something else. */
const LONGEST_DELAY = 366;

/**
 * The planned finish and the days a text adds to it; null where it adds none. Working days are counted by the
 * work calendar whatever the day basis is.
 * @param texts the text with its spaces and without them.
 */
export function addedToFinish(
  texts: { spaced: string; joined: string },
  finish: Day,
  count: DayCount,
): Day | null {
  for (const [, pattern] of ADDED_DAYS) {
    const found = pattern.exec(texts.joined) ?? pattern.exec(texts.spaced);
    // Asked apart: the compiler of Office Scripts knows nothing of what a missing part says of the whole.
    if (!found) continue;
    const { groups } = found;
    if (!groups || groups.not || isDuration(found)) continue;
    const number = numberOf(groups.number ?? groups.other ?? '');
    if (number < 1 || number > LONGEST_DELAY) continue;
    if (groups.month) return addMonths(finish, number);
    const isWeek = /周|星期|礼拜|week/i.test(groups.unit ?? '');
    const isWorking = groups.unit === '工作日' || groups.working !== undefined;
    const days = number * (isWeek ? (count.dayBasis === 'working' ? 5 : 7) : 1);
    return dayAtSlip(finish, days, isWorking ? { ...count, dayBasis: 'working' } : count);
  }
  return null;
}

/** 安装需3天 and “testing takes 3 days”: how long a step lasts is not how much later the task ends. */
function isDuration({ 0: phrase, index, input }: RegExpExecArray): boolean {
  return LASTS.test(phrase) && STEP.test(input.slice(0, index));
}

function numberOf(text: string): number {
  const lower = text.toLowerCase();
  if (/^an?$/.test(lower)) return 1;
  return ENGLISH_NUMBERS.indexOf(lower) + 1 || (chineseNumber(text) ?? 0);
}
