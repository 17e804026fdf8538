import type { MessagesLike } from '../../language/Messages';
import type { changes as first } from '../../zh-CN/pane/changes';

export const changes: MessagesLike<typeof first> = {
  'changes.applied': { one: '{n} row updated', other: '{n} rows updated' },
  'changes.skipped.changed': 'Someone changed a cell of “{row}” to “{now}”; not written.',
  'changes.skipped.formula': 'The cell in “{row}” contains the formula “{now}”; not written.',
  'changes.skipped.rowGone': 'Row “{row}” was not found; not written.',
  'changes.skipped.rowDoubled': 'Several rows are named “{row}”; not written.',
  'changes.skipped.columnGone': 'The column to change in “{row}” was not found; not written.',
  'fix.change': '{field}: {before} → {after}',
  'fix.blank': 'blank',
};
