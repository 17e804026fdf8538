import type { SchemaWords } from '../../language/SchemaWords';

/** Sheets that show the plan as a picture. */
export const drawnSheets: Pick<SchemaWords, 'timelineSheet'> = {
  timelineSheet: {
    name: 'Timeline',
    title: 'Timeline, {month}',
    titleOfMonths: 'Timeline, {from} to {to}',
    counts: 'As of {asOf} · done {done}/{all} · red {red} · amber {amber}',
    headers: {
      task: 'Task',
      owner: 'Owner',
      start: 'Start',
      finish: 'Due',
      end: 'Actual /\nforecast',
      status: 'Status',
    },
    weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    dayKinds: { holiday: 'H', workday: 'W' },
    bars: {
      done: 'Done',
      doneLate: 'Done late',
      gone: 'Days gone',
      toCome: 'To come',
      blocked: 'Blocked',
      overdue: 'Overdue',
      forecast: 'Still to go',
      baseline: 'Baseline',
    },
    glyphs: { red: 'Red', amber: 'Amber', blocked: 'Blocked' },
    noGoal: 'Not in the plan',
    noOwner: 'No owner',
    nothing: 'No tasks in this time.',
    rest: 'Not listed: {n} more that are cancelled, outside this time, or beyond the first {most}.',
    unlisted: '{n} new; listed with the next refresh.',
  },
};
