import { proposeCascade, type CascadeContext } from '../../../src/domain/cascade/proposeCascade';
import { describeCascadeProblem, describeProposal } from '../../../src/words/describe/describeProposal';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { day } from '../task/taskCases';
import { CASCADES, LOOPS, MILESTONES } from '../cases/proposalCases';
import { accept, how, line, told } from './cascadeCases';

const cascade = (lines: readonly string[], changes: Partial<CascadeContext> = {}) =>
  proposeCascade(lines.map(line), how(changes));

const zh = languageOf('zh-CN');
const en = languageOf('en');

describe('the milestones of the template (SPEC section 4)', () => {
  it('moves the launch from 6.15 to 6.17 and the goal from 6.20 to 6.22', () => {
    expect(told(proposeCascade(MILESTONES, how()))).toEqual([
      'T002 6.15→6.17 (T001)',
      'T003 6.20→6.22 (T001→T002)',
    ]);
  });

  it.each([
    [zh, 0, '前置任务“完成素材设计”晚 2 天（6月10日 → 6月12日），保持间隔，顺延 2 天。'],
    [zh, 1, '前置任务“完成素材设计”晚 2 天（6月10日 → 6月12日），经“上线推广”，保持间隔，顺延 2 天。'],
    [en, 0, 'Predecessor “完成素材设计” is 2 days late (Jun 10 → Jun 12), gap kept, moved by 2 days.'],
  ])('%#: says why', (language, index, expected) => {
    const proposal = proposeCascade(MILESTONES, how()).proposals[index];
    const telling = { asOf: day('2026-06-12'), dayBasis: 'calendar' } as const;
    expect(proposal && describeProposal(language, proposal, telling)).toBe(expected);
  });
});

describe.each(CASCADES)('%s', (_what, changes, cases) => {
  it.each(cases)('%j → %j', (tasks, expected) => {
    expect(told(cascade(tasks, changes))).toEqual(expected);
  });
});

describe('what was accepted', () => {
  const tasks = ['A 6.10 → 6.12', 'B 6.11-6.15 < A', 'C 6.20 < B'].map(line);

  it('is not proposed again', () => {
    const after = accept(tasks, how());
    expect(told(proposeCascade(after.tasks, after.context))).toEqual([]);
  });

  it('leaves the rest proposed as it was', () => {
    const after = accept(tasks, how(), (task) => task === 'B');
    expect(told(proposeCascade(after.tasks, after.context))).toEqual(['C 6.20→6.22 (A→B)']);
  });

  it('moves on from there when the delay grows', () => {
    const after = accept(tasks, how());
    const later = after.tasks.map((task) =>
      task.id === 'A' ? { ...task, expected: day('2026-06-13') } : task,
    );
    expect(told(proposeCascade(later, after.context))).toEqual([
      'B 6.13-6.17→6.14-6.18 (A)',
      'C 6.22→6.23 (A→B)',
    ]);
  });

  it('never comes back when the delay shrinks', () => {
    const after = accept(tasks, how());
    const sooner = after.tasks.map((task) =>
      task.id === 'A' ? { ...task, expected: day('2026-06-11') } : task,
    );
    expect(told(proposeCascade(sooner, after.context))).toEqual([]);
  });

  it('counts from the new plan once a person has planned the finish again', () => {
    const after = accept(tasks, how());
    const replanned = after.tasks.map((task) =>
      task.id === 'B' ? { ...task, finish: day('2026-06-16'), expected: day('2026-06-16') } : task,
    );
    expect(told(proposeCascade(replanned, after.context))[0]).toBe('B 6.13-6.16→6.15-6.18 (A)');
  });
});

describe('loops', () => {
  it.each(LOOPS)('%j → %j', (tasks, loops, proposals) => {
    const found = cascade(tasks);
    expect(
      found.problems.map((problem) => (problem.code === 'loop' ? problem.path.join(' → ') : problem)),
    ).toEqual(loops);
    expect(told(found)).toEqual(proposals);
  });

  it('are reported with their path', () => {
    const [loop] = cascade(['A 6.10 < B', 'B 6.15 < A']).problems;
    expect(loop && [zh, en].map((language) => describeCascadeProblem(language, loop))).toEqual([
      '前置任务成环（A → B → A），未顺延。',
      'Predecessors form a loop (A → B → A); none of them was moved.',
    ]);
  });
});

it('follows a chain of fifty thousand tasks, and a loop as long, without running out of stack', () => {
  const count = 50_000;
  const chain = Array.from({ length: count }, (_, index) => ({
    ...line(index === 0 ? 'A 6.10 → 6.12' : 'A 6.10'),
    id: `T${index}`,
    predecessors: index === 0 ? '' : `T${index - 1}`,
  }));
  expect(proposeCascade(chain, how()).proposals).toHaveLength(count - 1);
  const loop = chain.map((task, index) => (index === 0 ? { ...task, predecessors: `T${count - 1}` } : task));
  expect(proposeCascade(loop, how()).problems).toHaveLength(1);
});

it('tells a long way by its beginning and its end', () => {
  const ids = Array.from('ABCDEFGHIJKLMN');
  const tasks = ids.map((id, index) =>
    line(index === 0 ? 'A 6.10 → 6.12' : `${id} 6.15 < ${ids[index - 1]}`),
  );
  const last = proposeCascade(tasks, how()).proposals.at(-1);
  expect([last?.because.map(({ task }) => task).join(''), last?.stepsLeftOut]).toEqual(['AEFGHIJKLM', 3]);
  expect(last && describeProposal(zh, last, { asOf: day('2026-06-12'), dayBasis: 'calendar' })).toContain(
    '经“… → 任务E → 任务F',
  );
});
