import type { MessagesLike } from '../../language/Messages';
import type { alertActions as first } from '../../zh-CN/pane/alertActions';

export const alertActions: MessagesLike<typeof first> = {
  'rowAction.acknowledge': 'Acknowledge',
  'rowAction.unacknowledge': 'Alert again',
  'rowAction.snooze': 'Snooze',
  'rowAction.makeIssue': 'Make issue',
  'rowAction.cascade': 'Move successors',
  'rowAction.accept': 'Accept',
  'snooze.until': 'Alert again on',
  'snooze.tomorrow': 'Tomorrow',
  'snooze.threeDays': 'In 3 days',
  'snooze.monday': 'Next Monday',
  'snooze.otherDay': 'Other day',
  'snooze.apply': 'OK',
  'done.acknowledged': 'Acknowledged, {n} left',
  'done.unacknowledged': 'Alerting again',
  'done.snoozed': 'Back on {day}, {n} left',
  'done.madeIssue': 'Made issue {id}',
  'done.hasIssue': 'Issue {id} is still open for it',
  'cascade.title': 'Move successors',
  'cascade.off': 'Moving successors is off in Settings.',
  'cascade.noColumn':
    'The task table has no “Predecessors” column, so nobody is known to wait for it. Add one, then try again.',
  'cascade.none': 'No successor has to move.',
  'cascade.choose': {
    one: '{n} row would change. Tick those to update',
    other: '{n} rows would change. Tick those to update',
  },
  'cascade.apply': { one: 'Update {n} row', other: 'Update {n} rows' },
  'cascade.finish': 'Finish {before} → {after}',
  'cascade.start': 'Start {before} → {after}',
  'cascade.cancel': 'Cancel',
};
