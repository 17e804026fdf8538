import { headlineOf } from '../../../src/domain/alert/headline';
import type { Assessment, Warning } from '../../../src/domain/task/assessment';

const assessed = (warnings: readonly Warning[], reason?: Partial<Assessment['reason']>) =>
  ({ warnings, reason: { rule: 8, code: 'late', ...reason } }) as Assessment;
const slip = (severity: Warning['severity'], days: number | null): Warning => ({
  rule: 'slip',
  severity,
  days,
});
const amber = (rule: Warning['rule'], days: number | null = null): Warning => ({
  rule,
  severity: 'amber',
  days,
});

it.each<[string, Assessment, ReturnType<typeof headlineOf>]>([
  [
    'a red slip before everything amber',
    assessed([amber('blocked'), slip('red', 9)]),
    { code: 'late', days: 9 },
  ],
  [
    'a forecast as such',
    assessed([slip('amber', 2)], { code: 'forecastLate' }),
    { code: 'forecastLate', days: 2 },
  ],
  ['of equals the slip', assessed([amber('lateStart', 5), slip('amber', 2)]), { code: 'late', days: 2 }],
  [
    'then the late start',
    assessed([amber('blocked'), amber('lateStart', 5)]),
    { code: 'lateStart', days: 5 },
  ],
  ['then the block', assessed([amber('resources'), amber('blocked')]), { code: 'blocked' }],
  ['then the pace', assessed([amber('rescheduled', 6), amber('behindPace')]), { code: 'behindPace' }],
  [
    'then what was moved',
    assessed([amber('resources'), amber('rescheduled', 6)]),
    { code: 'rescheduled', days: 6 },
  ],
  [
    'a block before a day that comes',
    assessed([slip('dueSoon', null), amber('blocked')]),
    { code: 'blocked' },
  ],
  ['the due day', assessed([slip('dueToday', 0)], { code: 'dueToday' }), { code: 'dueToday' }],
  [
    'the days that are left',
    assessed([slip('dueSoon', null)], { code: 'notDueYet', daysLeft: 2 } as Partial<Assessment['reason']>),
    { code: 'daysLeft', days: 2 },
  ],
  ['nothing without a warning', assessed([]), null],
])('tells %s', (_, assessment, expected) => {
  expect(headlineOf(assessment)).toEqual(expected);
});
