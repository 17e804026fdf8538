import type { SchemaWords } from '../../language/SchemaWords';

export const settings: Pick<SchemaWords, 'settings' | 'calendar'> = {
  settings: {
    headers: ['Setting', 'Value', 'Meaning'],
    labels: {
      period: { word: 'Month', variants: ['Period'] },
      asOf: { word: 'As of', variants: ['As-of date'] },
      dayBasis: { word: 'Count days as', variants: ['Day basis'] },
      slipThreshold: { word: 'Warn above (days)', variants: ['Slip threshold'] },
      lookAhead: { word: 'Due soon within (days)', variants: ['Look ahead'] },
      escalateAfter: { word: 'Escalate above (days)', variants: ['Escalate after'] },
      cascade: { word: 'Move follow-on tasks', variants: ['Move successors'] },
      language: { word: 'Language', variants: [] },
      autoRefresh: { word: 'Refresh automatically', variants: ['Refresh by itself', 'Auto refresh'] },
    },
    hints: {
      period: 'Written 2026-06. Blank: the month of the as-of date.',
      asOf: 'Written 2026-06-18. Blank: today.',
      dayBasis: 'Calendar days, or working days as in the Work Calendar sheet.',
      slipThreshold: 'A task later than this many days turns red.',
      lookAhead: 'A task due within this many days is due soon.',
      escalateAfter:
        'A red task later than this many days goes to the approver and the departments concerned. Blank: as the alert threshold.',
      cascade: 'How a late task moves the tasks that depend on it: keep the gap, use the buffer, leave them.',
      language: 'zh-CN or en. Blank: as Excel.',
      autoRefresh: 'On: alerts refresh when the pane opens or gets focus, and after changes to the tasks.',
    },
    values: {
      dayBasis: {
        calendar: { word: 'Calendar days', variants: [] },
        working: { word: 'Working days', variants: ['Workdays'] },
      },
      cascade: {
        fixed: { word: 'Keep the gap', variants: ['Fixed gap'] },
        buffer: { word: 'Use the buffer', variants: ['Consume buffer'] },
        off: { word: 'Leave them', variants: ['None'] },
      },
      autoRefresh: { on: { word: 'On', variants: ['Yes'] }, off: { word: 'Off', variants: ['No'] } },
    },
  },
  calendar: {
    headers: ['Date', 'Kind', 'Name'],
    kinds: {
      holiday: { word: 'Day off', variants: ['Holiday', 'Off'] },
      workday: { word: 'Working day', variants: ['Workday', 'Work', 'Make-up workday'] },
    },
  },
};
