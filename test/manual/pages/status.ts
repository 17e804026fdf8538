import { assessTask } from '../../../src/domain/task/assessTask';
import type { Language } from '../../../src/words/language/Language';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { describeDay } from '../../../src/words/language/describeDay';
import { describeWhy } from '../../../src/words/describe/describeWhy';
import { readForecast } from '../../../src/domain/task/readForecast';
import type { TaskContext } from '../../../src/domain/task/taskFacts';
import { readTaskStatus, taskStatusReading } from '../../../src/words/vocabulary/readStatus';
import { STATUS_WORDS } from '../../domain/cases/statusWordCases';
import { FORECASTS } from '../../domain/cases/forecastCases';
import {
  SEED_CASES,
  SEED_TASKS,
  SETTING_CASES,
  STATUS_RULES,
  WORKING_CASES,
} from '../../domain/cases/statusCases';
import { contextAsOf, day, PLAIN_NEXT_STEP, task, type TypedTask } from '../../domain/task/taskCases';
import { typed, typedOrBlank, word } from '../cells';
import type { Page, Said, Section, Table } from '../page';

const COLUMNS = {
  owner: 'owner',
  start: 'start',
  finish: 'finish',
  actual: 'actual',
  status: 'status',
  forecast: 'forecast',
  baseline: 'baseline',
  percent: 'percent',
  reason: 'reason',
  next: 'nextStep',
  help: 'help',
} as const;

interface Shown {
  typed: TypedTask;
  asOf: string;
  changes?: Partial<TaskContext>;
  /** What is in front of the row. */
  lead?: readonly string[];
}

/** Only the columns somebody typed in, then what Opsbook makes of them. */
function table(language: Language, rows: readonly Shown[], lead: readonly string[] = []): Table {
  const keys = (Object.keys(COLUMNS) as (keyof TypedTask)[]).filter((key) =>
    rows.some((row) => row.typed[key] !== undefined),
  );
  const headers = language.columns.tasks;
  return {
    headers: [
      ...lead,
      ...keys.map((key) => headers[COLUMNS[key]].header),
      ...(['assessed', 'slip', 'alert', 'why'] as const).map((key) => headers[key].header),
    ],
    rows: rows.map((row) => {
      const told = inLanguage(language, row.typed);
      const context = contextAsOf(`2026-${row.asOf}`, row.changes);
      const assessment = assessTask(task(told), context);
      return [
        ...(row.lead ?? []),
        ...keys.map((key) => cell(language, told, key)),
        `**${language.assessedStatus[assessment.status]}**`,
        assessment.slip === null ? '' : String(assessment.slip),
        assessment.alert === null ? '' : language.alert[assessment.alert],
        describeWhy(language, assessment, context),
      ];
    }),
  };
}

function cell(language: Language, row: TypedTask, key: keyof TypedTask): string {
  if (key === 'next') return typedOrBlank(language, row.next ?? PLAIN_NEXT_STEP);
  if (key === 'percent' && row.percent !== undefined) return typed(`${Math.round(row.percent * 100)}%`);
  return typed(row[key]);
}

/** The status in the language's own word; a word that is no status stays. */
function inLanguage(language: Language, row: TypedTask): TypedTask {
  const code = readTaskStatus(row.status ?? '');
  return code === null ? row : { ...row, status: language.taskStatus[code].word };
}

const AS_OF = '06-18';

function rule(number: number, heading: Said, text: Said): Section {
  const [, cases] = STATUS_RULES.find(([name]) => name.startsWith(`${number} `)) ?? [];
  if (!cases) throw new Error(`No cases for rule ${number}`);
  return {
    heading: { 'zh-CN': `${number}　${heading['zh-CN']}`, en: `${number} ${heading.en}` },
    text,
    table: (language) =>
      table(
        language,
        cases.map(([, row]) => ({ typed: row, asOf: AS_OF })),
      ),
  };
}

const WORDS = {
  'zh-CN': {
    asOf: '截至',
    phrase: '写的是',
    forecast: '推断',
    none: '不算预计',
    readAs: '读作',
    notDone: '没做完',
    unknown: '看不懂',
    blank: '空白',
  },
  en: {
    asOf: 'As of',
    phrase: 'Text',
    forecast: 'Forecast',
    none: 'none',
    readAs: 'Read as',
    notDone: 'not done',
    unknown: 'not understood',
    blank: 'blank',
  },
} as const;
type WordKey = keyof (typeof WORDS)['en'];
const say = (language: Language, key: WordKey) => word<WordKey>(language, WORDS, key);

function statusSaid(language: Language, text: string): string {
  const reading = taskStatusReading(text);
  return reading.kind === 'status' ? language.taskStatus[reading.status].word : say(language, reading.kind);
}

function forecasts(language: Language): Table {
  const context = { ...contextAsOf('2026-06-12'), start: day('2026-06-01'), finish: day('2026-06-10') };
  return {
    headers: [say(language, 'phrase'), say(language, 'forecast')],
    rows: FORECASTS.map(([text]) => {
      const on = readForecast(text, context);
      return [
        typedOrBlank(language, text),
        on === null ? say(language, 'none') : describeDay(language, on, context.asOf),
      ];
    }),
  };
}

const CHANGED: readonly (readonly [
  key: keyof TaskContext,
  label: 'slipThreshold' | 'lookAhead' | 'escalateAfter',
])[] = [
  ['slipThreshold', 'slipThreshold'],
  ['lookAhead', 'lookAhead'],
  ['escalateAfter', 'escalateAfter'],
];

export const STATUS: Page = {
  name: 'status',
  title: { 'zh-CN': '核定状态怎样得出', en: 'How a task’s status is assessed' },
  intro: {
    'zh-CN':
      '人填的“进度状态”说的是感觉，日期说的是事实。Opsbook 每次刷新按下面 13 条规则，从日期算出“核定状态”“偏差天数”“预警”，并在“判定说明”里用一句话交代：哪条规则、哪些日期、多少天。前面的规则先判，判定后不再往下；提醒可以叠加。人填的内容一个字也不改。\n\n除另有说明，截至 2026 年 6 月 18 日，按自然日，超过 3 天为红，3 天内到期为临期，超过 3 天升级。没列出的列是空的；没列出“下一步计划”时，写的是“照计划推进”。',
    en: 'The status people type is an impression; the dates are facts. On every refresh Opsbook works out assessed status, slip and alert from the dates by the 13 rules below, and says in one sentence under “Why” which rule, which dates and how many days. The first rule that fits decides; flags add up. What people typed is never changed.\n\nUnless said otherwise: as of 18 June 2026, calendar days, red above 3 days, due soon within 3, escalated above 3. Columns that are not shown are blank, except that a next step is given. Texts stand as people type them, most in Chinese.',
  },
  sections: [
    {
      heading: { 'zh-CN': '先看三个例子', en: 'Three examples first' },
      text: {
        'zh-CN':
          '模板里的三行示例。第三行受阻：6 月 18 日时，下一步计划里写着 6 月 22 日修复，比计划晚 2 天，为黄；到 6 月 24 日已晚 4 天，超过 3 天，转红。',
        en: 'The three sample rows. The third is blocked: on 18 June its next step promises a fix on 22 June, two days late, so it is amber; by 24 June it is four days late, over three, and red.',
      },
      table: (language) =>
        table(
          language,
          SEED_CASES.map(([number, asOf]) => {
            const row = SEED_TASKS[number - 1] ?? {};
            return {
              typed: row,
              asOf,
              lead: [describeDay(language, day(`2026-${asOf}`), day('2026-06-18'))],
            };
          }),
          [say(language, 'asOf')],
        ),
    },
    rule(
      1,
      { 'zh-CN': '日期有问题，先说，再用剩下的', en: 'Bad dates are flagged, the rest is used' },
      {
        'zh-CN':
          '不是日期、完成早于开始，标“数据异常”，其余有效的日期照算。实际完成早于计划开始只提醒：提前做完也常见。说得含糊的日期（月底、下旬）照算，并说明是估计。',
        en: 'A date that is none, or a finish before its start, is a data problem; what is valid still counts. An actual finish before the planned start is only pointed out, since work does get done early. A loose date (月底, 下旬) counts and is said to be an estimate.',
      },
    ),
    rule(
      2,
      { 'zh-CN': '已取消', en: 'Cancelled' },
      {
        'zh-CN': '人说取消就是取消，不计入任何统计，也不报警。',
        en: 'Cancelled is cancelled: left out of every count, no alert.',
      },
    ),
    rule(
      3,
      { 'zh-CN': '实际完成不晚于截至日', en: 'Actual finish up to as-of' },
      {
        'zh-CN':
          '按时或提前是已完成，晚了是**延期完成**，晚的天数永远保留，但不再报警：事情已经做完，催没有用，统计里要算。填“已完成”或“延期”都算相符，填别的标“状态不一致”，给出可采纳的改法。',
        en: 'In time it is done; late it is **done late**, and the days stay on record for good. There is no alert any more: the work is done and chasing it helps nobody, but the month’s statistics count it. “Done” and “Late” both agree with it; any other status is flagged with a fix to accept.',
      },
    ),
    rule(
      4,
      { 'zh-CN': '实际完成写在截至日之后', en: 'Actual finish after as-of' },
      {
        'zh-CN': '还没到的“实际”只能是预计，按预计算，并提醒。',
        en: 'An “actual” that has not come yet can only be a forecast. It counts as one and is flagged.',
      },
    ),
    rule(
      5,
      { 'zh-CN': '已完成，但没写哪天', en: 'Done, nobody says when' },
      {
        'zh-CN': '算已完成，但不算按时：没有日期，谁也不知道晚没晚。',
        en: 'It counts as done but not as on time: without the day nobody can tell.',
      },
    ),
    rule(
      6,
      { 'zh-CN': '缺计划日期', en: 'Planned dates missing' },
      {
        'zh-CN': '没有计划完成就没有偏差，提醒补上；一个日期都没有是未排期。受阻的仍然报警。',
        en: 'Without a planned finish there is no slip, and it is flagged. Without any date it is not scheduled. A blocked task still alerts.',
      },
    ),
    rule(
      7,
      { 'zh-CN': '受阻', en: 'Blocked' },
      {
        'zh-CN': '至少为黄，天数照走：受阻不是免责。原因和需协调资源必须写，别人才知道怎样帮。',
        en: 'At least amber, and the clock keeps running: being blocked excuses nothing. A reason and the help needed are required, so that others know what to do.',
      },
    ),
    rule(
      8,
      { 'zh-CN': '进行中的任务', en: 'Open tasks' },
      {
        'zh-CN':
          '看两个数：截至日比计划晚几天，预计完成比计划晚几天，取大的。超过 3 天为红，1–3 天为黄，当天到期和 3 天内到期另有提示。预计先看“预计完成时间”一列，没有就从“下一步计划”和“延期/受阻原因”里找，标明是推断；已经过去的预计作废。',
        en: 'Two numbers count: days as-of is past the plan, and days the forecast is; the greater decides. Above 3 days red, 1 to 3 amber; due today and due within 3 days are shown as such. A forecast comes from its own column, else from phrases in “Next step” and “Reason”, and is then marked as inferred; one that has passed is ignored.',
      },
    ),
    {
      heading: { 'zh-CN': '进度状态的各种写法', en: 'The many ways to write a status' },
      text: {
        'zh-CN':
          '按语法读：已、未、没、不了，提前、按时、部分、预计，百分比，✅ √，括号里的附注。说“完成”的就是完成，不会预警；“未完成”“完成不了”是没做完，开没开始不下结论。看不懂或自相矛盾的，算数据问题：不据此判断，也不预警。',
        en: 'Read by grammar: 已, 未, 没, 不了, early, on time, partly, expected, percentages, ✅ √, asides in brackets. What says done is done and raises no alert; “not done” leaves open whether it was begun. What is not understood or contradicts itself is a data problem: nothing is decided by it, and no alert is raised.',
      },
      table: (language) => ({
        headers: [language.columns.tasks.status.header, say(language, 'readAs')],
        rows: STATUS_WORDS.map(([text]) => [typedOrBlank(language, text), statusSaid(language, text)]),
      }),
    },
    {
      heading: { 'zh-CN': '从文字里推断的预计', en: 'Forecasts inferred from text' },
      text: {
        'zh-CN':
          '截至 6 月 12 日，计划 6 月 1 日至 10 日。只认说到完成的日期，或明说要加的天数；原先的计划（原计划、原定）、过去的事（已于）、没做成的事（未能、没）都不算。',
        en: 'As of 12 June, planned from 1 to 10 June. Only a day named together with completion counts, or days that are said to be added. What was planned once (原计划), is over (已于) or was missed (未能) does not.',
      },
      table: forecasts,
    },
    rule(
      9,
      { 'zh-CN': '迟开工', en: 'Late start' },
      {
        'zh-CN': '开始日过了 3 天以上还是“未开始”，为黄。等到完成日才发现就晚了。',
        en: 'Still “Not started” more than 3 days after the start: amber. By the finish it would be too late to find out.',
      },
    ),
    rule(
      10,
      { 'zh-CN': '完成百分比', en: 'Per cent complete' },
      {
        'zh-CN': '计划 6 月 9 日至 28 日，共 20 天，匀速推进。第一天没做完的工作落在截至日之前，就是落后。',
        en: 'Planned from 9 to 28 June, 20 days, at an even pace. Behind when the first day whose work is not done lies before as-of.',
      },
    ),
    rule(
      11,
      { 'zh-CN': '基线', en: 'Baseline' },
      {
        'zh-CN':
          '第一次刷新记下计划完成时间。之后把日期往后改，偏差看似没了，“累计改期”仍在；超过 3 天单独提醒。',
        en: 'The first refresh remembers the planned finish. Moving the date later makes the slip go away, but not the days moved in all; over 3 days they raise a flag of their own.',
      },
    ),
    rule(
      12,
      { 'zh-CN': '资源和应对', en: 'Resources and response' },
      {
        'zh-CN':
          '3 天内到期或已晚，“需协调资源”还写着东西，就是资源未到位。有预警却没有下一步计划，提醒“未说明应对方案”。',
        en: 'Due within 3 days or late while help is still asked for: resources not in place. An alert without a next step is flagged.',
      },
    ),
    rule(
      13,
      { 'zh-CN': '升级', en: 'Escalation' },
      {
        'zh-CN':
          '红且超过升级天数（没填时与预警天数相同，为 3 天），从责任人升级到审批人和相关部门；没有指定时照实说没有指定。',
        en: 'Red and later than the escalation days (as the alert threshold, 3, where nothing is set): it goes from the owner to the approver and the departments concerned; where none is named, that is said.',
      },
    ),
    {
      heading: { 'zh-CN': '按工作日算', en: 'By working days' },
      text: {
        'zh-CN':
          '设置里把天数口径改成工作日，周末和假日不计，调休上班的周末照计。2026 年 6 月 19 日至 21 日是端午假期。',
        en: 'With working days in the settings, weekends and holidays do not count and make-up workdays do. 19 to 21 June 2026 are the Dragon Boat holiday.',
      },
      table: (language) =>
        table(
          language,
          WORKING_CASES.map(([, row, asOf]) => ({
            typed: row,
            asOf,
            changes: { dayBasis: 'working', ...(asOf.startsWith('09') ? { period: '2026-09' } : {}) },
            lead: [describeDay(language, day(`2026-${asOf}`), day('2026-06-18'))],
          })),
          [say(language, 'asOf')],
        ),
    },
    {
      heading: { 'zh-CN': '改了设置', en: 'With other settings' },
      text: {
        'zh-CN': '3 天、3 天、7 天都可以在“运营设置”里改。',
        en: 'All three limits are settings.',
      },
      table: (language) =>
        table(
          language,
          SETTING_CASES.map(([, changes, row]) => ({
            typed: row,
            asOf: AS_OF,
            changes,
            lead: [
              CHANGED.filter(([key]) => changes[key] !== undefined)
                .map(([key, label]) => `${language.settings.labels[label].word} ${String(changes[key])}`)
                .join(languageOf(language.code).sentence.between),
            ],
          })),
          [language.sheets.settings],
        ),
    },
  ],
};
