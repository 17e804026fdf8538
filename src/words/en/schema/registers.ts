import type { SchemaWords } from '../../language/SchemaWords';

export const registers: Pick<SchemaWords, 'alerts' | 'history' | 'changes' | 'replacedByOpsbook'> = {
  alerts: {
    headers: {
      task: 'No.',
      name: 'Task',
      rule: 'Rule',
      severity: 'Severity',
      days: 'Days',
      owner: 'Owner',
      approver: 'Approver',
      firstSeen: 'First seen',
      lastSeen: 'Last seen',
      acknowledged: 'Acknowledged',
      snoozedUntil: 'Snoozed until',
      escalatedOn: 'Escalated on',
      resolvedOn: 'Resolved on',
    },
    rules: {
      slip: 'Slip',
      blocked: 'Blocked',
      lateStart: 'Late start',
      behindPace: 'Behind pace',
      rescheduled: 'Rescheduled',
      resources: 'Resources not in place',
    },
  },
  history: {
    headers: {
      day: 'Day',
      red: 'Red',
      amber: 'Amber',
      done: 'Done',
      open: 'Open',
    },
    banner:
      'One row a refreshed day, kept by Opsbook: tasks red and amber, done and open on that day. At most {days} days are kept; the oldest go first.',
  },
  changes: {
    headers: ['When', 'Action', 'No.', 'Field', 'Before', 'After', 'Why', 'By'],
    actions: {
      refresh: 'Refresh',
      summary: 'Fill summary',
      accept: 'Accept',
      cascade: 'Move successor',
      replaced: 'Replace',
      dates: 'Convert dates',
      issue: 'Issue state',
      carryOver: 'Carry over',
      closeMonth: 'Close month',
      adopt: 'Adopt',
      done: 'Mark done',
      reschedule: 'Reschedule',
      fill: 'Fill in',
      acknowledge: 'Acknowledge',
      snooze: 'Snooze',
      undo: 'Undo',
    },
    baseline: 'First assessment: kept as the baseline',
    movedByHand: 'The date was changed in the sheet',
  },
  replacedByOpsbook: 'Opsbook calculates this column',
};
