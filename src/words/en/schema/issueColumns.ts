import type { TableColumns } from '../../language/SchemaWords';

export const issueColumns: TableColumns<'issues'> = {
  issue: {
    header: 'Issue',
    variants: [
      'Problem',
      'Issue description',
      'Description',
      'Problem description',
      'Incident',
      'Finding',
      'Defect',
    ],
    prompt: 'What happened, when and where.',
  },
  occurredOn: {
    header: 'Occurred on',
    variants: [
      'Date',
      'Date found',
      'Found on',
      'Occurred',
      'Date raised',
      'Raised on',
      'Date reported',
      'Reported on',
      'Date opened',
      'Opened on',
      'Date logged',
    ],
    prompt: 'Full date: 2026-06-15.',
  },
  impact: {
    header: 'Impact',
    variants: ['Scope', 'Effect', 'Impact description', 'Affected', 'Severity and scope'],
    prompt: 'Who is affected and how much.',
  },
  owner: {
    header: 'Owner',
    variants: ['Responsible', 'Assignee', 'Issue owner', 'Assigned to', 'Responsible person', 'Action owner'],
    prompt: 'One person who sees it through to closed.',
  },
  rootCause: {
    header: 'Root cause',
    variants: ['Cause', 'Root cause analysis', 'Root causes', 'Reason'],
    prompt: 'The cause in the process, not the person.',
  },
  temporary: {
    header: 'Temporary measure',
    variants: [
      'Containment',
      'Temporary fix',
      'Corrective action',
      'Interim action',
      'Interim measure',
      'Immediate action',
      'Workaround',
      'Short-term action',
    ],
    prompt: 'What was done at once.',
  },
  prevention: {
    header: 'Long-term prevention',
    variants: [
      'Prevention',
      'Preventive action',
      'Long-term measure',
      'Permanent fix',
      'Permanent action',
      'Long-term action',
      'Preventive measure',
    ],
    prompt: 'How it stays away, by whom and by when.',
  },
  state: {
    header: 'State',
    variants: ['Status', 'Issue status', 'Issue state', 'Current status', 'Resolution status'],
    prompt: 'Resolved needs the cause and both measures.',
  },
  verification: {
    header: 'Verification',
    variants: [
      'Verification result',
      'Verified',
      'Verification of effectiveness',
      'Effectiveness check',
      'Follow-up result',
    ],
    prompt: 'Who verified it, not the owner; the result.',
  },
  id: {
    header: 'No.',
    variants: ['Issue no.', 'Issue ID', 'Issue number', 'ID', 'Issue #', 'Incident no.'],
    note: 'One number per issue; it never changes.',
  },
  closure: {
    header: 'Closure check',
    variants: [],
    note: 'What is missing before it can be closed.',
  },
  linkedTask: { header: 'Linked task', variants: ['Related task'], prompt: 'Number of the task: T003.' },
  causeKind: { header: 'Cause kind', variants: ['Cause category'], prompt: 'Choose from the list.' },
};
