import type { AlertRegisterColumn } from '../../../src/words/language/SchemaWords';
import type { Severity } from '../../../src/domain/schema/alertCodes';
import type { AlertEntry, ScheduleAlert } from '../../../src/domain/alert/scheduleAlert';
import { updateRegister, type AnnouncedBecause } from '../../../src/domain/alert/updateRegister';
import type { Day } from '../../../src/domain/dates/day';
import type { Language } from '../../../src/words/language/Language';
import { describeDay } from '../../../src/words/language/describeDay';
import { alert, entry, june } from '../../domain/alert/alertCases';
import { REGISTER_RULES } from '../../domain/cases/registerCases';
import { lines, word } from '../cells';
import type { Page, Said, Section } from '../page';

const WORDS = {
  'zh-CN': {
    was: '登记的',
    now: '这一天的预警',
    day: '刷新日',
    becomes: '登记改为',
    announced: '再次提醒',
    gone: '没有了',
    escalates: '升级',
    unreadable: '看不懂',
    new: '新出现',
    reopened: '重新出现',
    escalated: '升级',
    raised: '变得更严重',
    snoozeOver: '推迟到期',
  },
  en: {
    was: 'On record',
    now: 'Alert of the day',
    day: 'Refreshed',
    becomes: 'Record becomes',
    announced: 'Alerts again',
    gone: 'gone',
    escalates: 'escalates',
    unreadable: 'unreadable',
    new: 'new',
    reopened: 'came back',
    escalated: 'escalated',
    raised: 'more severe',
    snoozeOver: 'snooze over',
  },
} as const satisfies Record<string, Record<string, string> & Record<AnnouncedBecause, string>>;
type WordKey = keyof (typeof WORDS)['en'];
const say = (language: Language, key: WordKey) => word<WordKey>(language, WORDS, key);

const severityWord = (language: Language, severity: Severity | null) =>
  severity === null ? say(language, 'unreadable') : language.alert[severity];

const DAYS = ['firstSeen', 'lastSeen', 'acknowledged', 'snoozedUntil', 'escalatedOn', 'resolvedOn'] as const;

function tellEntry(language: Language, shown: AlertEntry): string {
  const on = (at: Day | string) => (typeof at === 'string' ? at : describeDay(language, at, june(18)));
  const header = (key: AlertRegisterColumn) => language.alerts.headers[key];
  const dates = DAYS.flatMap((field) => {
    const value = shown[field];
    return value === null ? [] : `${header(field)} ${on(value)}`;
  });
  return lines([[severityWord(language, shown.severity), shown.days ?? ''].join(' ').trim(), ...dates]);
}

function tellAlert(language: Language, changes: Partial<ScheduleAlert> | null): string {
  if (changes === null) return say(language, 'gone');
  const { severity, days, escalated } = alert(changes);
  return [severityWord(language, severity), days ?? '', escalated ? say(language, 'escalates') : '']
    .join(' ')
    .trim();
}

function rule(name: string, heading: Said, text: Said): Section {
  const [, cases] = REGISTER_RULES.find(([one]) => one === name) ?? [];
  if (!cases) throw new Error(`No cases for ${name}`);
  return {
    heading,
    text,
    table: (language) => ({
      headers: (['was', 'day', 'now', 'becomes', 'announced'] as const).map((key) => say(language, key)),
      rows: cases.map(([, was, now, asOf]) => {
        const update = updateRegister([entry(was)], now ? [alert(now)] : [], june(asOf));
        return [
          tellEntry(language, entry(was)),
          describeDay(language, june(asOf), june(18)),
          tellAlert(language, now),
          lines(update.entries.map((one) => tellEntry(language, one))),
          update.announced.map(({ because }) => say(language, because)).join(language.sentence.between),
        ];
      }),
    }),
  };
}

export const ALERTS: Page = {
  name: 'alerts',
  title: { 'zh-CN': '预警清单怎样记', en: 'How the alert register is kept' },
  intro: {
    'zh-CN':
      '一条预警由任务和规则两样认定：同一个任务晚了又受阻，是两条。“预警清单”是普通工作表，记着每条预警哪天首次出现、最近哪天还在、哪天知晓、推迟到哪天、哪天升级、哪天解除，没装 Opsbook 的同事也看得到。\n\n同样的数据、同一天再刷新，不多一条，不写一格。只有五种情况会再次提醒：新出现、解除后又出现、变得更严重、需要升级、推迟到期。再次提醒时，先前的知晓和推迟作废。',
    en: 'An alert is one task and one rule: a task that is late and blocked has two. “Alerts” is an ordinary sheet that keeps when each was first and last seen, when it was acknowledged, until when it is put off, when it was escalated and resolved, so that colleagues without the add-in can read it.\n\nThe same data on the same day add no alert and write no cell. Five things alert again: a new alert, one that comes back, one that gets worse, one that is escalated to the approver, and a snooze that is over. Each takes back the acknowledgement and the snooze before it.',
  },
  sections: [
    rule(
      'while it lasts',
      { 'zh-CN': '一直在', en: 'While it lasts' },
      {
        'zh-CN': '天数和最近出现跟着更新，知晓保留；变轻了不再打扰。',
        en: 'Days and “Last seen” move on, the acknowledgement stays; getting better disturbs nobody.',
      },
    ),
    rule(
      'a rise in severity alerts again',
      { 'zh-CN': '变得更严重', en: 'Getting worse' },
      {
        'zh-CN': '知晓的是黄，不等于知道它成了红，所以再提醒一次。',
        en: 'Who acknowledged amber does not know that it is red, so it alerts again.',
      },
    ),
    rule(
      'resolved, and open again',
      { 'zh-CN': '解除，又出现', en: 'Resolved, and back' },
      {
        'zh-CN': '不在了就写上解除日期，行留着作记录；再出现还用这一行，首次出现不变。',
        en: 'An alert that is gone gets the day it was resolved and stays on record; if it comes back, the same row opens again with its first day.',
      },
    ),
    rule(
      'snooze',
      { 'zh-CN': '稍后提醒', en: 'Snooze' },
      {
        'zh-CN': '推迟到的那天起恢复。',
        en: 'It comes back on the day it was put off until.',
      },
    ),
    rule(
      'escalation (rule 13)',
      { 'zh-CN': '升级', en: 'Escalation' },
      {
        'zh-CN':
          '红且超过升级天数（没填时与预警天数相同），升级给审批人和相关部门，只提醒一次；责任人知晓与否都升级。',
        en: 'Red and later than the escalation days (as the alert threshold where nothing is set) goes to the approver and the departments concerned, once, whether or not the owner has acknowledged it.',
      },
    ),
    rule(
      'an earlier day is looked back on, not recorded',
      { 'zh-CN': '往回看', en: 'Looking back' },
      {
        'zh-CN': '把截至日调到过去，只是看看，登记不动：清单不会倒着改。',
        en: 'With as-of set to a past day the register stays as it is; it is never rewritten backwards.',
      },
    ),
    rule(
      'cells nobody can read',
      { 'zh-CN': '有人改坏的格子', en: 'Cells nobody can read' },
      {
        'zh-CN': '能补的补上；级别看不懂，不当作变严重。',
        en: 'What can be filled in is; a severity that cannot be read is not taken for a rise.',
      },
    ),
  ],
};
