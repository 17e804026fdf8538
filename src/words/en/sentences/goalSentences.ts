import type { Sentences } from '../../language/Sentences';

export const goalSentences: Pick<Sentences, 'verdicts' | 'attainmentWhy'> = {
  verdicts: {
    exceeded: '{by}% over',
    met: 'Met',
    missed: 'Missed ({comparison})',
    partlyMet: '{met}/{total} met',
    done: 'Done',
    notDone: 'Not done',
    notFilled: 'Not filled in',
    baselineMissing: 'Starting value missing',
    unitMismatch: 'Units differ (goal {target}, actual {actual})',
    ambiguousActual: '“{actual}” is unclear; add the unit',
    notComparable: 'No figures to compare',
  },
  attainmentWhy: {
    higher: 'Actual {actual} ÷ goal {target} = {rate}',
    lower: 'Lower is better, actual {actual}, goal {target}: 1 − (actual − goal) ÷ goal = {rate}',
    negative: 'The goal is below 0, actual {actual}, goal {target}: 1 ± difference ÷ |goal| = {rate}',
    fromTo: 'From {from} to {target}, now {actual}: {rate} of the way',
    zero: 'The goal is 0, actual {actual}: 100% when met, else 0%',
    lowest: 'The lowest counts: {rate}',
    words: 'The goal has no figure and is not counted as measurable',
    takenForPercent: '“{text}” is taken for {text}%',
    maybeLowerIsBetter: 'Looks as if lower is better; if so, say it in the column “{column}”',
  },
};
