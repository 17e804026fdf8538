import type { TableColumns } from '../../language/SchemaWords';

export const summaryColumns: TableColumns<'summary'> = {
  goal: {
    header: 'Monthly goal',
    variants: ['Goal', 'Month goal', 'Monthly objective', 'Monthly target', 'Objective', 'KPI'],
    prompt: 'Same text as in the plan.',
  },
  actual: {
    header: 'Actual',
    variants: ['Actual result', 'Result', 'Achieved', 'Actuals', 'Actual value', 'Outcome'],
    prompt: 'Figure and unit: 120. Without one: “done”.',
  },
  rate: {
    header: 'Attainment',
    variants: ['Attainment rate', 'Achievement', 'Achievement rate', '% achieved'],
    note: 'Calculated from goal and actual.',
  },
  reason: {
    header: 'Reason for shortfall or surplus',
    variants: [
      'Reason',
      'Reason for shortfall',
      'Reason for surplus',
      'Variance reason',
      'Reason for variance',
      'Explanation',
    ],
    prompt: 'Main reason, with figures.',
  },
  worked: {
    header: 'What worked',
    variants: ['Lessons', 'What went well', 'Successes', 'Lessons learned', 'Highlights'],
    prompt: 'Say what to keep doing next month.',
  },
  improve: {
    header: 'To improve',
    variants: [
      'Improvements',
      'What went badly',
      'Areas to improve',
      'What did not work',
      'Improvement',
      'Shortfalls',
    ],
    prompt: 'Say what fell short.',
  },
  next: {
    header: 'Next measures',
    variants: [
      'Measures',
      'Next actions',
      'Measures for next month',
      'Next steps',
      'Actions',
      'Plan for next month',
    ],
    prompt: 'What is done and how far: service weekly.',
  },
  tasksDone: { header: 'Tasks done', variants: [], note: 'Finished tasks of all tasks.' },
  verdict: {
    header: 'Verdict',
    variants: [],
    note: 'From actual and goal, before any rounding.',
  },
};
