import type { PluralForms } from '../zh-CN/messages';
import type { todayZhCN } from '../zh-CN/today';

/** What is done with the rows of Today, in English; a part of `en`. */
export const todayEn: Record<keyof typeof todayZhCN, string | PluralForms> = {
  'today.groupByDepartment': 'By department',
  'today.noDepartment': 'No department',
  'today.handled': 'Handled',
  'today.actionsFor': 'Actions for “{task}”',
  'today.escalated': 'Escalated to {name}',
  'today.escalatedToNobody': 'Escalated; no approver named',
  'today.help': 'Help needed: {help}',
  'today.known': 'Acknowledged',
  'today.snoozedUntil': 'Back on {day}',

  'rowAction.acknowledge': 'Acknowledge',
  'rowAction.unacknowledge': 'Alert again',
  'rowAction.snooze': 'Snooze',
  'rowAction.makeIssue': 'Make issue',
  'rowAction.cascade': 'Move successors',
  'rowAction.accept': 'Accept',
  'rowAction.keys': 'Keys: K acknowledge, S snooze, I make issue',

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

  'changes.applied': { one: '{n} row updated', other: '{n} rows updated' },
  'changes.undone': { one: '{n} row put back', other: '{n} rows put back' },
  'changes.undo': 'Undo',
  'changes.skipped.changed': 'Someone changed “{row}” to “{now}”; not written.',
  'changes.skipped.formula': 'The cell of “{row}” holds a formula, “{now}”; not written.',
  'changes.skipped.rowGone': 'Row “{row}” is gone; not written.',
  'changes.skipped.rowDoubled': 'Several rows are named “{row}”; not written.',
  'changes.skipped.columnGone': 'The column to change for “{row}” is gone; not written.',

  'fix.change': '{field}: {before} → {after}',
  'fix.blank': 'blank',

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

  'digest.copy': 'Copy digest',
  'digest.for': 'For',
  'digest.owner': '{owner} ({n})',
  'digest.review': 'Review',
  'digest.text': 'Digest',
  'digest.copyNow': 'Copy',
  'digest.copied': 'Copied',
  'digest.selected': 'Couldn’t copy. Text is selected; press {keys}.',
};
