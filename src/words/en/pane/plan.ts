import type { MessagesLike } from '../../language/Messages';
import type { plan as first } from '../../zh-CN/pane/plan';

export const plan: MessagesLike<typeof first> = {
  'plan.counts': '{checked} rows · {lacking} to complete',
  'plan.row': 'Row {row}',
  'plan.noTask': 'No task',
  'plan.complete': 'Every row is complete. You can create the tasks.',
  'plan.empty': 'No plan this month.',
  'plan.begin': 'Fill in the first row',
  'plan.generate': 'Create tasks',
  'plan.toAdd': 'To be added to the tracker',
  'plan.toAddAll': { one: '{n} task to add', other: '{n} tasks to add' },
  'plan.moreToAdd': {
    one: '{n} more task is not shown here and will be added too.',
    other: '{n} more tasks are not shown here and will be added too.',
  },
  'plan.add': { one: 'Add {n} task', other: 'Add {n} tasks' },
  'plan.generated': { one: '{n} task added', other: '{n} tasks added' },
  'plan.allPresent': 'All {n} tasks of the plan are in the tracker.',
  'plan.differing': 'Dates differ between the two sheets',
  'plan.differingHint': 'Selected tasks get the dates of the plan; the others stay as they are.',
  'plan.update': { one: 'Update {n} task', other: 'Update {n} tasks' },
};
