import type { MessagesLike } from '../../language/Messages';
import type { monthEnd as first } from '../../zh-CN/pane/monthEnd';

export const monthEnd: MessagesLike<typeof first> = {
  'carry.title': 'Carry over',
  'carry.intro': 'Unfinished tasks of {from}, to be carried over into {into}. Select the rows.',
  'carry.way': 'How',
  'carry.move': 'Move: change the planned dates of the row',
  'carry.copy': 'Copy: add a row; the old one stays as the record of {month}',
  'carry.change': 'Planned finish {before} → {after}',
  'carry.facts': '{status} · {owner}',
  'carry.all': 'Select all',
  'carry.do': { one: 'Carry over {n} row', other: 'Carry over {n} rows' },
  'carry.none': 'No unfinished tasks.',
  'carry.noneLeft': 'No tasks that can be carried over.',
  'carry.stays.reachesPeriod': 'Already planned for {into}; stays',
  'carry.stays.noFinish': 'No planned finish; stays',
  'carry.stays.carriedAlready': '{into} already has a task of this name; stays',
  'carry.stays.noId': 'No number yet; refresh first',
  'carry.copied': { one: '{n} row copied below the table', other: '{n} rows copied below the table' },
  'carry.skipped': '{tasks}: changed meanwhile, not copied',
  'close.title': 'Close month',
  'close.sheet':
    'Adds a sheet “{period} closed” with values only: conclusions, what changed since the last closing, goals, numbers of tasks and issues.',
  'close.nothingLocked': 'Nothing is locked. Later edits to plan, tasks or summary do not change that sheet.',
  'close.again':
    'Closing again on the same day updates it. Drafts that were not accepted are kept as they are.',
  'close.do': 'Close {period}',
  'close.created': 'Month closed on the new sheet “{sheet}”.',
  'close.updated': 'Closing sheet “{sheet}” updated.',
  'close.unchanged': '“{sheet}” is up to date; nothing changed.',
  'close.first': 'This is the first closing. The next one will list what changed.',
  'close.difference': 'Compared with the last closing ({sheet})',
  'quarter.title': 'Quarter',
  'quarter.from':
    'Rolled up from the closings of {months}. Of a month closed more than once, the last closing counts.',
  'quarter.how':
    'Amounts are added up; a ratio is that of the last month that was closed, never an average. A month that was not closed is shown as open, not as zero.',
  'quarter.sheet': 'Goes on a sheet of its own, values only. Exporting again updates it.',
  'quarter.do': 'Export {quarter}',
  'quarter.created': 'Exported to the new sheet “{sheet}”.',
  'quarter.updated': 'Sheet “{sheet}” updated.',
  'quarter.unchanged': '“{sheet}” is up to date; nothing changed.',
  'quarter.open': 'Not closed: {months}',
  'quarter.all': 'All three months are closed.',
};
