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
    direction: { title: 'Not in the list', message: 'Choose: Higher is better, Lower is better.' },
    causeKind: {
      title: 'Not in the list',
      message: 'Choose: People, Machine, Material, Method, Environment, Measurement.',
    },
    date: { title: 'Not a date', message: 'Give the full date: 2026-06-10.' },
    finishBeforeStart: { title: 'Finish date', message: 'Give the full date, not before the planned start.' },
    actualBeforeStart: {
      title: 'Finish date',
      message: 'Give the full date: 2026-06-12. Leave blank until done.',
    },
  },
  sheetFont: 'Calibri',
  ownedNote: 'By Opsbook; what you type here is replaced.',
};
