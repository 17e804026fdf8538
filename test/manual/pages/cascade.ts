import type { CascadeTask } from '../../../src/domain/cascade/cascadeTask';
import { proposeCascade, type CascadeProposal } from '../../../src/domain/cascade/proposeCascade';
import { describeCascadeProblem, describeProposal } from '../../../src/words/describe/describeProposal';
import type { Day } from '../../../src/domain/dates/day';
import type { Language } from '../../../src/words/language/Language';
import { describeDay } from '../../../src/words/language/describeDay';
import { how, line } from '../../domain/cascade/cascadeCases';
import { CASCADES, LOOPS, MILESTONES } from '../../domain/cases/proposalCases';
import { day } from '../../domain/task/taskCases';
import { lines, word } from '../cells';
import type { Page, Said, Section, Table } from '../page';

const AS_OF = day('2026-06-12');

const WORDS = {
  'zh-CN': {
    tasks: '任务',
    proposals: '建议',
    problems: '提醒',
    why: '原因',
    none: '不动',
    is: '：',
    and: '，',
    after: '前置 {ids}',
    expected: '预计 {day}',
    finished: '{day}完成',
    done: '已完成',
    cancelled: '已取消',
    started: '已开工',
    undated: '没有日期',
  },
  en: {
    tasks: 'Tasks',
    proposals: 'Proposed',
    problems: 'Told',
    why: 'Why',
    none: 'none',
    is: ': ',
    and: ', ',
    after: 'after {ids}',
    expected: 'expected {day}',
    finished: 'done {day}',
    done: 'done',
    cancelled: 'cancelled',
    started: 'under way',
    undated: 'no dates',
  },
} as const;
type WordKey = keyof (typeof WORDS)['en'];
const say = (language: Language, key: WordKey, values: Record<string, string> = {}) =>
  word<WordKey>(language, WORDS, key).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const on = (language: Language, at: Day) => describeDay(language, at, AS_OF);
const span = (language: Language, start: Day | null, finish: Day) =>
  [start, finish].flatMap((at) => (at === null ? [] : on(language, at))).join('–');

function tellTask(language: Language, task: CascadeTask): string {
  const { id, start, finish, expected, state, started, predecessors } = task;
  const notes = [
    ...(finish === null ? [say(language, 'undated')] : [span(language, start, finish)]),
    ...(state === 'cancelled' ? [say(language, 'cancelled')] : []),
    ...(state === 'finished' && expected !== null
      ? [say(language, 'finished', { day: on(language, expected) })]
      : []),
    ...(state === 'open' && expected !== null && expected !== finish
      ? [say(language, 'expected', { day: on(language, expected) })]
      : []),
    ...(started ? [say(language, 'started')] : []),
    ...(predecessors === '' ? [] : [say(language, 'after', { ids: predecessors })]),
  ];
  return `${id}${say(language, 'is')}${notes.join(say(language, 'and'))}`;
}

function tellMove(
  language: Language,
  { task, oldStart, oldFinish, newStart, newFinish }: CascadeProposal,
): string {
  return `${task}${say(language, 'is')}${span(language, oldStart, oldFinish)} → **${span(language, newStart, newFinish)}**`;
}

const moves = (language: Language, proposals: readonly CascadeProposal[]) =>
  lines(proposals.map((proposal) => tellMove(language, proposal))) || say(language, 'none');

function mode(name: string, heading: Said, text: Said): Section {
  const [, changes, cases] = CASCADES.find(([one]) => one === name) ?? [];
  if (!cases) throw new Error(`No cases for ${name}`);
  return {
    heading,
    text,
    table: (language) => ({
      headers: [say(language, 'tasks'), say(language, 'proposals')],
      rows: cases.map(([texts]) => {
        const tasks = texts.map(line);
        return [
          lines(tasks.map((task) => tellTask(language, task))),
          moves(language, proposeCascade(tasks, how(changes)).proposals),
        ];
      }),
    }),
  };
}

function milestones(language: Language): Table {
  return {
    headers: [say(language, 'proposals'), say(language, 'why')],
    rows: proposeCascade(MILESTONES, how()).proposals.map((proposal) => [
      tellMove(language, { ...proposal, task: proposal.name }),
      describeProposal(language, proposal, { asOf: AS_OF, dayBasis: 'calendar' }),
    ]),
  };
}

export const CASCADE: Page = {
  name: 'cascade',
  title: { 'zh-CN': '顺延后续任务', en: 'Moving what comes after' },
  intro: {
    'zh-CN':
      '任务表加上“前置任务”一列（写编号或任务名），前一个任务晚了，Opsbook 为后面的任务提出新日期，逐条给人看、逐条采纳，采纳的写进“变更日志”。两种方式：保持间隔（默认），前面晚几天后面挪几天；消耗缓冲，先用掉中间空着的天数。\n\n任何任务都不会提前；已完成、已取消、没有日期的不动；已经开工的只挪完成日。几个前置任务都晚，听最晚的。行的先后不影响结果，采纳一条也不改变其余各条。',
    en: 'With a “Predecessors” column in the tracker (numbers or names), a late task makes Opsbook propose new dates for those after it. Each is shown, accepted or left, and what is accepted goes into the change log. Two ways: a fixed gap (the default) moves a task by the days its predecessor is late; buffer uses up the free days in between first.\n\nNothing ever moves earlier. Finished, cancelled and undated tasks stay; once under way only the finish moves. Of several late predecessors the latest decides. The order of the rows makes no difference, and accepting one proposal leaves the others as they are.',
  },
  sections: [
    {
      heading: { 'zh-CN': '模板里的例子', en: 'The example of the template' },
      text: {
        'zh-CN':
          '素材设计计划 6 月 10 日完成，6 月 12 日才能完成：上线从 15 日挪到 17 日，获客目标从 20 日挪到 22 日。',
        en: 'The material planned for 10 June is ready on the 12th: the launch moves from the 15th to the 17th, the goal from the 20th to the 22nd.',
      },
      table: milestones,
    },
    mode(
      'fixed gap',
      { 'zh-CN': '保持间隔', en: 'Fixed gap' },
      {
        'zh-CN': '间隔是计划时定的，保留下来，后面的人才来得及准备。',
        en: 'The gap was planned for a reason and is kept.',
      },
    ),
    mode(
      'buffer',
      { 'zh-CN': '消耗缓冲', en: 'Buffer' },
      {
        'zh-CN': '两个任务之间空着的天数先抵掉，抵不完的才挪。',
        en: 'The free days between two tasks absorb the delay; only what is left moves the later one.',
      },
    ),
    mode(
      'off',
      { 'zh-CN': '不顺延', en: 'Off' },
      { 'zh-CN': '设置里关掉就不提。', en: 'Turned off in the settings.' },
    ),
    mode(
      'working days',
      { 'zh-CN': '按工作日', en: 'By working days' },
      {
        'zh-CN': '晚的天数和挪的天数都按工作日数，新日期不会落在休息日。2026 年 6 月 19 日是端午假期。',
        en: 'The delay and the move are both counted in working days. 19 June 2026 is a holiday.',
      },
    ),
    {
      heading: { 'zh-CN': '前置任务成环', en: 'Loops' },
      text: {
        'zh-CN': '互相等待的任务没有先后，说出这一圈，圈里的不动；圈外的照常。',
        en: 'Tasks that wait for one another have no order. The loop is named and its tasks stay; those after it still move.',
      },
      table: (language) => ({
        headers: [say(language, 'tasks'), say(language, 'problems'), say(language, 'proposals')],
        rows: LOOPS.map(([texts]) => {
          const tasks = texts.map(line);
          const { proposals, problems } = proposeCascade(tasks, how());
          return [
            lines(tasks.map((task) => tellTask(language, task))),
            lines(problems.map((problem) => describeCascadeProblem(language, problem))),
            moves(language, proposals),
          ];
        }),
      }),
    },
  ],
};
