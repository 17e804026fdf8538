import { ISSUE_STATES } from '../../../src/domain/schema/issueCodes';
import type { ColumnText } from '../../../src/words/language/Word';
import { ASSESSED_STATUSES, TASK_STATUSES } from '../../../src/domain/schema/taskStatus';
import type { Language } from '../../../src/words/language/Language';
import { languageOf, LANGUAGES } from '../../../src/words/vocabulary/languages';
import { normaliseWord } from '../../../src/domain/cells/normaliseWord';
import { readSettingLabel } from '../../../src/words/vocabulary/readWord';
import { readIssueState, readTaskStatus } from '../../../src/words/vocabulary/readStatus';
import { SETTING_KEYS } from '../../../src/domain/schema/settingKeys';
import { sheetTemplate } from '../../../src/domain/tables/templates';
import { TABLE_KEYS } from '../../../src/domain/schema/columnKeys';

/** Every string in a value, with the path to it; the forms of a text that counts are at one path. */
function strings(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    strings(inner, key === 'one' || key === 'other' ? path : `${path}/${key}`),
  );
}

const columnsOf = (language: Language, table: (typeof TABLE_KEYS)[number]) =>
  Object.entries(language.columns[table]) as [string, ColumnText][];

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('%s', (_code, language) => {
  it('has the same texts as every other language', () => {
    const shape = (other: Language) =>
      [...new Set(strings({ ...other, messages: null }).map(([path]) => path))]
        .filter((path) => !/\/(variants|formerClosure)\//.test(path))
        .sort();
    const [first] = LANGUAGES;
    expect(shape(language)).toEqual(first && shape(first));
  });

  it('uses the same names in braces as every other language', () => {
    const names = (other: Language) =>
      new Map(
        strings({ ...other, sample: null, columns: null, messages: null, formerClosure: null }).flatMap(
          ([path, text]) => {
            const found = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
            return found.length > 0 && !path.startsWith('/dates') ? [[path, found.join()] as const] : [];
          },
        ),
      );
    const [first] = LANGUAGES;
    expect(names(language)).toEqual(first && names(first));
  });

  it('keeps within what Excel can show', () => {
    for (const table of TABLE_KEYS) {
      for (const [, { header, prompt }] of columnsOf(language, table)) {
        expect(header.length).toBeLessThanOrEqual(32);
        expect((prompt ?? '').length).toBeLessThanOrEqual(255);
      }
    }
    for (const { title, message } of Object.values(language.validation)) {
      expect(title.length).toBeLessThanOrEqual(32);
      // [MS-XLS] DValStrings; a prompt may be longer by thirty.
      expect(message.length).toBeLessThanOrEqual(225);
    }
    for (const sheet of Object.values(language.sheets)) expect(sheet).toMatch(/^[^:\\/?*[\]]{1,31}$/);
    // Excel keeps a validation list in 255 characters and parts it at commas.
    for (const template of TABLE_KEYS.map((key) => sheetTemplate(key, language))) {
      for (const { list = [] } of template.columns) {
        expect(list.join().length).toBeLessThanOrEqual(255);
        expect(list.filter((word) => word.includes(','))).toEqual([]);
      }
    }
  });

  it('reads its own words back', () => {
    for (const status of TASK_STATUSES) expect(readTaskStatus(language.taskStatus[status].word)).toBe(status);
    for (const state of ISSUE_STATES) expect(readIssueState(language.issueState[state].word)).toBe(state);
    for (const key of SETTING_KEYS) expect(readSettingLabel(language.settings.labels[key].word)).toBe(key);
  });

  it('has sentences in a native hand', () => {
    const prose = strings({ ...language, sample: null }).map(([, text]) => text);
    expect(prose.filter((text) => /[您请]|抱歉|！|!/.test(text))).toEqual([]);
    if (language.code === 'zh-CN') {
      // A space between Chinese and digits, except in dates and codes; none before %.
      const digits = /[\u4e00-\u9fff]\d+(?![\d.月年日A-Z-]|家|人|台|元|次|%)|\d [%年月日]/;
      expect(prose.filter((text) => digits.test(text))).toEqual([]);
    }
  });
});

it.each(TABLE_KEYS)('no header of the table %s stands for two columns, in any language', (table) => {
  const keys = new Map<string, string>();
  for (const language of LANGUAGES) {
    for (const [key, { header, variants }] of columnsOf(language, table)) {
      for (const text of [header, ...variants]) {
        const word = normaliseWord(text);
        expect([text, keys.get(word) ?? key]).toEqual([text, key]);
        keys.set(word, key);
      }
    }
  }
});

it.each([
  ['taskStatus', (language: Language) => language.taskStatus],
  ['issueState', (language: Language) => language.issueState],
  ['direction', (language: Language) => language.direction],
  ['calendar kinds', (language: Language) => language.calendar.kinds],
  ['setting labels', (language: Language) => language.settings.labels],
  ['day basis', (language: Language) => language.settings.values.dayBasis],
  ['cascade', (language: Language) => language.settings.values.cascade],
  ['auto refresh', (language: Language) => language.settings.values.autoRefresh],
])('no word of %s stands for two codes, in any language', (_name, words) => {
  const codes = new Map<string, string>();
  for (const language of LANGUAGES) {
    for (const [code, { word, variants }] of Object.entries(words(language))) {
      for (const text of [word, ...variants]) {
        expect([text, codes.get(normaliseWord(text)) ?? code]).toEqual([text, code]);
        codes.set(normaliseWord(text), code);
      }
    }
  }
});

it.each([
  ['进行中', 'inProgress'],
  [' 已 完成 ', 'done'],
  ['DONE', 'done'],
  ['延误', 'late'],
  ['On hold', 'blocked'],
  ['', null],
  ['差不多了', null],
])('status %j is %j', (text, expected) => {
  expect(readTaskStatus(text)).toBe(expected);
});

describe('the words of SPEC’s table', () => {
  it.each([
    [
      'zh-CN',
      'plan',
      '季度战略目标 · 月度核心目标 · 目标拆解任务 · 时间节点 · 责任部门/人 · 资源需求 · 完成标准 · 计划检查',
    ],
    [
      'en',
      'plan',
      'Quarterly goal · Monthly goal · Task · Dates · Department / owner · Resources · Done when · Plan check',
    ],
    [
      'zh-CN',
      'tasks',
      '任务名称 · 责任人 · 计划开始时间 · 计划完成时间 · 实际完成时间 · 进度状态 · 延期/受阻原因 · 下一步计划 · 需协调资源 · 编号 · 核定状态 · 偏差天数 · 预警 · 判定说明',
    ],
    [
      'en',
      'tasks',
      'Task · Owner · Planned start · Planned finish · Actual finish · Status · Reason for delay or block · Next step · Help needed · No. · Assessed status · Slip (days) · Alert · Why',
    ],
    [
      'zh-CN',
      'issues',
      '问题描述 · 发生时间 · 影响范围 · 责任人 · 根本原因分析 · 临时措施 · 长期预防措施 · 解决状态 · 验证结果 · 编号 · 闭环检查',
    ],
    [
      'en',
      'issues',
      'Issue · Occurred on · Impact · Owner · Root cause · Temporary measure · Long-term prevention · State · Verification · No. · Closure check',
    ],
    [
      'zh-CN',
      'summary',
      '月度核心目标 · 实际完成情况 · 达成率 · 未完成/超额原因 · 成功经验 · 改进方向 · 下阶段优化措施 · 任务完成 · 判定',
    ],
    [
      'en',
      'summary',
      'Monthly goal · Actual · Attainment · Reason for shortfall or surplus · What worked · To improve · Next measures · Tasks done · Verdict',
    ],
  ] as const)('%s, table %s', (code, table, headers) => {
    expect(sheetTemplate(table, languageOf(code)).columns.map(({ header }) => header)).toEqual(
      headers.split(' · '),
    );
  });

  it.each([
    ['zh-CN', '未开始 · 进行中 · 已完成 · 延期 · 受阻 · 已取消 · 延期完成 · 未排期'],
    ['en', 'Not started · In progress · Done · Late · Blocked · Cancelled · Done late · Not scheduled'],
  ])('%s, assessed statuses', (code, words) => {
    const language = languageOf(code);
    expect(ASSESSED_STATUSES.map((status) => language.assessedStatus[status])).toEqual(words.split(' · '));
  });

  it.each([
    ['zh-CN', '红 · 黄 · 今日到期 · 临期 · 迟开工', '待处理 · 处理中 · 已解决 · 已关闭'],
    ['en', 'Red · Amber · Due today · Due soon · Late start', 'Open · In progress · Resolved · Closed'],
  ])('%s, alerts and issue states', (code, alerts, states) => {
    const { alert, issueState } = languageOf(code);
    expect([alert.red, alert.amber, alert.dueToday, alert.dueSoon, alert.lateStart]).toEqual(
      alerts.split(' · '),
    );
    expect(ISSUE_STATES.map((state) => issueState[state].word)).toEqual(states.split(' · '));
  });

  it.each([
    [
      'zh-CN',
      '月度运营计划总表 · 任务进度跟踪表 · 问题处理记录表 · 月度运营总结表 · 运营设置 · 工作日历 · 预警清单 · 逐日预警 · 变更日志',
    ],
    [
      'en',
      'Monthly Plan · Task Tracker · Issue Log · Monthly Summary · Settings · Work Calendar · Alerts · Daily Alerts · Change Log',
    ],
  ])('%s, sheets', (code, sheets) => {
    expect(Object.values(languageOf(code).sheets)).toEqual(sheets.split(' · '));
  });
});
