import type { SchemaWords } from '../../language/SchemaWords';

export const registers: Pick<SchemaWords, 'alerts' | 'changes' | 'replacedByOpsbook'> = {
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
  changes: {
    headers: ['When', 'Action', 'No.', 'Field', 'Before', 'After', 'Why'],
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
      undo: 'Undo',
    },
    baseline: 'First assessment: kept as the baseline',
    movedByHand: 'The date was changed in the sheet',
  },
  replacedByOpsbook: 'Opsbook calculates this column',
};
