import { ISSUE_STATES } from '../../../src/domain/schema/issueCodes';
import { assessIssue } from '../../../src/domain/issue/assessIssue';
import { changeIssueState } from '../../../src/domain/issue/changeIssueState';
import { checkCause } from '../../../src/domain/issue/checkCause';
import { describeClosure, describeRefusal } from '../../../src/words/describe/describeClosure';
import { fill } from '../../../src/words/template/fill';
import type { Language } from '../../../src/words/language/Language';
import { readIssueState } from '../../../src/words/vocabulary/readStatus';
import { CAUSES, CLOSURES, TRANSITIONS } from '../../domain/cases/closureCases';
import { issue, SEED, type TypedIssue } from '../../domain/issue/issueCases';
import { day } from '../../domain/task/taskCases';
import { typed, word } from '../cells';
import type { Page, Table } from '../page';

const WORDS = {
  'zh-CN': { asOf: '截至', from: '现在', passes: '可以', fine: '通过', check: '检查' },
  en: { asOf: 'As of', from: 'Now', passes: 'allowed', fine: 'fine', check: 'Check' },
} as const;
type WordKey = keyof (typeof WORDS)['en'];
const say = (language: Language, key: WordKey) => word<WordKey>(language, WORDS, key);

const COLUMNS = [
  'state',
  'occurredOn',
  'owner',
  'rootCause',
  'temporary',
  'prevention',
  'verification',
] as const;

/** The state in the language's own word; a word that is no state stays. */
function inLanguage(language: Language, row: TypedIssue): TypedIssue {
  const code = readIssueState(row.state ?? '');
  return code === null ? row : { ...row, state: language.issueState[code].word };
}

const header = (language: Language, key: (typeof COLUMNS)[number] | 'issue' | 'closure') =>
  language.columns.issues[key].header;

function closures(language: Language): Table {
  return {
    headers: [
      ...COLUMNS.map((key) => header(language, key)),
      say(language, 'asOf'),
      header(language, 'closure'),
    ],
    rows: CLOSURES.map(([row, iso]) => {
      const told = inLanguage(language, row);
      const asOf = day(iso);
      const assessment = assessIssue(issue(told), { asOf });
      return [
        ...COLUMNS.map((key) => typed(told[key])),
        iso,
        describeClosure(language, { assessment }, asOf),
      ];
    }),
  };
}

function transitions(language: Language): Table {
  const asOf = day('2026-12-31');
  return {
    headers: [say(language, 'from'), ...ISSUE_STATES.map((state) => `→ ${language.issueState[state].word}`)],
    rows: TRANSITIONS.map(([from]) => {
      const row = inLanguage(language, { ...SEED, state: from });
      return [
        row.state ?? '',
        ...ISSUE_STATES.map((to) => {
          const result = changeIssueState(issue(row), to, { asOf });
          return result.allowed
            ? `✓ ${say(language, 'passes')}`
            : describeRefusal(language, result.refusal, asOf);
        }),
      ];
    }),
  };
}

function causes(language: Language): Table {
  return {
    headers: [header(language, 'issue'), header(language, 'rootCause'), say(language, 'check')],
    rows: CAUSES.map(([problem, cause]) => [
      typed(problem),
      typed(cause),
      checkCause(problem, cause)
        .map(({ code, ...values }) => fill(language.closure.checks[code], values))
        .join(language.sentence.between) || say(language, 'fine'),
    ]),
  };
}

export const ISSUES: Page = {
  name: 'issues',
  title: { 'zh-CN': '问题怎样闭环', en: 'How issues are closed for good' },
  intro: {
    'zh-CN':
      '问题经过四个状态：待处理、处理中、已解决、已关闭。每一步都有门槛：有责任人才能处理；写清根本原因、临时措施和长期预防措施才算解决；解决后再看 90 天，没有再发生，并由责任人以外的人验证，才能关闭。“闭环检查”随时写明还缺什么，或验证到哪一天。',
    en: 'An issue passes through four states: open, in progress, resolved, closed. Each has a gate: an owner to begin; root cause, temporary measure and long-term prevention to be resolved; then 90 days without a recurrence, verified by someone other than the owner, to be closed. “Closure check” always says what is missing or until when it is under verification.',
  },
  sections: [
    {
      heading: { 'zh-CN': '闭环检查', en: 'Closure check' },
      text: {
        'zh-CN':
          '状态填得比实际走到的还远，也会说明。发生时间要有：90 天从问题发生或解决的那天数起。验证人写成“验证人：姓名”。',
        en: 'A state typed further than the issue has come is named too. The day it occurred has to be there, since the 90 days count from it or from the day it was resolved. The verifier is written as “验证人：姓名” or “Verified by …”.',
      },
      table: closures,
    },
    {
      heading: { 'zh-CN': '状态之间怎样走', en: 'From state to state' },
      text: {
        'zh-CN': '各项都填齐时，从左边的状态转到上面的状态。可以退回，不能跳过：跳过的那一步，门槛就没人看。',
        en: 'With every cell filled, from the state on the left to the one above. An issue may go back but not skip a state: the gate of a skipped state would go unchecked.',
      },
      table: transitions,
    },
    {
      heading: { 'zh-CN': '根本原因写得对不对', en: 'Is it a root cause?' },
      text: {
        'zh-CN':
          '重复一遍现象，不是原因；只怪人（疏忽、粗心、忘记），改不了什么，写出流程或机制上的缺口才算。写成“为什么1…为什么5”的，看最后一个回答。',
        en: 'Saying the symptom again is no cause. Blaming a person (疏忽 negligence, 粗心 carelessness, forgot) changes nothing; it takes the gap in a process or mechanism. Of a 5 Why chain the last answer counts.',
      },
      table: causes,
    },
  ],
};
