import { textCell, type CellSnapshot } from '../../../src/domain/cells/cellSnapshot';
import type { DateDoubt, DateReading } from '../../../src/domain/dates/reading/dateReading';
import { isoDay, type Day } from '../../../src/domain/dates/day';
import { fill } from '../../../src/words/template/fill';
import type { Language } from '../../../src/words/language/Language';
import { describeDay } from '../../../src/words/language/describeDay';
import { readDate, type DateContext } from '../../../src/domain/dates/reading/readDate';
import { resolveSpan } from '../../../src/domain/dates/reading/resolveSpan';
import {
  DATE_CELLS,
  DATE_SPANS,
  DATE_SYSTEMS,
  DATE_TEXTS,
  DATE_YEARS,
  OPEN_RANGES,
  type DateTextGroup,
} from '../../domain/cases/dateCases';
import { day } from '../../domain/task/taskCases';
import { typed, typedOrBlank, word } from '../cells';
import type { Page, Said, Section, Table } from '../page';

const JUNE: DateContext = { period: '2026-06', dateSystem: 1900, role: 'finish' };

const WORDS = {
  'zh-CN': {
    cell: '单元格',
    reading: '读作',
    doubt: '提醒',
    blank: '空白',
    estimate: '（估计）',
    to: ' 至 ',
    value: '值',
    shown: '显示',
    format: '格式',
    period: '月份',
    column: '列',
    system: '日期系统',
    start: '开始',
    finish: '完成',
    unclear: '“{text}”{reason}',
    before: '完成早于开始',
    proposed: '建议改为 {day}',
  },
  en: {
    cell: 'Cell',
    reading: 'Read as',
    doubt: 'Flag',
    blank: 'blank',
    estimate: ' (estimate)',
    to: ' to ',
    value: 'Value',
    shown: 'Shown',
    format: 'Format',
    period: 'Month',
    column: 'Column',
    system: 'Date system',
    start: 'Start',
    finish: 'Finish',
    unclear: '“{text}” {reason}',
    before: 'finish before start',
    proposed: '{day} proposed',
  },
} as const;

type WordKey = keyof (typeof WORDS)['en'];
const say = (language: Language, key: WordKey) => word<WordKey>(language, WORDS, key);

/** The day or days, and what is flagged. */
function tell(language: Language, reading: DateReading): [reading: string, flags: string] {
  switch (reading.kind) {
    case 'blank':
      return [say(language, 'blank'), ''];
    case 'notADate': {
      const reason = language.notADate[reading.reason];
      return ['✗', fill(say(language, 'unclear'), { text: reading.text.trim(), reason })];
    }
    case 'date':
      return [isoDay(reading.day), doubts(language, reading.doubts, reading.day)];
    case 'range': {
      const days = [isoDay(reading.first), isoDay(reading.last)].join(say(language, 'to'));
      const estimate = reading.estimate ? say(language, 'estimate') : '';
      return [days + estimate, doubts(language, reading.doubts, reading.last)];
    }
  }
}

function doubts(language: Language, told: readonly DateDoubt[], at: Day): string {
  const asOf = day('2026-06-18');
  return told
    .map((doubt) =>
      fill(language.doubts[doubt.code], {
        day: describeDay(language, at, asOf),
        ...('alternative' in doubt ? { alternative: describeDay(language, doubt.alternative, asOf) } : {}),
        ...('shown' in doubt ? { shown: doubt.shown } : {}),
      }).trim(),
    )
    .join(language.sentence.between);
}

function texts(group: DateTextGroup, heading: Said, text: Said): Section {
  const table = (language: Language): Table => ({
    headers: [say(language, 'cell'), say(language, 'reading'), say(language, 'doubt')],
    rows: DATE_TEXTS[group].map(([shown]) => [
      typedOrBlank(language, shown),
      ...tell(language, readDate(textCell(shown), JUNE)),
    ]),
  });
  return { heading, text, table };
}

function cells(group: keyof typeof DATE_CELLS, heading: Said, text: Said): Section {
  const table = (language: Language): Table => ({
    headers: (['value', 'shown', 'format', 'reading', 'doubt'] as const).map((key) => say(language, key)),
    rows: DATE_CELLS[group].map(([, cell]: readonly [string, CellSnapshot, string]) => [
      typed(String(cell.value)),
      typed(cell.text),
      typed(cell.numberFormat),
      ...tell(language, readDate(cell, JUNE)),
    ]),
  });
  return { heading, text, table };
}

function spans(language: Language): Table {
  return {
    headers: [
      say(language, 'period'),
      say(language, 'start'),
      say(language, 'finish'),
      `${say(language, 'reading')}: ${say(language, 'start')}`,
      `${say(language, 'reading')}: ${say(language, 'finish')}`,
      say(language, 'doubt'),
    ],
    rows: DATE_SPANS.map(([period, start, finish]) => {
      const read = (value: string | number, role: 'start' | 'finish') =>
        readDate({ value, text: String(value), numberFormat: 'General' }, { ...JUNE, period, role });
      const span = resolveSpan(read(start, 'start'), read(finish, 'finish'));
      const flags = [
        ...(span.finishBeforeStart ? [say(language, 'before')] : []),
        ...(span.proposedFinish === null
          ? []
          : [fill(say(language, 'proposed'), { day: isoDay(span.proposedFinish) })]),
      ];
      const show = (at: Day | null) => (at === null ? '' : isoDay(at));
      return [
        period,
        typed(start),
        typed(finish),
        show(span.start),
        show(span.finish),
        flags.join(language.sentence.between),
      ];
    }),
  };
}

export const DATES: Page = {
  name: 'dates',
  title: { 'zh-CN': '日期怎样读', en: 'How dates are read' },
  intro: {
    'zh-CN':
      '表里的日期是人写的：`6.10`、`6月10日`、`6.1-6.30`、`月底`。Opsbook 照着单元格的值、显示的文字和数字格式一起读，结果只有四种：日期、有疑问的日期（会提醒）、不是日期（会提醒）、空白。同一个单元格，谁在哪个时区、哪一天打开，读出来都一样。Opsbook 不会自己改写这些单元格；要统一成真正的日期，用“规范日期”，先预览再写入。\n\n除另有说明，下面都是 2026 年 6 月的表，单元格在“计划完成时间”一列。',
    en: 'Dates in a team’s sheet are typed by people: `6.10`, `6月10日`, `6.1-6.30`, `月底`. Opsbook reads a cell’s value, its shown text and its number format together, and every cell is one of four things: a date, a date with a doubt (flagged), not a date (flagged), or blank. The same cell reads the same on any day and in any time zone. Opsbook never rewrites these cells by itself; “Convert dates” does, after a preview.\n\nUnless said otherwise the cells below stand in the planned finish of a sheet for June 2026. They are shown as people type them, most in Chinese.',
  },
  sections: [
    texts(
      'monthAndDay',
      { 'zh-CN': '月和日', en: 'Month and day' },
      {
        'zh-CN': '全角、半角、点、斜线、短横、顿号都认。空格和末尾的句点不影响。',
        en: 'Full-width or half-width, with a dot, slash, hyphen or 、. Spaces and a final dot make no difference.',
      },
    ),
    texts(
      'withYear',
      { 'zh-CN': '写了年份', en: 'With a year' },
      {
        'zh-CN':
          '写了年份就按写的算，不改。离本期超过 6 个月时提醒一次：多半是抄了去年的表。`6/10/2026` 月日两种顺序都成立时，先按月/日读，并提醒另一种。`06/20/26` 这种两位数年份，取离本期近的读法，并提醒月和日可能颠倒。',
        en: 'A written year is never changed. A day over six months from the sheet’s month is flagged: often last year’s sheet was copied. Where `6/10/2026` works in both orders, the month is taken first and the other order is named. `06/20/26` is read in the order that lies near the sheet’s month, and flagged.',
      },
    ),
    texts(
      'timeAndWeekday',
      { 'zh-CN': '带时间或星期', en: 'With a time or a weekday' },
      {
        'zh-CN':
          '时间只是附注，去掉；写着时区也不换算，写的是哪一天就是哪一天。星期与日期对不上时，按日期算并提醒。',
        en: 'A time is a remark and is dropped. A time zone moves nothing: the day is the one that was written. A weekday that is not the date’s is flagged, and the date counts.',
      },
    ),
    texts(
      'range',
      { 'zh-CN': '起止', en: 'From – to' },
      {
        'zh-CN':
          '后一端没写月份，用前一端的；跨年时后一端落在下一年。不到头的日子（`6.31`）整格都不算日期，不会滚成 7 月 1 日。',
        en: 'An end without a month takes the month of the other. Over the new year the end falls into the next one. A day that does not exist (`6.31`) makes the whole cell no date; it never becomes 1 July.',
      },
    ),
    {
      heading: { 'zh-CN': '只写了一端', en: 'Only one end' },
      text: {
        'zh-CN': '知道哪一端，就只回答哪一端：开始列用起，完成列用止。',
        en: 'Such a cell answers only for the end it knows: the start column takes a start, the finish column a finish.',
      },
      table: (language) => ({
        headers: (['cell', 'column', 'reading', 'doubt'] as const).map((key) => say(language, key)),
        rows: OPEN_RANGES.map(([text, role]) => [
          typed(text),
          say(language, role),
          ...tell(language, readDate(textCell(text), { ...JUNE, role })),
        ]),
      }),
    },
    texts(
      'partOfMonth',
      { 'zh-CN': '上旬、月底这类说法', en: 'Parts of a month' },
      {
        'zh-CN': '读成那一段的第一天到最后一天，标明是估计。完成列用最后一天，不会因为说得宽而提前报警。',
        en: 'Read as the first to the last day of that part and marked as an estimate. The finish column takes the last day, so that a loose word raises no early alert.',
      },
    ),
    texts(
      'monthOnly',
      { 'zh-CN': '只有月份', en: 'A month only' },
      {
        'zh-CN': '读成整月，并提醒写到日。',
        en: 'Read as the whole month, and flagged.',
      },
    ),
    texts(
      'approximate',
      { 'zh-CN': '约数', en: 'About' },
      {
        'zh-CN': '“约”“前”“左右”“暂定”去掉后能读就按那一天算，并提醒是约数。',
        en: 'Words such as 约, 前, 左右 and 暂定 are taken off; if a date is left, it counts and is flagged as approximate.',
      },
    ),
    texts(
      'letters',
      { 'zh-CN': '字母当数字', en: 'Letters for digits' },
      {
        'zh-CN': '把 0 打成字母 O、把 1 打成 l 很常见。只有原样读不出来时才这样猜，并提醒。',
        en: 'The letter O for a zero and l for a one are common slips. They are guessed only where the text cannot be read as it stands, and flagged.',
      },
    ),
    texts(
      'english',
      { 'zh-CN': '英文', en: 'In English' },
      { 'zh-CN': '英文月份名也认。', en: 'English month names.' },
    ),
    texts(
      'numerals',
      { 'zh-CN': '中文数字', en: 'Chinese numerals' },
      { 'zh-CN': '年、月、日用中文数字写也认。', en: 'Year, month and day in Chinese numerals.' },
    ),
    texts(
      'quarterOrWeek',
      { 'zh-CN': '季度、半年和周', en: 'Quarters, half-years and weeks' },
      {
        'zh-CN': '读成第一天到最后一天，标明是估计；周按 ISO 8601 从周一算起。“25周”说的是多久，不是哪一周。',
        en: 'Read as the first to the last day and marked as an estimate; weeks begin on Monday (ISO 8601). 25周 says how long, not which week.',
      },
    ),
    texts(
      'blank',
      { 'zh-CN': '等于没写', en: 'As good as blank' },
      {
        'zh-CN': '横线、斜线、“无”“待定”“TBD”都当空白，不算错。',
        en: 'Dashes, slashes, 无, 待定 and TBD count as blank and are no mistake.',
      },
    ),
    texts(
      'noDate',
      { 'zh-CN': '不是日期', en: 'Not a date' },
      {
        'zh-CN':
          '没有的日子、看不懂的文字、错误值。宁可提醒，也不猜：猜错的日期会算出错的延期天数。“明天”“年底”取决于哪天看，所以不认。',
        en: 'Days that do not exist, words, error values. They are flagged and not guessed at, since a wrong date gives a wrong slip. 明天 (tomorrow) depends on the day it is read and is not taken.',
      },
    ),
    cells(
      'realDates',
      { 'zh-CN': '真正的日期', en: 'Real dates' },
      {
        'zh-CN': '按日期取值，时间去掉。列太窄显示成 `####` 也照样读。',
        en: 'The day counts, the time is dropped. A column too narrow to show it changes nothing.',
      },
    ),
    cells(
      'monthDotDay',
      { 'zh-CN': '被 Excel 当成数字的 6.10', en: '6.10, which Excel takes for a number' },
      {
        'zh-CN':
          '输入 `6.10`，Excel 存成数字 6.1。显示还是 6.10，就按显示的读；显示成 6.1，可能是 1 日，也可能是丢了 0 的 10 日（只有 .1 .2 .3 会这样），先按 1 日算并提醒。若按 1 日算完成早于开始、按 10 日不会，就建议改成 10 日。',
        en: 'Type `6.10` and Excel keeps the number 6.1. Where it is still shown as 6.10, the shown text wins. Shown as 6.1 it may be the 1st, or the 10th with its zero lost (only .1, .2 and .3 can be): the 1st is taken and flagged. If that puts the finish before the start and the 10th does not, the 10th is proposed.',
      },
    ),
    cells(
      'noDate',
      { 'zh-CN': '不是日期的数字', en: 'Numbers that are no dates' },
      {
        'zh-CN': '1900 系统里的第 60 天（1900 年 2 月 29 日）不存在，是 Excel 沿袭的老错误。',
        en: 'Serial 60 of the 1900 system stands for 29 February 1900, a day that never was.',
      },
    ),
    {
      heading: { 'zh-CN': '1904 日期系统', en: 'The 1904 date system' },
      text: {
        'zh-CN': '一些 Mac 上建的工作簿从 1904 年起数，序号差 1462。Opsbook 先认出用的是哪一种，再换算。',
        en: 'Some workbooks made on a Mac count from 1904; their serials are 1462 less. Opsbook finds out which system a workbook counts in.',
      },
      table: (language) => ({
        headers: (['system', 'value', 'shown', 'reading', 'doubt'] as const).map((key) => say(language, key)),
        rows: DATE_SYSTEMS.map(([dateSystem, cell]) => [
          String(dateSystem),
          typed(String(cell.value)),
          typed(cell.text),
          ...tell(language, readDate(cell, { ...JUNE, dateSystem })),
        ]),
      }),
    },
    {
      heading: { 'zh-CN': '没写年份，是哪一年', en: 'Which year, where none is written' },
      text: {
        'zh-CN':
          '取离本期月中最近的那一年，不看今天是哪天：12 月的表里 `1.10` 是明年 1 月，1 月的表里 `12.20` 是去年 12 月。先定年份再看有没有这一天，所以平年的 2.29 不会跑到闰年去。',
        en: 'The year that puts the day nearest the middle of the sheet’s month; today plays no part. In a December sheet `1.10` is next January, in a January sheet `12.20` last December. The year is chosen before the day is checked, so 2.29 never strays into a leap year.',
      },
      table: (language) => ({
        headers: (['period', 'cell', 'reading', 'doubt'] as const).map((key) => say(language, key)),
        rows: DATE_YEARS.map(([period, text]) => [
          period,
          typed(text),
          ...tell(language, readDate(textCell(text), { ...JUNE, period })),
        ]),
      }),
    },
    {
      heading: { 'zh-CN': '开始和完成放在一起看', en: 'Start and finish together' },
      text: {
        'zh-CN':
          '完成没写年份时，取开始当天或之后的第一个那一天；若要等半年以上，多半是笔误，保持原样并提醒完成早于开始。一格里写了起止而另一格空着，两端都用它的。',
        en: 'A finish without a year is the first such day on or after the start. If that were over half a year on, a slip of the pen is likelier: it stays, and is flagged as before the start. A range in one of the two cells answers for both when the other is blank.',
      },
      table: spans,
    },
  ],
};
