import type { MessagesLike } from '../../language/Messages';
import type { alertActions as first } from '../../zh-CN/pane/alertActions';

export const alertActions: MessagesLike<typeof first> = {
  'rowAction.acknowledge': 'Acknowledge',
  'rowAction.unacknowledge': 'Remind again',
  'rowAction.snooze': 'Snooze',
  'rowAction.makeIssue': 'Log as issue',
  'rowAction.cascade': 'Move follow-on tasks',
  'rowAction.accept': 'Accept',
  'snooze.until': 'Alert again on',
  'snooze.tomorrow': 'Tomorrow',
  'snooze.threeDays': 'In 3 days',
  'snooze.monday': 'Next Monday',
  'snooze.otherDay': 'Other day',
  'snooze.apply': 'OK',
  'done.acknowledged': 'Acknowledged, {n} left',
  'done.unacknowledged': 'Reminders are on again',
  'done.snoozed': 'Back on {day}, {n} left',
  'done.madeIssue': 'Logged as issue {id}',
  'done.hasIssue': 'This task already has an open issue, {id}',
  'cascade.title': 'Move follow-on tasks',
  'cascade.off': 'Moving follow-on tasks is off in Settings.',
  'cascade.noColumn':
    'The task table has no “Predecessors” column, so it is not known which tasks depend on this one. Add the column, then try again.',
  'cascade.none': 'No follow-on task has to move.',
  'cascade.choose': {
    one: '{n} row would change. Select the rows to update',
    other: '{n} rows would change. Select the rows to update',
  },
  'cascade.apply': { one: 'Update {n} row', other: 'Update {n} rows' },
  'cascade.finish': 'Finish {before} → {after}',
  'cascade.start': 'Start {before} → {after}',
  'cascade.cancel': 'Cancel',
};
