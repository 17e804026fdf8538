import { assessTask } from '../../../src/domain/task/assessTask';
import { isoDay } from '../../../src/domain/dates/day';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { describeWhy } from '../../../src/words/describe/describeWhy';
import { sampleRows } from '../../../src/domain/tables/sampleRows';
import { SEED_CASES, SEED_TASKS, SETTING_CASES, STATUS_RULES, WORKING_CASES } from '../cases/statusCases';
import { contextAsOf, task, type TypedTask } from './taskCases';
import { sampleTextOf } from '../../../src/words/report/reportWords';

/** One line per assessment: status, slip, alert, then the flags. */
function assess(typed: TypedTask, asOf: string, changes: Parameters<typeof contextAsOf>[1] = {}): string {
  const { status, slip, alert, flags } = assessTask(task(typed), contextAsOf(`2026-${asOf}`, changes));
  return [status, slip ?? '-', alert ?? '-', ...flags.map(({ code }) => code)].join(' ');
}

describe('the seed’s rows in 2026 (SPEC section 3)', () => {
  it.each(SEED_CASES)('task %i as of %s → %s', (number, asOf, expected) => {
    const typed = SEED_TASKS[number - 1] ?? {};
    expect(assess(typed, asOf)).toBe(expected);
  });

  it.each([
    [1, '06-18', '计划 6月10日完成，实际 6月12日完成，延期 2 天。'],
    [2, '06-18', '计划 6月16日完成，实际 6月16日完成，按时。'],
    [
      3,
      '06-18',
      '受阻，计划 6月20日完成，由“下一步计划”推断 6月22日完成，晚 2 天，未超过 3 天预警线；资源未到位。',
    ],
    [
      3,
      '06-23',
      '受阻，计划 6月20日完成，截至 6月23日逾期 3 天，未超过 3 天预警线；预计 6月22日完成已过期，未采用；资源未到位。',
    ],
    [
      3,
      '06-24',
      '受阻，计划 6月20日完成，截至 6月24日逾期 4 天，超过 3 天预警线；预计 6月22日完成已过期，未采用；资源未到位；偏差 4 天，需要升级。',
    ],
  ])('task %i as of %s says %s', (number, asOf, expected) => {
    const context = contextAsOf(`2026-${asOf}`);
    expect(
      describeWhy(languageOf('zh-CN'), assessTask(task(SEED_TASKS[number - 1] ?? {}), context), context),
    ).toBe(expected);
  });

  it.each([
    [1, '06-18', 'Planned Jun 10, done Jun 12, 2 days late.'],
    [
      3,
      '06-24',
      'Blocked, planned Jun 20, 4 days late as of Jun 24, over the limit of 3 days; forecast Jun 22 has passed and is ignored; resources not in place; slip of 4 days, to be escalated.',
    ],
  ])('task %i as of %s in English: %s', (number, asOf, expected) => {
    const context = contextAsOf(`2026-${asOf}`);
    expect(
      describeWhy(languageOf('en'), assessTask(task(SEED_TASKS[number - 1] ?? {}), context), context),
    ).toBe(expected);
  });

  it('comes out the same from the English sample', () => {
    const english = sampleRows(languageOf('en'), sampleTextOf({ code: 'en' }), 2026).tasks[2];
    const typed = {
      ...SEED_TASKS[2],
      status: 'Blocked',
      reason: String(english?.reason),
      next: String(english?.nextStep),
      help: String(english?.help),
    };
    expect(
      ['06-18', '06-23', '06-24'].map((asOf) => assess(typed, asOf).split(' ').slice(0, 3).join(' ')),
    ).toEqual(['blocked 2 amber', 'blocked 3 amber', 'blocked 4 red']);
  });
});

describe.each(STATUS_RULES)('rule %s', (_rule, cases) => {
  it.each(cases.map(([what, typed, expected]) => ({ what, typed, expected })))(
    '$what → $expected',
    ({ typed, expected }) => {
      expect(assess(typed, '06-18')).toBe(expected);
    },
  );
});

describe('working days', () => {
  const working = { dayBasis: 'working' } as const;
  it.each(WORKING_CASES)('%s', (_what, typed, asOf, expected) => {
    const months = asOf.startsWith('09') ? { ...working, period: '2026-09' } : working;
    expect(assess(typed, asOf, months)).toBe(expected);
  });

  it('says what it means when no working day lies between', () => {
    const context = contextAsOf('2026-06-20', working);
    expect(
      describeWhy(languageOf('zh-CN'), assessTask(task({ start: '6.1', finish: '6.18' }), context), context),
    ).toBe('计划 6月18日完成，与 6月20日之间没有工作日，偏差 0 个工作日。');
  });

  it('names the years it had no calendar for', () => {
    const typed = { start: '2027-01-04', finish: '2027-01-08' };
    expect(assessTask(task(typed), contextAsOf('2026-12-30', working)).uncoveredYears).toEqual([2027]);
    expect(assessTask(task(typed), contextAsOf('2026-12-30')).uncoveredYears).toEqual([]);
    // a late start and a moved date are counted too
    const late = { start: '2024-12-30', finish: '2026-12-30', status: '未开始' };
    expect(assessTask(task(late), contextAsOf('2026-12-30', working)).uncoveredYears).toEqual([2024]);
    const moved = { finish: '2026-12-30', baseline: '2024-12-30' };
    expect(assessTask(task(moved), contextAsOf('2026-12-30', working)).uncoveredYears).toEqual([2024]);
  });
});

describe('settings', () => {
  it.each(SETTING_CASES)('%s', (_what, changes, typed, expected) => {
    expect(assess(typed, '06-18', changes)).toBe(expected);
  });
});

describe('fixes to accept', () => {
  it('proposes the status the dates say', () => {
    const { proposals } = assessTask(
      task({ finish: '6.10', actual: '6.12', status: '进行中' }),
      contextAsOf('2026-06-18'),
    );
    expect(proposals).toEqual([{ kind: 'setStatus', status: 'done' }]);
  });

  it('proposes the 10th where 6.1 would end before it starts', () => {
    const { proposals, dates } = assessTask(task({ start: '6.5', finish: 6.1 }), contextAsOf('2026-06-18'));
    expect(dates.finish === null ? null : isoDay(dates.finish)).toBe('2026-06-01');
    expect(proposals).toEqual([{ kind: 'setFinish', day: dates.finish === null ? null : dates.finish + 9 }]);
  });

  it('proposes nothing where the 10th is no better', () => {
    expect(assessTask(task({ start: '6.15', finish: 6.1 }), contextAsOf('2026-06-18')).proposals).toEqual([]);
  });
});
