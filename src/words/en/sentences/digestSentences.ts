import type { Sentences } from '../../language/Sentences';

export const digestSentences: Pick<Sentences, 'digest' | 'banners'> = {
  digest: {
    title: '[Alerts] {owner} · as of {asOf} · {counts}',
    count: '{word} {n}',
    nobody: 'No owner',
    line: '{n}. {task}: {why}',
    note: '   {text}',
    nextStep: 'Next step: {text}',
    help: 'Help needed: {text}',
    escalatedTo: 'Escalated to {approver}',
    escalatedToNobody: 'To be escalated, but no approver is named',
    escalatedToYou: 'Escalated to you',
    cut: '… Lines not listed here: {n}. The workbook has them.',
    cutOwners: '… Owners whose messages are not listed here: {n}. The workbook has them.',
    review: {
      title: '[Review] {month} · as of {asOf} · {done}/{total} done',
      outcomes: 'What finished tasks achieved',
      obstacles: 'What holds up unfinished tasks',
      resources: 'Resources to arrange',
      none: 'None',
      owned: '{task} ({owner})',
      doneWhen: 'Done when: {text}',
      reason: 'Reason: {text}',
      reasonMissing: 'no reason given',
      onTrack: { one: '{n} other task has no obstacle', other: '{n} other tasks have no obstacle' },
    },
  },
  banners: {
    sample: 'Sample data: {period}, as of {asOf}. “Clear sample” in the pane removes all of it.',
    refreshed:
      'As of {asOf}: {red} red · {amber} amber · {dueSoon} due soon · {blocked} blocked · data problems: {data}',
    handled: '{refreshed} · {n} handled ({red} red)',
    badSetting: '“{setting}” in “{sheet}” {address} cannot be read; {used} is used for now.',
  },
};
