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
    prompt: 'Number and unit, once; blank rows below.',
  },
  monthGoal: {
    header: 'Monthly goal',
    variants: ['Month goal', 'Monthly objective', 'Goal', 'Monthly target', 'Objective', 'Target'],
    prompt: 'Number and unit, same as in the summary.',
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
    prompt: 'One task a row, with its share of the goal.',
  },
  dates: {
    header: 'Dates',
    variants: ['Timeline', 'Schedule', 'Time frame', 'When', 'Due', 'Due date', 'Deadline', 'Planned dates'],
    prompt: 'Start and finish: 6/1-6/30.',
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
    prompt: 'One first owner: Marketing manager.',
  },
  resources: {
    header: 'Resources',
    variants: ['Resources needed', 'Budget', 'Resource needs', 'Resources required', 'Support needed'],
    prompt: 'Budget, people and material.',
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
    prompt: 'Figures to check: sign-ups ≥50.',
  },
  planCheck: {
    header: 'Plan check',
    variants: [],
    note: 'What the row still lacks.',
  },
  direction: {
    header: 'Direction',
    variants: ['Goal direction', 'Better when'],
    prompt: 'Choose from the list.',
  },
  deliverable: {
    header: 'Deliverable',
    variants: ['Deliverables', 'Output', 'Work product'],
    prompt: 'What is handed over: test report.',
  },
  approver: {
    header: 'Approver (A)',
    variants: ['Approver', 'Accountable', 'Accountable (A)'],
    prompt: 'One person who approves.',
  },
  consulted: { header: 'Consulted (C)', variants: ['Consulted'], prompt: 'Who is asked before it is final.' },
  informed: { header: 'Informed (I)', variants: ['Informed'], prompt: 'Who is told when it is done.' },
  interfacePerson: {
    header: 'Contact person',
    variants: ['Interface person', 'Liaison', 'Point of contact', 'Department contact', 'POC'],
    prompt: 'Contact in each department concerned.',
  },
};
