import type { MessagesLike } from '../../language/Messages';
import type { plan as first } from '../../zh-CN/pane/plan';

export const plan: MessagesLike<typeof first> = {
  'plan.counts': '{checked} rows · {lacking} to complete',
  'plan.row': 'Row {row}',
  'plan.noTask': 'No task',
  'plan.complete': 'Every row is complete. Tasks can be created.',
  'plan.empty': 'No plan this month.',
  'plan.begin': 'Fill in row one',
  'plan.generate': 'Create tasks',
  'plan.toAdd': 'To be added to the tracker',
  'plan.toAddAll': { one: '{n} task to add', other: '{n} tasks to add' },
  'plan.moreToAdd': {
    one: '{n} more task is not listed and is added as well.',
    other: '{n} more tasks are not listed and are added as well.',
  },
  'plan.add': { one: 'Add {n} task', other: 'Add {n} tasks' },
  'plan.generated': { one: '{n} task added', other: '{n} tasks added' },
  'plan.allPresent': 'The tracker has all tasks of the plan ({n}).',
  'plan.differing': 'Dates differ between the two sheets',
  'plan.differingHint': 'Ticked tasks get the dates of the plan; the others stay.',
  'plan.update': { one: 'Update {n} task', other: 'Update {n} tasks' },
};
