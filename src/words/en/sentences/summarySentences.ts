import type { Sentences } from '../../language/Sentences';

export const summarySentences: Pick<
  Sentences,
  'draftMark' | 'drafts' | 'draftSources' | 'carriedOver' | 'carriedInto' | 'monthChange'
> = {
  draftMark: '[Draft] ',
  drafts: {
    task: '{task} ({status}): {text}',
    doneOnTime: '{task} done on time: {text}',
    doneEarly: '{task} done {days} early: {text}',
    more: '{n} in all',
  },
  draftSources: {
    reason: 'From “{column}” of its tasks',
    worked: 'From “{column}” of tasks done in time',
    improve: 'From “{column}” of its issues',
    next: 'From “{column}” of its issues',
  },
  carriedOver: 'Carried over from {month}, originally due {finish}',
  carriedInto: 'Unfinished in {from}, carried over into {into}',
  monthChange: {
    up: '+{points} pp on the last closing',
    down: '−{points} pp on the last closing',
    same: 'as at the last closing',
    blank: 'no actual, neither now nor at the last closing',
    notComparable: 'cannot be compared with the last closing',
    told: '{before} at the last closing, {after} now',
    quoted: '“{text}”',
    noActual: 'blank',
    added: 'new since the last closing',
    gone: 'no longer a goal',
    goal: '{goal}: {text}',
    sameGoals: { one: '{n} goal as at the last closing', other: '{n} goals as at the last closing' },
    blankGoals: {
      one: '{n} goal without an actual both times',
      other: '{n} goals without an actual both times',
    },
    between: '; ',
    counts: '{what}: {moves}',
    moved: '{label} {before}→{after}',
    movesBetween: ', ',
    nothing: 'Nothing changed since the last closing',
    end: '.',
    heading: 'Compared with the closing of {day}',
    firstHeading: 'Compared with the last closing',
    first: 'The first closing. Later ones will say what changed.',
  },
};
