import type { Sentences } from '../../language/Sentences';

export const planSentences: Pick<Sentences, 'planFlags' | 'planComplete' | 'generation'> = {
  planFlags: {
    goalMissing: 'monthly goal missing',
    goalWithoutFigure: 'goal has no figure',
    goalWithoutUnit: 'the figure of the goal has no unit',
    goalVague: 'goal says “{word}” without a figure',
    goalUnclear: 'goal unclear: {reason}',
    sumDiffers: 'tasks add up to {sum}, the goal is {target}',
    datesMissing: 'dates missing',
    datesUnreadable: 'dates “{text}” cannot be read',
    datesDoubtful: 'dates “{text}” are doubtful; write them in full',
    ownerMissing: 'owner missing',
    ownerNotOne: 'more than one owner ({text})',
    doneWhenMissing: 'completion criteria missing',
    underWayWithoutDoneWhen: 'under way without completion criteria',
    doneWhenUnmeasurable: 'completion criteria have no figure',
    approverNotOne: 'exactly one approver needed',
    interfaceMissing: 'concerns {departments} and names no contact person',
  },
  planComplete: 'Complete',
  generation: {
    datesDoubtful: 'dates “{text}” are uncertain',
    datesDiffer: 'dates of “{task}”: plan {plan}, tracker {tracker}',
    noDates: 'none',
    datesOfPlan: 'dates of the plan',
  },
};
