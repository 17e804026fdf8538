import type { SchemaWords } from '../../language/SchemaWords';

export const sheets: Pick<
  SchemaWords,
  'sheets' | 'exportSheet' | 'quarterSheet' | 'closingSheet' | 'closedMonth'
> = {
  sheets: {
    plan: 'Monthly Plan',
    tasks: 'Task Tracker',
    issues: 'Issue Log',
    summary: 'Monthly Summary',
    settings: 'Settings',
    calendar: 'Work Calendar',
    alerts: 'Alerts',
    history: 'Daily Alerts',
    changes: 'Change Log',
  },
  exportSheet: {
    name: '{period} Summary',
    title: 'Operations summary, {month}',
    madeFor: 'As of {asOf}',
    goals: 'Goals',
    measurable: '{measurable}/{total} measurable',
  },
  quarterSheet: { name: '{year} Q{quarter} Summary' },
  closingSheet: {
    name: '{period} closed {day}',
    title: '{month}, closed',
    closedFor: 'Closed on {day}. Values only; later edits do not change this sheet.',
    logged: 'A copy of {month} was kept',
    overview: 'Overview',
  },
  closedMonth: {
    ...{ tasks: 'Tasks', troubled: 'Late and blocked', issues: 'Issues', closing: 'Closing' },
    period: 'Closed month',
    closedOn: 'Closed on',
    measurable: 'Measurable goals',
    overLimit: 'Tasks later than the limit',
    newIssues: 'Issues new in the month',
  },
};
