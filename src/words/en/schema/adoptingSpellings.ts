import type { AdoptingSpellings } from '../../language/SchemaWords';

export const adoptingSpellings: AdoptingSpellings = {
  qualifiers: {
    variants: [
      'Planned',
      'Plan',
      'Planned dates',
      'Scheduled',
      'Forecast',
      'Actual',
      'Actuals',
      'Actual dates',
      'Act',
      'Org plan',
      'OrgPlan',
      'Original plan',
      'Baseline',
    ],
  },
  subTasks: { variants: ['Sub task', 'Sub-task', 'Sub tasks', 'Subtasks', 'Detail', 'Sub item'] },
  everybody: {
    variants: [
      'All staff',
      'All teams',
      'All departments',
      'Everyone',
      'Everybody',
      'Whole team',
      'The team',
    ],
  },
  totals: { variants: ['Total', 'Totals', 'Subtotal', 'Sub-total', 'Grand total', 'Sum', 'Average'] },
  notes: {
    variants: [
      'Note',
      'Notes',
      'Legend',
      'Remark',
      'Remarks',
      'Instructions',
      'How to fill in',
      'Prepared by',
      'Approved by',
    ],
  },
  today: { variants: ['Today', 'Current date', 'Today’s date', "Today's date"] },
  examples: { variants: ['Example', 'Sample', 'e.g.', 'e.g'] },
};
