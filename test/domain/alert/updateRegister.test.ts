import { acknowledge } from '../../../src/domain/alert/acknowledge';
import { alertKey, needsAttention, type AlertEntry } from '../../../src/domain/alert/scheduleAlert';
import { snooze } from '../../../src/domain/alert/snooze';
import { updateRegister } from '../../../src/domain/alert/updateRegister';
import { civilOf, type Day } from '../../../src/domain/dates/day';
import type { TypedTask } from '../task/taskCases';
import { REGISTER_RULES } from '../cases/registerCases';
import { alert, alertsOf, entry, june } from './alertCases';

const dayOfMonth = (day: Day | string | null) => (typeof day === 'number' ? String(civilOf(day).day) : day);

/** An entry in one line: severity, days, then each of its days that is set. */
function show(shown: AlertEntry): string {
  const days = (
    ['firstSeen', 'lastSeen', 'acknowledged', 'snoozedUntil', 'escalatedOn', 'resolvedOn'] as const
  ).flatMap((field) => (shown[field] === null ? [] : [`${field}:${dayOfMonth(shown[field])}`]));
  return [shown.severity, shown.days, ...days].join(' ');
}

describe.each(REGISTER_RULES)('%s', (_rule, cases) => {
  const named = cases.map(([what, was, now, asOf, becomes, announced = '']) => ({
    what,
    was,
    now,
    asOf,
    becomes,
    announced,
  }));
  it.each(named)('$what: $was and $now on the $asOf → $becomes $announced', (given) => {
    const alerts = given.now ? [alert(given.now)] : [];
    const update = updateRegister([entry(given.was)], alerts, june(given.asOf));
    expect(update.entries.map(show)).toEqual([given.becomes]);
    expect(update.announced.map(({ because }) => because).join()).toBe(given.announced);
    // the same data and day again: nothing
    const again = updateRegister(update.entries, alerts, june(given.asOf));
    expect([again.changes, again.announced]).toEqual([[], []]);
    expect(again.entries).toBe(update.entries);
  });
});

it('adds what is new at the end and announces it', () => {
  const other = alert({ task: 'T2', severity: 'red', days: 9, escalated: true });
  const update = updateRegister([entry()], [other, alert()], june(19));
  expect(update.entries.map(({ task }) => task)).toEqual(['T1', 'T2']);
  expect(update.announced).toEqual([{ because: 'new', entry: update.entries[1] }]);
  expect(update.entries.map(show)[1]).toBe('red 9 firstSeen:19 lastSeen:19 escalatedOn:19');
});

it('keeps the alerts of two rules apart', () => {
  const update = updateRegister([entry()], [alert({ rule: 'blocked', days: null })], june(19));
  expect(update.entries.map((kept) => `${alertKey(kept)} ${show(kept)}`)).toEqual([
    'slip:t1 amber 2 firstSeen:17 lastSeen:18 resolvedOn:19',
    'blocked:t1 amber  firstSeen:19 lastSeen:19',
  ]);
});

it('names the fields that are to be written', () => {
  const { changes } = updateRegister([entry(), entry({ task: 'T2' })], [alert({ owner: '李四' })], june(19));
  expect(changes.map(({ kind, entry: { task }, fields }) => [kind, task, fields.join()])).toEqual([
    ['changed', 'T1', 'owner,lastSeen'],
    ['changed', 'T2', 'resolvedOn'],
  ]);
});

it('says up to which day the register is kept when it looks back', () => {
  expect(updateRegister([entry()], [], june(17))).toMatchObject({ changes: [], recordedUpTo: june(18) });
  expect(updateRegister([entry()], [], june(18)).recordedUpTo).toBeNull();
});

describe('acknowledge and snooze', () => {
  const red = entry({ severity: 'red', days: 5 });
  const key = { task: 'T1', rule: 'slip' } as const;

  it.each<
    [
      what: string,
      before: AlertEntry,
      after: (entries: AlertEntry[]) => readonly AlertEntry[],
      expected: string,
    ]
  >([
    ['known', red, (list) => acknowledge(list, [key], june(18)).entries, 'acknowledged:18'],
    [
      'known already',
      entry({ acknowledged: june(17) }),
      (list) => acknowledge(list, [key], june(18)).entries,
      'acknowledged:17',
    ],
    ['taken back', entry({ acknowledged: june(17) }), (list) => acknowledge(list, [key], null).entries, ''],
    [
      'known ends the snooze',
      entry({ snoozedUntil: june(20) }),
      (list) => acknowledge(list, [key], june(18)).entries,
      'acknowledged:18',
    ],
    [
      'known, of a resolved one',
      entry({ resolvedOn: june(18) }),
      (list) => acknowledge(list, [key], june(18)).entries,
      'resolvedOn:18',
    ],
    [
      'known, of no such alert',
      red,
      (list) => acknowledge(list, [{ ...key, task: 'T9' }], june(18)).entries,
      '',
    ],
    [
      'put off',
      red,
      (list) => snooze(list, [key], { until: june(20), asOf: june(18) }).entries,
      'snoozedUntil:20',
    ],
    [
      'put off, known',
      entry({ acknowledged: june(17) }),
      (list) => snooze(list, [key], { until: june(20), asOf: june(18) }).entries,
      'snoozedUntil:20',
    ],
    [
      'no longer put off',
      entry({ snoozedUntil: june(20) }),
      (list) => snooze(list, [key], { until: null, asOf: june(18) }).entries,
      '',
    ],
    [
      'put off, of a resolved one',
      entry({ resolvedOn: june(18) }),
      (list) => snooze(list, [key], { until: june(20), asOf: june(18) }).entries,
      'resolvedOn:18',
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(after([before]).map((kept) => show(kept).split(' lastSeen:18')[1]?.trim())).toEqual([expected]);
  });

  it('says which cells that changes, once', () => {
    const first = acknowledge([red], [key], june(18));
    expect(first.changes.map(({ fields }) => fields)).toEqual([['acknowledged']]);
    const again = acknowledge(first.entries, [key], june(19));
    expect(again.changes).toEqual([]);
    expect(again.entries).toBe(first.entries);
  });

  it('does not put off until a day that has come', () => {
    expect(() => snooze([red], [key], { until: june(18), asOf: june(18) })).toThrow(RangeError);
  });

  it.each<[changes: Partial<AlertEntry>, asOf: number, expected: boolean]>([
    [{}, 18, true],
    [{ acknowledged: june(18) }, 18, false],
    [{ acknowledged: '知道了' }, 18, false],
    [{ resolvedOn: june(18) }, 18, false],
    [{ snoozedUntil: june(20) }, 19, false],
    [{ snoozedUntil: june(20) }, 20, true],
  ])('%j on the %ith needs attention: %s', (changes, asOf, expected) => {
    expect(needsAttention(entry(changes), june(asOf))).toBe(expected);
  });
});

it('carries the seed’s third task through June', () => {
  const typed: TypedTask = {
    start: '6.10',
    finish: '6.20',
    status: '受阻',
    next: '协调供应商6月22日修复',
    help: '需供应商技术支持',
  };
  let entries: readonly AlertEntry[] = [];
  const told = [18, 18, 23, 24, 28].map((asOf) => {
    const update = updateRegister(entries, alertsOf(typed, asOf), june(asOf));
    entries = update.entries;
    return [asOf, ...update.announced.map(({ entry: { rule }, because }) => `${rule} ${because}`)].join(', ');
  });
  expect(told).toEqual(['18, slip new, blocked new, resources new', '18', '23', '24, slip escalated', '28']);
  entries = updateRegister(
    entries,
    alertsOf({ ...typed, actual: '6.29', status: '已完成' }, 29),
    june(29),
  ).entries;
  expect(entries.map(show)).toEqual([
    'red 8 firstSeen:18 lastSeen:28 escalatedOn:24 resolvedOn:29',
    'amber  firstSeen:18 lastSeen:28 resolvedOn:29',
    'amber  firstSeen:18 lastSeen:28 resolvedOn:29',
  ]);
});
