import type { TableColumns } from '../../language/SchemaWords';

export const summaryColumns: TableColumns<'summary'> = {
  goal: {
    header: 'Monthly goal',
    variants: ['Goal', 'Month goal', 'Monthly objective', 'Monthly target', 'Objective', 'KPI'],
    prompt: 'Use the same text as in the plan: 100 new customers.',
  },
  actual: {
    header: 'Actual',
    variants: ['Actual result', 'Result', 'Achieved', 'Actuals', 'Actual value', 'Outcome'],
    prompt: 'Give the figure and its unit: 120 customers, 95%. Without a figure write “done”.',
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
    prompt: 'Give the main reason, with figures where there are any.',
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
    prompt: 'Say what will be done and how far: service the machines twice a week.',
  },
  tasksDone: { header: 'Tasks done', variants: [], note: 'Finished tasks of all tasks.' },
  verdict: {
    header: 'Verdict',
    variants: [],
    note: 'From comparing actual and goal, not from the rounded figure.',
  },
};
