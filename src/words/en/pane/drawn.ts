import type { MessagesLike } from '../../language/Messages';
import type { drawn as first } from '../../zh-CN/pane/drawn';

export const drawn: MessagesLike<typeof first> = {
  'timeline.title': 'Timeline',
  'timeline.intro':
    'One row a task, one column a day, on a sheet of its own. Colleagues without Opsbook see it up to date, and every refresh keeps it so.',
  'timeline.span': 'Time',
  'timeline.month': 'This month',
  'timeline.quarter': 'Three months from this one',
  'timeline.grouping': 'Groups',
  'timeline.goal': 'By goal',
  'timeline.owner': 'By owner',
  'timeline.choice': '{span}, {grouping}',
  'timeline.none': 'No timeline yet',
  'timeline.unknown': 'Sheet “{sheet}”',
  'timeline.newSheet': 'New sheet: {choice}',
  'timeline.changed': '{before} → {after}',
  'timeline.same': '“{sheet}” shows it already: {choice}.',
  'timeline.edited': 'Somebody wrote into “{sheet}”; refreshes leave it alone.',
  'timeline.make': 'Make the timeline',
  'timeline.replace': 'Update the timeline',
  'timeline.made': 'Made the sheet “{sheet}”',
  'timeline.updated': 'Updated the sheet “{sheet}”',
  'drawn.goTo': 'Go to it',
  'drawn.keep': 'Keep what is there',
  'drawn.overwrite': 'Replace',
};
