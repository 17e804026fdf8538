import type { AlertEntry, ScheduleAlert } from '../../../src/domain/alert/scheduleAlert';
import { june } from '../alert/alertCases';

export type RegisterCase = readonly [
  what: string,
  /** What differs from the entry of 18 June: amber, 2 days late, first seen on the 17th. */
  was: Partial<AlertEntry>,
  /** What differs from that alert on the later day; null when there is none any more. */
  now: Partial<ScheduleAlert> | null,
  /** Day of June. */
  asOf: number,
  becomes: string,
  announced?: string,
];

/** What becomes of an entry of the alert register (SPEC section 4). */
export const REGISTER_RULES: readonly (readonly [rule: string, cases: readonly RegisterCase[]])[] = [
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
];
