import type { Sentences } from '../../language/Sentences';

export const cascadeSentences: Pick<Sentences, 'cascade'> = {
  cascade: {
    because: 'predecessor “{root}” is {days} late ({from} → {to}){via}, {moved}',
    via: ', by way of “{tasks}”',
    moved: { fixed: 'gap kept, moved by {days}', buffer: 'buffer used up, moved by {days}' },
    problems: {
      unknownPredecessor: 'predecessor “{text}” not found; write the No. of the task',
      ambiguousPredecessor:
        'predecessor “{text}” is the name of several tasks ({candidates}); write the No. of the one meant',
      loop: 'predecessors form a loop ({path}); none of them was moved',
    },
  },
};
