import type { MessagesLike } from '../../language/Messages';
import type { start as first } from '../../zh-CN/pane/start';

export const start: MessagesLike<typeof first> = {
  'firstRun.title': 'Turn the monthly plan into daily alerts',
  'firstRun.empty': 'Four sheets. Data stays in this workbook.',
  'firstRun.partly': 'Found {sheets}. Only the missing sheets are added; nothing you have is changed.',
  'firstRun.sample': 'Include sample data',
  'firstRun.sampleHint': 'June with a plan, tasks, issues and a summary; clear it any time',
  'firstRun.create': 'Create four sheets',
  'firstRun.complete': 'Add missing sheets',
  'firstRun.createRenamed': 'Create under new names',
  'firstRun.settings': 'Language and appearance',
  'firstRun.lookAnyway': 'Go to Today',
  'firstRun.created': { one: '{n} sheet created', other: '{n} sheets created' },
  'sample.banner': 'Sample data, as of {day}',
  'sample.try': 'Try it: enter {day} in {address} and this alert ends.',
  'sample.clear': 'Clear sample',
  'sample.confirm': 'Sample rows are deleted. Rows you edited or added stay.',
  'sample.clearNow': 'Clear now',
  'sample.keep': 'Keep sample',
  'sample.cleared': 'Rows cleared: {removed}, kept: {kept}',
};
