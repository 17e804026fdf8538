import { acknowledge } from '../../../src/domain/alerts/acknowledge';
import {
  alertKey,
  needsAttention,
  type AlertEntry,
  type ScheduleAlert,
} from '../../../src/domain/alerts/scheduleAlert';
import { snooze } from '../../../src/domain/alerts/snooze';
import { updateRegister } from '../../../src/domain/alerts/updateRegister';
import { civilOf } from '../../../src/domain/day';
import type { TypedTask } from '../taskCases';
import { alert, alertsOf, entry, june } from './alertCases';

const dayOfMonth = (day: number | string | null) =>
  typeof day === 'number' ? String(civilOf(day).day) : day;

/** An entry in one line: severity, days, then each of its days that is set. */
function show(shown: AlertEntry): string {
  const days = (
    ['firstSeen', 'lastSeen', 'acknowledged', 'snoozedUntil', 'escalatedOn', 'resolvedOn'] as const
  ).flatMap((field) => (shown[field] === null ? [] : [`${field}:${dayOfMonth(shown[field])}`]));
  return [shown.severity, shown.days, ...days].join(' ');
}

// The register as of 18 June holds one amber alert, 2 days late. Each row: what has become of it, and when.
describe.each<
  [
    rule: string,
    cases: [
      what: string,
      was: Partial<AlertEntry>,
      now: Partial<ScheduleAlert> | null,
      asOf: number,
      becomes: string,
      announced?: string,
    ][],
  ]
>([
  [
    'while it lasts',
    [
      ['the same day', {}, {}, 18, 'amber 2 firstSeen:17 lastSeen:18'],
      ['the next day', {}, { days: 3 }, 19, 'amber 3 firstSeen:17 lastSeen:19'],
      [
        'acknowledged',
        { acknowledged: june(18) },
        { days: 3 },
        19,
        'amber 3 firstSeen:17 lastSeen:19 acknowledged:18',
      ],
      [
        'acknowledged in words',
        { acknowledged: '张三' },
        { days: 3 },
        19,
        'amber 3 firstSeen:17 lastSeen:19 acknowledged:张三',
      ],
      ['less severe', { severity: 'red', days: 4 }, {}, 18, 'amber 2 firstSeen:17 lastSeen:18'],
      [
        'less severe, acknowledged',
        { severity: 'red', days: 4, acknowledged: june(18) },
        {},
        18,
        'amber 2 firstSeen:17 lastSeen:18 acknowledged:18',
      ],
    ],
  ],
  [
    'a rise in severity alerts again',
    [
      ['amber to red', {}, { severity: 'red', days: 4 }, 20, 'red 4 firstSeen:17 lastSeen:20', 'raised'],
      ['on the same day', {}, { severity: 'red', days: 4 }, 18, 'red 4 firstSeen:17 lastSeen:18', 'raised'],
      [
        'due soon to due today',
        { severity: 'dueSoon', days: null },
        { severity: 'dueToday', days: 0 },
        19,
        'dueToday 0 firstSeen:17 lastSeen:19',
        'raised',
      ],
      [
        'acknowledged',
        { acknowledged: june(18) },
        { severity: 'red', days: 4 },
        20,
        'red 4 firstSeen:17 lastSeen:20',
        'raised',
      ],
      [
        'snoozed',
        { snoozedUntil: june(25) },
        { severity: 'red', days: 4 },
        20,
        'red 4 firstSeen:17 lastSeen:20',
        'raised',
      ],
    ],
  ],
  [
    'resolved, and open again',
    [
      ['gone', {}, null, 19, 'amber 2 firstSeen:17 lastSeen:18 resolvedOn:19'],
      [
        'gone, acknowledged',
        { acknowledged: june(18) },
        null,
        19,
        'amber 2 firstSeen:17 lastSeen:18 acknowledged:18 resolvedOn:19',
      ],
      ['still gone', { resolvedOn: june(18) }, null, 25, 'amber 2 firstSeen:17 lastSeen:18 resolvedOn:18'],
      [
        'back',
        { resolvedOn: june(18), acknowledged: june(17) },
        { days: 5 },
        22,
        'amber 5 firstSeen:17 lastSeen:22',
        'reopened',
      ],
      [
        'back, escalated',
        { resolvedOn: june(18), escalatedOn: june(17) },
        { severity: 'red', days: 9, escalated: true },
        22,
        'red 9 firstSeen:17 lastSeen:22 escalatedOn:22',
        'reopened',
      ],
    ],
  ],
  [
    'snooze',
    [
      [
        'the day before',
        { snoozedUntil: june(20) },
        { days: 3 },
        19,
        'amber 3 firstSeen:17 lastSeen:19 snoozedUntil:20',
      ],
      ['over', { snoozedUntil: june(20) }, { days: 3 }, 20, 'amber 3 firstSeen:17 lastSeen:20', 'snoozeOver'],
      [
        'over for days',
        { snoozedUntil: june(20) },
        { days: 3 },
        24,
        'amber 3 firstSeen:17 lastSeen:24',
        'snoozeOver',
      ],
      [
        'over, after it was resolved',
        { snoozedUntil: june(20), resolvedOn: june(18) },
        null,
        24,
        'amber 2 firstSeen:17 lastSeen:18 snoozedUntil:20 resolvedOn:18',
      ],
    ],
  ],
  [
    'escalation (rule 13)',
    [
      [
        'beyond the limit',
        { severity: 'red', days: 7 },
        { severity: 'red', days: 8, escalated: true },
        19,
        'red 8 firstSeen:17 lastSeen:19 escalatedOn:19',
        'escalated',
      ],
      [
        'what the owner acknowledged',
        { severity: 'red', days: 7, acknowledged: june(18) },
        { severity: 'red', days: 8, escalated: true },
        19,
        'red 8 firstSeen:17 lastSeen:19 escalatedOn:19',
        'escalated',
      ],
      [
        'once',
        { severity: 'red', days: 8, escalatedOn: june(18) },
        { severity: 'red', days: 9, escalated: true },
        19,
        'red 9 firstSeen:17 lastSeen:19 escalatedOn:18',
      ],
      [
        'straight from amber',
        {},
        { severity: 'red', days: 9, escalated: true },
        25,
        'red 9 firstSeen:17 lastSeen:25 escalatedOn:25',
        'escalated',
      ],
      [
        'no longer',
        { severity: 'red', days: 8, escalatedOn: june(18) },
        { severity: 'red', days: 5 },
        19,
        'red 5 firstSeen:17 lastSeen:19',
      ],
    ],
  ],
  [
    'an earlier day is looked back on, not recorded',
    [
      ['still there', {}, { severity: 'red', days: 9 }, 17, 'amber 2 firstSeen:17 lastSeen:18'],
      ['not yet there', {}, null, 10, 'amber 2 firstSeen:17 lastSeen:18'],
      [
        'before it was resolved',
        { resolvedOn: june(20) },
        {},
        19,
        'amber 2 firstSeen:17 lastSeen:18 resolvedOn:20',
      ],
    ],
  ],
  [
    'cells nobody can read',
    [
      ['first seen', { firstSeen: null }, {}, 19, 'amber 2 firstSeen:18 lastSeen:19'],
      ['both', { firstSeen: null, lastSeen: null }, {}, 19, 'amber 2 firstSeen:19 lastSeen:19'],
      [
        'severity: not taken for a rise',
        { severity: null, acknowledged: june(18) },
        {},
        18,
        'amber 2 firstSeen:17 lastSeen:18 acknowledged:18',
      ],
    ],
  ],
])('%s', (_rule, cases) => {
  it.each(cases)('%s: %j and %j on the %ith → %s %s', (_what, was, now, asOf, becomes, announced = '') => {
    const update = updateRegister([entry(was)], now ? [alert(now)] : [], june(asOf));
    expect(update.entries.map(show)).toEqual([becomes]);
    expect(update.announced.map(({ because }) => because).join()).toBe(announced);
    // the same data and day again: nothing
    const alerts = now ? [alert(now)] : [];
    const again = updateRegister(update.entries, alerts, june(asOf));
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
    'slip:T1 amber 2 firstSeen:17 lastSeen:18 resolvedOn:19',
    'blocked:T1 amber  firstSeen:19 lastSeen:19',
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
  expect(told).toEqual([
    '18, slip new, blocked new, resources new',
    '18',
    '23',
    '24, slip raised',
    '28, slip escalated',
  ]);
  entries = updateRegister(
    entries,
    alertsOf({ ...typed, actual: '6.29', status: '已完成' }, 29),
    june(29),
  ).entries;
  expect(entries.map(show)).toEqual([
    'red 8 firstSeen:18 lastSeen:28 escalatedOn:28 resolvedOn:29',
    'amber  firstSeen:18 lastSeen:28 resolvedOn:29',
    'amber  firstSeen:18 lastSeen:28 resolvedOn:29',
  ]);
});
