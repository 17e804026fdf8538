import type { TableColumns } from '../../language/SchemaWords';

export const planColumns: TableColumns<'plan'> = {
  quarterGoal: {
    header: 'Quarterly goal',
    variants: [
      'Quarter goal',
      'Quarterly objective',
      'Strategic goal',
      'Quarterly target',
      'Strategic objective',
    ],
    prompt:
      'Give a number and its unit: grow market share by 5%. Write a goal once and leave the rows below blank.',
  },
  monthGoal: {
    header: 'Monthly goal',
    variants: ['Month goal', 'Monthly objective', 'Goal', 'Monthly target', 'Objective', 'Target'],
    prompt:
      'Give a number and its unit: 100 new customers. The summary finds the goal by this text, so change both together.',
  },
  task: {
    header: 'Task',
    variants: [
      'Tasks',
      'Task name',
      'Breakdown task',
      'Activity',
      'Action',
      'Initiative',
      'Work item',
      'Key action',
    ],
    prompt: 'One task per row, with its share of the number: 50 customers from online campaigns.',
  },
  dates: {
    header: 'Dates',
    variants: ['Timeline', 'Schedule', 'Time frame', 'When', 'Due', 'Due date', 'Deadline', 'Planned dates'],
    prompt: 'Give start and finish: 6/1-6/30.',
  },
  owner: {
    header: 'Department / owner',
    variants: [
      'Owner',
      'Department',
      'Responsible',
      'Responsible (R)',
      'Department/Owner',
      'Owner / department',
      'Assigned to',
      'Assignee',
      'Responsible person',
      'Lead',
    ],
    prompt: 'Name one first owner: Marketing manager.',
  },
  resources: {
    header: 'Resources',
    variants: ['Resources needed', 'Budget', 'Resource needs', 'Resources required', 'Support needed'],
    prompt: 'Give budget, people and material: 5,000 budget, support from Design.',
  },
  doneWhen: {
    header: 'Done when',
    variants: [
      'Completion criteria',
      'Acceptance criteria',
      'Definition of done',
      'Success criteria',
      'Success measure',
      'Completion standard',
    ],
    prompt: 'Give figures that can be checked: sign-ups ≥50, trial rate ≥60%.',
  },
  planCheck: {
    header: 'Plan check',
    variants: [],
    note: 'What is missing from the goal, dates, owner and criteria.',
  },
  direction: { header: 'Direction', variants: ['Goal direction', 'Better when'] },
  deliverable: { header: 'Deliverable', variants: ['Deliverables', 'Output', 'Work product'] },
  approver: { header: 'Approver (A)', variants: ['Approver', 'Accountable', 'Accountable (A)'] },
  consulted: { header: 'Consulted (C)', variants: ['Consulted'] },
  informed: { header: 'Informed (I)', variants: ['Informed'] },
  interfacePerson: {
    header: 'Contact person',
    variants: ['Interface person', 'Liaison', 'Point of contact', 'Department contact', 'POC'],
  },
};
