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
    prompt: 'Describe what was seen: what happened, when and where.',
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
    prompt: 'Give the full date: 2026-06-15.',
  },
  impact: {
    header: 'Impact',
    variants: ['Scope', 'Effect', 'Impact description', 'Affected', 'Severity and scope'],
    prompt: 'Say who is affected and how much: 30 units a day less.',
  },
  owner: {
    header: 'Owner',
    variants: ['Responsible', 'Assignee', 'Issue owner', 'Assigned to', 'Responsible person', 'Action owner'],
    prompt: 'Name one person who sees the issue through to closed.',
  },
  rootCause: {
    header: 'Root cause',
    variants: ['Cause', 'Root cause analysis', 'Root causes', 'Reason'],
    prompt: 'Name the cause in the process, not only who was careless.',
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
    prompt: 'Say what was done at once to limit the damage.',
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
    prompt: 'Say how it will not happen again, who does it and by when.',
  },
  state: {
    header: 'State',
    variants: ['Status', 'Issue status', 'Issue state', 'Current status', 'Resolution status'],
    prompt: 'Choose from the list. Resolved needs the root cause and both measures.',
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
    prompt: 'Say who verified it and what came out: Verified by Li Si, none in 3 months. Not the owner.',
  },
  id: {
    header: 'No.',
    variants: ['Issue no.', 'Issue ID', 'Issue number', 'ID', 'Issue #', 'Incident no.'],
    note: 'One number per issue; it never changes.',
  },
  closure: {
    header: 'Closure check',
    variants: [],
    note: 'What is still missing before the issue can be closed.',
  },
  linkedTask: { header: 'Linked task', variants: ['Related task'] },
  causeKind: { header: 'Cause kind', variants: ['Cause category'] },
};
