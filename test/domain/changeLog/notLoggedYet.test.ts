import type { LogEntry } from '../../../src/domain/changeLog/logEntry';
import { notLoggedYet } from '../../../src/domain/changeLog/notLoggedYet';
import type { LoggedChange } from '../../../src/domain/changeLog/readLog';
import { parseIsoDay, type Day } from '../../../src/domain/dates/day';

const day = (text: string): Day => parseIsoDay(text) as Day;
const TODAY = day('2026-06-24');

const entry: LogEntry = {
  action: 'refresh',
  row: 'T001',
  field: '核定状态',
  before: '进行中',
  after: '已延期',
  why: '晚了 4 天',
};
const logged = (change: Partial<LoggedChange> = {}): LoggedChange => ({
  ...entry,
  before: '进行中',
  after: '已延期',
  day: TODAY,
  ...change,
});

describe('Entries of the log', () => {
  test.each<[string, LoggedChange[], number]>([
    ['is new where the log is empty', [], 1],
    ['is there already where a request that broke off left it', [logged()], 0],
    ['is there however its number is written', [logged({ row: 't001' })], 0],
    [
      'is there below an older change of the same cell',
      [logged({ day: day('2026-06-20'), before: '', after: '进行中' }), logged()],
      0,
    ],
    [
      'is there in a log that somebody has sorted the other way round',
      [logged(), logged({ day: day('2026-06-20') })],
      0,
    ],
    ['is new where the same happened on another day', [logged({ day: day('2026-06-23') })], 1],
    [
      'is new where the cell was changed back since',
      [logged(), logged({ before: '已延期', after: '进行中' })],
      1,
    ],
    ['is new where another cell of the row has changed alike', [logged({ field: '预警' })], 1],
    ['is new where it was done for another reason', [logged({ why: '客户要求改期' })], 1],
    ['is new where another action did it', [logged({ action: 'undo' })], 1],
    ['is new beside a row of somebody’s own', [logged({ action: null })], 1],
    ['is new beside a row without a time', [logged({ day: null })], 1],
  ])('an entry %s', (_, log, count) => {
    expect(notLoggedYet(log, [entry], { day: TODAY })).toHaveLength(count);
  });

  test('a day is compared as the log has it', () => {
    const moved: LogEntry = { ...entry, before: { day: TODAY }, after: { day: day('2026-07-01') } };
    const known = logged({ before: '2026-06-24', after: '2026-07-01' });
    expect(notLoggedYet([known], [moved], { day: TODAY })).toEqual([]);
  });

  test.each<[string, LoggedChange[], number]>([
    ['is there already where it is what was logged last', [logged(), logged({ row: '' })], 0],
    ['is new where something else was logged since, such as its undo', [logged({ row: '' }), logged()], 1],
    ['is new where the last is about something else', [logged({ row: '', why: '另一张表' })], 1],
  ])('an entry about rows taken over %s', (_, log, count) => {
    const changes = log.map((change) => ({ ...change, action: 'adopt' as const }));
    expect(notLoggedYet(changes, [{ ...entry, action: 'adopt', row: '' }], { day: TODAY })).toHaveLength(
      count,
    );
  });

  test('a month that is closed a second time in a day is logged a second time', () => {
    const closing: LogEntry = { ...entry, action: 'closeMonth', row: '' };
    const log = [logged({ action: 'closeMonth', row: '' })];
    expect(notLoggedYet(log, [closing], { day: TODAY })).toEqual([closing]);
    // But once where the first broke off.
    expect(notLoggedYet(log, [closing], { day: TODAY, completes: true })).toEqual([]);
  });
});
