import { chineseCalendarRows } from '../../../src/domain/calendar/chineseCalendar';
import type { Language } from '../../../src/words/language/Language';
import { slip } from '../../../src/domain/calendar/slip';
import { buildCalendar } from '../../../src/domain/calendar/workCalendar';
import { SLIPS } from '../../domain/cases/slipCases';
import { day } from '../../domain/task/taskCases';
import { word } from '../cells';
import type { Page } from '../page';

const WORDS = {
  'zh-CN': { due: '计划完成', ref: '比较到', calendar: '自然日', working: '工作日' },
  en: { due: 'Due', ref: 'Compared with', calendar: 'Calendar days', working: 'Working days' },
} as const;
type WordKey = keyof (typeof WORDS)['en'];
const KEYS: readonly WordKey[] = ['due', 'ref', 'calendar', 'working'];

const calendar = buildCalendar([], chineseCalendarRows());

export const SLIP: Page = {
  name: 'slip',
  title: { 'zh-CN': '偏差天数怎样数', en: 'How days of slip are counted' },
  intro: {
    'zh-CN':
      '偏差 = 比较的那一天 − 计划完成日。到期当天是 0，第二天是 1；提前是负数。默认按自然日；在“运营设置”里可改成工作日，数的是到期日之后、到比较日为止的工作日。\n\n工作日先看“工作日历”表里有没有这一天，没有再按星期。表里预置了公布的节假日和调休，团队可以改：厂休、提前放假，写上就算。某一年一行也没有，Opsbook 会用横幅说明，并对那一年按自然日算，不会悄悄当成周一到周五。',
    en: 'Slip = the day compared with − the planned finish. The due day itself is 0, the next day 1; early is negative. Calendar days are the default; with working days in the settings, those after the due day up to and including the day compared with are counted.\n\nA day is looked up in “Work Calendar” first and goes by the weekday only when it has no row there. The published Chinese holidays and make-up workdays are in it from the start, and a team may change them. For a year without a single row a banner says so and that year is counted in calendar days; it is never quietly taken for Monday to Friday.',
  },
  sections: [
    {
      heading: { 'zh-CN': '两种口径对照', en: 'Both ways side by side' },
      text: {
        'zh-CN':
          '2026 年 2 月 14 日是调休上班的周六，春节假期到 23 日；所以 2 月 13 日到 25 日，自然日是 12 天，工作日只有 3 天，不报警，到 26 日才超过 3 天。',
        en: '14 February 2026 is a Saturday that is worked, and the Spring Festival holiday runs until the 23rd. From 13 to 25 February are 12 calendar days but 3 working days, so there is no alert; on the 26th there are 4.',
      },
      table: (language: Language) => ({
        headers: KEYS.map((key) => word<WordKey>(language, WORDS, key)),
        rows: SLIPS.map(([due, ref]) => [
          due,
          ref,
          ...(['calendar', 'working'] as const).map((dayBasis) =>
            String(slip(day(due), day(ref), { dayBasis, calendar })),
          ),
        ]),
      }),
    },
  ],
};
