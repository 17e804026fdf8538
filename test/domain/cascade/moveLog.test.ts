import { movesOf, readMoves } from '../../../src/domain/cascade/moveLog';
import { plannedBefore } from '../../../src/domain/cascade/move';
import { proposeCascade } from '../../../src/domain/cascade/proposeCascade';
import { logCells } from '../../../src/domain/changeLog/logEntry';
import { readLog, type LoggedChange } from '../../../src/domain/changeLog/readLog';
import { LANGUAGES } from '../../../src/words/vocabulary/languages';
import { day } from '../task/taskCases';
import { how, line } from './cascadeCases';

const TASKS = ['A 6.10 → 6.12', 'B 6.11-6.15 < A', 'C 6.20 < B'].map(line);

it('makes a move of the start and one of the finish', () => {
  const [first] = proposeCascade(TASKS, how()).proposals;
  expect(first && movesOf(first)).toEqual([
    { task: 'B', field: 'start', before: day('2026-06-11'), after: day('2026-06-13') },
    { task: 'B', field: 'finish', before: day('2026-06-15'), after: day('2026-06-17') },
  ]);
});

it.each(LANGUAGES.map((language) => [language.code, language] as const))(
  'reads the moves back from the log (%s)',
  (_code, language) => {
    const moves = proposeCascade(TASKS, how()).proposals.flatMap(movesOf);
    const rows = moves.map(({ task, field, before, after }) => {
      const header = language.columns.tasks[field].header;
      const entry = { action: 'cascade' as const, row: task, field: header, why: '' };
      return logCells(language, { ...entry, before: { day: before }, after: { day: after } }, 46_000, '').map(
        (value) => ({ value, text: String(value), numberFormat: 'General' }),
      );
    });
    expect(readMoves(readLog(language.changes.headers, rows, 1900))).toEqual(moves);
  },
);

it('passes over what is no move', () => {
  const move: LoggedChange = {
    day: null,
    action: 'cascade',
    row: 'B',
    field: '计划完成时间',
    before: '2026-06-15',
    after: '2026-06-17',
    why: '',
  };
  const rows: LoggedChange[] = [
    { ...move, action: 'accept' },
    { ...move, action: null },
    { ...move, field: '进度状态' },
    { ...move, before: '' },
    { ...move, after: '待定' },
  ];
  expect(readMoves(rows)).toEqual([]);
  expect(readMoves([move])).toHaveLength(1);
});

describe('the plan before the moves', () => {
  const finish = (before: string, after: string, task = 'B') => ({
    task,
    field: 'finish' as const,
    before: day(`2026-06-${before}`),
    after: day(`2026-06-${after}`),
  });
  it.each<[moves: ReturnType<typeof finish>[], now: string, before: string]>([
    [[], '17', '17'],
    [[finish('15', '17')], '17', '15'],
    [[finish('17', '18'), finish('15', '17')], '18', '15'],
    // another task's, or one that did not lead here
    [[finish('15', '17', 'C')], '17', '17'],
    [[finish('15', '17')], '20', '20'],
    [[finish('15', '17')], '15', '15'],
    // a row of the log that was tampered with leads round no loop
    [[finish('17', '15'), finish('15', '17')], '17', '15'],
    [[finish('17', '17')], '17', '17'],
  ])('%#: from %s is %s', (moves, now, before) => {
    const at = { id: 'B', start: null, finish: day(`2026-06-${now}`) };
    expect(plannedBefore(moves)(at)).toEqual({ start: null, finish: day(`2026-06-${before}`) });
  });
});
