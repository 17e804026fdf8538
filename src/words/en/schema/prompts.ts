import type { SchemaWords } from '../../language/SchemaWords';

export const prompts: Pick<SchemaWords, 'validation' | 'ownedNote' | 'sheetFont'> = {
  validation: {
    status: {
      title: 'Not in the list',
      message: 'Choose from the list: Not started, In progress, Done, Late, Blocked, Cancelled.',
    },
    state: {
      title: 'Not in the list',
      message: 'Choose from the list: Open, In progress, Resolved, Closed.',
    },
    date: { title: 'Not a date', message: 'Give the full date: 2026-06-10.' },
    finishBeforeStart: { title: 'Finish date', message: 'Give the full date, not before the planned start.' },
    actualBeforeStart: {
      title: 'Finish date',
      message: 'Give the full date: 2026-06-12. Leave blank until done.',
    },
  },
  sheetFont: 'Calibri',
  ownedNote: 'Calculated by Opsbook. Anything typed here is replaced at the next refresh.',
};
