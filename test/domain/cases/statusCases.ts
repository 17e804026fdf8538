import type { TaskContext } from '../../../src/domain/task/taskFacts';
import type { TypedTask } from '../task/taskCases';

/** Status, slip, alert, then the flags; `-` for none. */
type Assessed = string;

/** The tracker rows of the document, read in 2026. */
export const SEED_TASKS: readonly TypedTask[] = [
  {
    start: '6.1',
    finish: '6.10',
    actual: '6.12',
    status: '延期',
    reason: '客户需求增加2版修改',
    next: '6月15日前完成上线',
    help: '无',
  },
  {
    start: '6.15',
    finish: '6.16',
    actual: '6.16',
    status: '已完成',
    reason: '已协商6月18日发货',
    next: '跟进客户收货反馈',
    help: '无',
  },
  {
    start: '6.10',
    finish: '6.20',
    actual: '-',
    status: '受阻',
    reason: '第三方接口数据对接失败',
    next: '协调供应商6月22日修复',
    help: '需供应商技术支持',
  },
];

/** The document's rows as of days of June 2026. */
export const SEED_CASES: readonly (readonly [task: 1 | 2 | 3, asOf: string, expected: Assessed])[] = [
  [1, '06-18', 'doneLate 2 -'],
  [1, '06-23', 'doneLate 2 -'],
  [1, '06-24', 'doneLate 2 -'],
  [2, '06-18', 'done 0 -'],
  [2, '06-24', 'done 0 -'],
  [3, '06-18', 'blocked 2 amber resourcesMissing'],
  [3, '06-23', 'blocked 3 amber staleForecast resourcesMissing'],
  [3, '06-24', 'blocked 4 red staleForecast resourcesMissing escalated'],
  // before the dates of the rows have come
  [1, '06-05', 'inProgress 2 amber actualInFuture'],
  [2, '06-12', 'inProgress 0 - actualInFuture'],
  [3, '06-21', 'blocked 2 amber resourcesMissing'],
];

export type StatusCase = readonly [what: string, typed: TypedTask, expected: Assessed];

/** Each rule of SPEC section 3, in its order, as of 2026-06-18. */
export const STATUS_RULES: readonly (readonly [rule: string, cases: readonly StatusCase[]])[] = [
  [
    '1 bad dates are flagged, the rest goes on',
    [
      ['finish is no date', { start: '6.10', finish: '6.31' }, 'inProgress - - notADate'],
      ['start is no date', { start: '明天', finish: '6.20' }, 'inProgress 0 dueSoon notADate'],
      [
        'finish before start',
        { start: '2026-06-10', finish: '2026-06-05' },
        'late 13 red finishBeforeStart escalated',
      ],
      [
        'finish before start, no years',
        { start: '6.20', finish: '6.10' },
        'late 8 red finishBeforeStart escalated',
      ],
      [
        'actual before start warns only',
        { start: '6.10', finish: '6.12', actual: '6.8' },
        'done -4 - actualBeforeStart',
      ],
      ['a doubtful date', { start: '6.1', finish: 6.2 }, 'late 16 red doubtfulDate escalated'],
      ['part of a month', { start: '6.1', finish: '6月下旬' }, 'inProgress 0 - estimatedDate'],
      ['a letter for a digit', { start: '6.1', finish: '6.3O' }, 'inProgress 0 - doubtfulDate'],
      ['owners as the plan has it', { finish: '6.30', owner: '张三、李四' }, 'inProgress 0 - ownerNotOne'],
      ['nobody in particular', { finish: '6.30', owner: '项目组' }, 'inProgress 0 - ownerNotOne'],
      ['no owner', { finish: '6.30', owner: '' }, 'inProgress 0 - ownerMissing'],
      [
        'late, but nobody knows whether it is done',
        { finish: '6.8', status: '差不多' },
        'late 10 - unknownStatus',
      ],
      ['unknown status', { start: '6.1', finish: '6.30', status: '差不多' }, 'inProgress 0 - unknownStatus'],
    ],
  ],
  [
    '2 cancelled',
    [
      ['left alone', { start: '6.1', finish: '6.10', status: '已取消' }, 'cancelled - -'],
      ['even with an actual finish', { finish: '6.10', actual: '6.12', status: '取消' }, 'cancelled - -'],
      ['even without dates', { status: 'Cancelled' }, 'cancelled - -'],
    ],
  ],
  [
    '3 actual finish up to as-of',
    [
      ['on time', { start: '6.1', finish: '6.10', actual: '6.10', status: '已完成' }, 'done 0 -'],
      ['early', { start: '6.1', finish: '6.10', actual: '6.8', status: '已完成' }, 'done -2 -'],
      ['late', { start: '6.1', finish: '6.10', actual: '6.15', status: '已完成' }, 'doneLate 5 -'],
      ['on as-of itself', { start: '6.1', finish: '6.18', actual: '6.18', status: '已完成' }, 'done 0 -'],
      ['late agrees, though it was not', { finish: '6.10', actual: '6.10', status: '延期' }, 'done 0 -'],
      ['late agrees', { finish: '6.10', actual: '6.12', status: '延期' }, 'doneLate 2 -'],
      [
        'another status does not',
        { finish: '6.10', actual: '6.12', status: '进行中' },
        'doneLate 2 - statusMismatch',
      ],
      ['not begun does not', { finish: '6.10', actual: '6.10', status: '未开始' }, 'done 0 - statusMismatch'],
      ['blocked does not', { finish: '6.10', actual: '6.9', status: '受阻' }, 'done -1 - statusMismatch'],
      ['blank says nothing', { finish: '6.10', actual: '6.9' }, 'done -1 -'],
      ['no planned finish', { start: '6.1', actual: '6.9', status: '已完成' }, 'done - - noPlannedFinish'],
    ],
  ],
  [
    '4 actual finish after as-of is a forecast',
    [
      [
        'in time',
        { start: '6.1', finish: '6.25', actual: '6.24', status: '进行中' },
        'inProgress 0 - actualInFuture',
      ],
      [
        'late',
        { start: '6.1', finish: '6.25', actual: '6.29', status: '已完成' },
        'inProgress 4 red actualInFuture escalated',
      ],
    ],
  ],
  [
    '5 done without an actual finish',
    [
      ['lateness unknown', { start: '6.1', finish: '6.10', status: '已完成' }, 'done - - doneWithoutActual'],
      [
        'actual is no date',
        { finish: '6.10', actual: '好了', status: 'Done' },
        'done - - notADate doneWithoutActual',
      ],
    ],
  ],
  [
    '6 missing dates',
    [
      ['no planned finish', { start: '6.1', status: '进行中' }, 'inProgress - - noPlannedFinish'],
      ['no planned finish, not begun', { start: '6.20' }, 'notStarted - - noPlannedFinish'],
      ['part of a month to start in', { start: '6月上旬' }, 'inProgress - - estimatedDate noPlannedFinish'],
      ['no dates, not begun', { status: '未开始' }, 'unscheduled - - noPlannedFinish'],
      ['no dates', { status: '进行中' }, 'unscheduled - - noPlannedFinish'],
      [
        'no dates, blocked: still an alert',
        { status: '受阻', reason: '缺料', help: '采购' },
        'unscheduled - amber noPlannedFinish',
      ],
      ['both dates in the start cell', { start: '6.1-6.30' }, 'inProgress 0 -'],
    ],
  ],
  [
    '7 blocked',
    [
      [
        'at least amber',
        { start: '6.1', finish: '6.30', status: '受阻', reason: '缺料', help: '采购' },
        'blocked 0 amber',
      ],
      [
        'due today',
        { start: '6.1', finish: '6.18', status: '受阻', reason: '缺料', help: '无' },
        'blocked 0 amber blockedWithoutHelp',
      ],
      [
        'forecast 4 days late',
        { start: '6.1', finish: '6.25', status: '受阻', reason: '缺料', help: '采购', forecast: '6.29' },
        'blocked 4 red escalated',
      ],
      [
        'reason and help are required',
        { start: '6.1', finish: '6.30', status: '受阻', help: '无' },
        'blocked 0 amber blockedWithoutReason blockedWithoutHelp',
      ],
      [
        'the clock keeps running',
        { start: '6.1', finish: '6.10', status: '受阻', reason: '缺料', help: '采购' },
        'blocked 8 red resourcesMissing escalated',
      ],
      [
        'no planned finish',
        { start: '6.1', status: '受阻', reason: '缺料', help: '采购' },
        'blocked - amber noPlannedFinish',
      ],
    ],
  ],
  [
    '8 open',
    [
      ['far off', { start: '6.1', finish: '6.30', status: '进行中' }, 'inProgress 0 -'],
      ['due in 4 days', { start: '6.1', finish: '6.22' }, 'inProgress 0 -'],
      ['due in 3 days', { start: '6.1', finish: '6.21' }, 'inProgress 0 dueSoon'],
      ['due today', { start: '6.1', finish: '6.18' }, 'inProgress 0 dueToday'],
      ['1 day late', { start: '6.1', finish: '6.17', status: '进行中' }, 'late 1 amber'],
      ['3 days late', { start: '6.1', finish: '6.15', status: '延期' }, 'late 3 amber'],
      ['4 days late', { start: '6.1', finish: '6.14' }, 'late 4 red escalated'],
      ['forecast 3 days late', { start: '6.1', finish: '6.25', forecast: '6.28' }, 'inProgress 3 amber'],
      [
        'forecast 4 days late',
        { start: '6.1', finish: '6.25', forecast: '6.29' },
        'inProgress 4 red escalated',
      ],
      ['late, and later still by the forecast', { finish: '6.16', forecast: '6.20' }, 'late 4 red escalated'],
      ['forecast in time', { start: '6.1', finish: '6.25', forecast: '6.20' }, 'inProgress 0 -'],
      ['forecast today', { start: '6.1', finish: '6.16', forecast: '6.18' }, 'late 2 amber'],
      ['stale forecast', { start: '6.1', finish: '6.16', forecast: '6.17' }, 'late 2 amber staleForecast'],
      [
        'a dated forecast before a phrase',
        { start: '6.1', finish: '6.25', forecast: '6.26', next: '6月30日完成' },
        'inProgress 1 amber',
      ],
      [
        '2 more days',
        { start: '6.1', finish: '6.25', reason: '设计需求变更,需增加2天' },
        'inProgress 2 amber',
      ],
      [
        'what was planned once is no forecast',
        { start: '6.1', finish: '6.16', next: '原计划2026年6月20日完成' },
        'late 2 amber',
      ],
      ['says nothing, not begun', { start: '6.20', finish: '6.30' }, 'notStarted 0 -'],
      ['says nothing, begun', { start: '6.18', finish: '6.30' }, 'inProgress 0 -'],
      ['says it has not begun', { start: '6.16', finish: '6.30', status: '未开始' }, 'notStarted 0 -'],
      [
        'says late, is not',
        { start: '6.1', finish: '6.30', status: '延期' },
        'inProgress 0 - statusMismatch',
      ],
    ],
  ],
  [
    '9 late start',
    [
      ['3 days', { start: '6.15', finish: '6.30', status: '未开始' }, 'notStarted 0 -'],
      ['4 days', { start: '6.14', finish: '6.30', status: '未开始' }, 'notStarted 0 lateStart lateStart'],
      [
        'under a worse alert',
        { start: '6.1', finish: '6.14', status: '未开始' },
        'late 4 red lateStart escalated',
      ],
      [
        'over a lesser one',
        { start: '6.1', finish: '6.19', status: '未开始' },
        'notStarted 0 lateStart lateStart',
      ],
    ],
  ],
  [
    '10 percent complete: 6.9 to 6.28 are 20 days',
    [
      ['45% is 9 days, up to 6.17', { start: '6.9', finish: '6.28', percent: 0.45 }, 'inProgress 0 -'],
      [
        '40% is 8 days, up to 6.16',
        { start: '6.9', finish: '6.28', percent: 0.4 },
        'inProgress 0 amber behindPace',
      ],
      ['all of it', { start: '6.9', finish: '6.12', percent: 1 }, 'late 6 red escalated'],
      ['not begun', { start: '6.20', finish: '6.28', percent: 0 }, 'notStarted 0 -'],
      ['no percentage', { start: '6.9', finish: '6.28', percent: -3 }, 'inProgress 0 - badPercent'],
    ],
  ],
  [
    '11 baseline',
    [
      ['moved by 3', { start: '6.1', finish: '6.28', baseline: '6.25' }, 'inProgress 0 - rescheduled'],
      [
        'moved by 4',
        { start: '6.1', finish: '6.29', baseline: '6.25' },
        'inProgress 0 amber rescheduledTooFar',
      ],
      ['moved forward', { start: '6.1', finish: '6.24', baseline: '6.25' }, 'inProgress 0 -'],
    ],
  ],
  [
    '12 resources and response',
    [
      [
        'due within 3 days',
        { start: '6.1', finish: '6.21', help: '需要设备' },
        'inProgress 0 amber resourcesMissing',
      ],
      ['due in 4 days', { start: '6.1', finish: '6.22', help: '需要设备' }, 'inProgress 0 -'],
      ['none needed', { start: '6.1', finish: '6.17', help: '无' }, 'late 1 amber'],
      ['an alert without a next step', { start: '6.1', finish: '6.17', next: '' }, 'late 1 amber noResponse'],
      ['no alert, no next step', { start: '6.1', finish: '6.30', next: '' }, 'inProgress 0 -'],
    ],
  ],
  [
    '13 escalation',
    [
      [
        'forecast 8 days late',
        { start: '6.1', finish: '6.20', forecast: '6.28' },
        'inProgress 8 red escalated',
      ],
      ['3 days', { start: '6.1', finish: '6.15' }, 'late 3 amber'],
      ['4 days', { start: '6.1', finish: '6.14' }, 'late 4 red escalated'],
    ],
  ],
];

/** By working days; as-of says which month the row is of. */
export const WORKING_CASES: readonly (readonly [
  what: string,
  typed: TypedTask,
  asOf: string,
  expected: Assessed,
])[] = [
  // 19 to 21 June 2026 are the Dragon Boat holiday
  ['over the holiday', { start: '6.1', finish: '6.18' }, '06-22', 'late 1 amber'],
  ['on the holiday', { start: '6.1', finish: '6.18' }, '06-20', 'inProgress 0 dueToday'],
  ['4 working days late', { start: '6.1', finish: '6.18' }, '06-25', 'late 4 red escalated'],
  ['done on a make-up day', { start: '9.1', finish: '9.18', actual: '9.20' }, '09-21', 'doneLate 1 -'],
  [
    '2 more working days',
    { start: '6.1', finish: '6.18', reason: '需增加2天' },
    '06-17',
    'inProgress 2 amber',
  ],
];

/** With other settings, as of 2026-06-18. */
export const SETTING_CASES: readonly (readonly [
  what: string,
  changes: Partial<TaskContext>,
  typed: TypedTask,
  expected: Assessed,
])[] = [
  ['threshold 5', { slipThreshold: 5 }, { start: '6.1', finish: '6.13' }, 'late 5 amber'],
  ['threshold 0', { slipThreshold: 0 }, { start: '6.1', finish: '6.17' }, 'late 1 red'],
  ['look-ahead 10', { lookAhead: 10 }, { start: '6.1', finish: '6.28' }, 'inProgress 0 dueSoon'],
  ['escalate after 7', { escalateAfter: 7 }, { start: '6.1', finish: '6.11' }, 'late 7 red'],
  ['escalate after 7, at 8', { escalateAfter: 7 }, { start: '6.1', finish: '6.10' }, 'late 8 red escalated'],
];
