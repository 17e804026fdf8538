import type { MessagesLike } from '../../language/Messages';
import type { changes as first } from '../../zh-CN/pane/changes';

export const changes: MessagesLike<typeof first> = {
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
};
