import { readPredecessors } from '../../../src/domain/cascade/readPredecessors';
import { describeCascadeProblem } from '../../../src/words/describe/describeProposal';
import { languageOf } from '../../../src/words/vocabulary/languages';

const TASKS: readonly [id: string, name: string][] = [
  ['T001', '完成素材设计'],
  ['T002', '上线推广'],
  ['T003', 'Launch'],
  ['T004', 'Launch page'],
  ['T005', '审核,盖章'],
  ['T006', '月度审核'],
  ['T007', '月度审核'],
  ['3', '盘点'],
  ['T009', 'T001'],
];

const zh = languageOf('zh-CN');
const en = languageOf('en');

it.each<[cell: string, ids: string, problems?: string]>([
  ['', ''],
  ['-', ''],
  ['无', ''],
  ['T001', 'T001'],
  ['t001', 'T001'],
  ['Ｔ００１', 'T001'],
  ['完成素材设计', 'T001'],
  [' 完成 素材设计 ', 'T001'],
  ['T001、T002', 'T001 T002'],
  ['T002,T001', 'T001 T002'],
  ['T001，上线推广', 'T001 T002'],
  ['T001;T002；3', '3 T001 T002'],
  ['T001 T002', 'T001 T002'],
  ['T001\nT002', 'T001 T002'],
  ['T001、T001、完成素材设计', 'T001'],
  ['T001、', 'T001'],
  // a name may hold a space or a comma itself
  ['Launch page', 'T004'],
  ['Launch  PAGE、T001', 'T001 T004'],
  ['审核,盖章', 'T005'],
  ['审核，盖章；3', '3 T005'],
  // what is not known is named, the rest counts
  ['T099', '', '找不到前置任务“T099”，改写成编号。'],
  ['T001、素材', 'T001', '找不到前置任务“素材”，改写成编号。'],
  ['T001 T099', 'T001', '找不到前置任务“T099”，改写成编号。'],
  ['Launch pge', '', '找不到前置任务“Launch pge”，改写成编号。'],
  ['月度审核', '', '前置任务“月度审核”有同名任务（T006, T007），改写成编号。'],
  ['月度审核、T001', 'T001', '前置任务“月度审核”有同名任务（T006, T007），改写成编号。'],
])('%j → %j %s', (cell, ids, problems = '') => {
  const tasks = TASKS.map(([id, name]) => ({ id, name, predecessors: '' }));
  const read = readPredecessors([...tasks, { id: 'T100', name: '后续', predecessors: cell }]);
  expect((read.of.get('T100') ?? []).join(' ')).toBe(ids);
  expect(read.problems.map((problem) => describeCascadeProblem(zh, problem)).join()).toBe(problems);
});

it('tells the problems in English too', () => {
  expect(
    [
      { code: 'unknownPredecessor', task: 'T1', text: 'Lanch' } as const,
      { code: 'ambiguousPredecessor', task: 'T1', text: 'Review', candidates: ['T2', 'T3'] } as const,
    ].map((problem) => describeCascadeProblem(en, problem)),
  ).toEqual([
    'Predecessor “Lanch” not found; write the No. of the task.',
    'Predecessor “Review” is the name of several tasks (T2, T3); write the No. of the one meant.',
  ]);
});
