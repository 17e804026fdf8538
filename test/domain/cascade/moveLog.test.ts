import { moveLogRows, movesOf, readMoves, type LoggedCells } from '../../../src/domain/cascade/moveLog';
import { plannedBefore } from '../../../src/domain/cascade/move';
import { proposeCascade } from '../../../src/domain/cascade/proposeCascade';
import { textCell, type CellSeen } from '../../../src/domain/cellSeen';
import { isoDay, type Day } from '../../../src/domain/day';
import { languageOf, LANGUAGES } from '../../../src/domain/language/languages';
import { dayToSerial } from '../../../src/domain/serial';
import { day } from '../taskCases';
import { how, line } from './cascadeCases';

const TELLING = { asOf: day('2026-06-12'), dayBasis: 'calendar' } as const;
const CONTEXT = { period: '2026-06', dateSystem: 1900 } as const;
const TASKS = ['A 6.10 → 6.12', 'B 6.11-6.15 < A', 'C 6.20 < B'].map(line);

const dateCell = (at: Day): CellSeen => ({
  value: dayToSerial(at, 1900) ?? '',
  text: isoDay(at),
  numberFormat: 'yyyy-mm-dd',
});

it('logs the start and the finish of an accepted move with its reason', () => {
  const [first] = proposeCascade(TASKS, how()).proposals;
  const rows = first ? moveLogRows(languageOf('zh-CN'), first, TELLING) : [];
  const why = '前置任务“任务A”晚 2 天（6月10日 → 6月12日），保持间隔，顺延 2 天。';
  expect(rows).toEqual([
    {
      action: '顺延',
      row: 'B',
      field: '计划开始时间',
      before: day('2026-06-11'),
      after: day('2026-06-13'),
      why,
    },
    {
      action: '顺延',
      row: 'B',
      field: '计划完成时间',
      before: day('2026-06-15'),
      after: day('2026-06-17'),
      why,
    },
  ]);
});

it.each(LANGUAGES.map((language) => [language.code, language] as const))(
  'reads the moves back from the log (%s)',
  (_code, language) => {
    const { proposals } = proposeCascade(TASKS, how());
    const logged = proposals
      .flatMap((proposal) => moveLogRows(language, proposal, TELLING))
      .map((row) => ({ ...row, before: dateCell(row.before), after: textCell(isoDay(row.after)) }));
    expect(readMoves(logged, CONTEXT)).toEqual(proposals.flatMap(movesOf));
  },
);

it('passes over what is no move', () => {
  const move: LoggedCells = {
    action: '顺延',
    row: 'B',
    field: '计划完成时间',
    before: textCell('2026-06-15'),
    after: textCell('2026-06-17'),
  };
  const rows: LoggedCells[] = [
    { ...move, action: '采纳' },
    { ...move, field: '进度状态' },
    { ...move, before: textCell('') },
    { ...move, after: textCell('待定') },
  ];
  expect(readMoves(rows, CONTEXT)).toEqual([]);
  expect(readMoves([move], CONTEXT)).toHaveLength(1);
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
