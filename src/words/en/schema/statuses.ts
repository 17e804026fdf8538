import type { SchemaWords } from '../../language/SchemaWords';

export const statuses: Pick<
  SchemaWords,
  'taskStatus' | 'assessedStatus' | 'alert' | 'issueState' | 'direction' | 'causeKinds'
> = {
  taskStatus: {
    notStarted: {
      word: 'Not started',
      variants: ['Open', 'To do', 'Planned', 'New', 'Not scheduled', 'Not yet started', 'Todo', 'Backlog'],
    },
    inProgress: {
      word: 'In progress',
      variants: [
        'Started',
        'Start',
        'Ongoing',
        'Doing',
        'Active',
        'In-progress',
        'WIP',
        'Under way',
        'Underway',
        'On track',
      ],
    },
    done: {
      word: 'Done',
      variants: [
        'Completed',
        'Complete',
        'Finished',
        'Closed',
        'Resolved',
        'Done late',
        'Delivered',
        '100% complete',
      ],
    },
    late: {
      word: 'Late',
      variants: ['Delayed', 'Overdue', 'Behind', 'Slipped', 'Past due', 'Behind schedule'],
    },
    blocked: { word: 'Blocked', variants: ['Stuck', 'On hold', 'Waiting', 'Paused', 'Stalled', 'Impeded'] },
    cancelled: { word: 'Cancelled', variants: ['Canceled', 'Dropped', 'Withdrawn', 'Cancel', 'Abandoned'] },
  },
  assessedStatus: {
    notStarted: 'Not started',
    inProgress: 'In progress',
    done: 'Done',
    late: 'Late',
    blocked: 'Blocked',
    cancelled: 'Cancelled',
    doneLate: 'Done late',
    unscheduled: 'Not scheduled',
  },
  alert: { red: 'Red', amber: 'Amber', lateStart: 'Late start', dueToday: 'Due today', dueSoon: 'Due soon' },
  issueState: {
    open: { word: 'Open', variants: ['New', 'To do', 'Not started', 'Reported'] },
    inProgress: {
      word: 'In progress',
      variants: ['Ongoing', 'Working', 'Under investigation', 'Investigating'],
    },
    resolved: { word: 'Resolved', variants: ['Fixed', 'Solved', 'Done', 'Completed', 'Corrected'] },
    closed: { word: 'Closed', variants: ['Verified', 'Closed out'] },
  },
  direction: {
    higher: { word: 'Higher is better', variants: ['Higher', 'Up', 'More is better'] },
    lower: { word: 'Lower is better', variants: ['Lower', 'Down', 'Less is better'] },
  },
  causeKinds: {
    people: { word: 'People', variants: ['Man', 'Staff', 'Person'] },
    machine: { word: 'Machine', variants: ['Equipment', 'Machines'] },
    material: { word: 'Material', variants: ['Materials'] },
    method: { word: 'Method', variants: ['Methods', 'Process', 'Procedure'] },
    environment: { word: 'Environment', variants: ['Mother nature'] },
    measurement: { word: 'Measurement', variants: ['Measurements', 'Inspection'] },
  },
};
