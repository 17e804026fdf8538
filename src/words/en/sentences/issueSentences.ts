import type { Sentences } from '../../language/Sentences';

export const issueSentences: Pick<
  Sentences,
  'closure' | 'fiveWhys' | 'issueFromTask' | 'issueChange' | 'fishbone'
> = {
  closure: {
    needs: {
      owner: 'an owner',
      rootCause: 'the root cause',
      temporary: 'a temporary measure',
      prevention: 'long-term prevention',
      preventionOwner: 'who does the long-term prevention',
      preventionDate: 'the date of the long-term prevention',
      occurredOn: 'the day it occurred',
      verification: 'a verification',
      verifier: 'the verifier (write “Verified by …”)',
      otherVerifier: 'a verifier other than the owner',
    },
    listed: ', ',
    checks: {
      causeRepeatsSymptom: 'the root cause only repeats the issue',
      causeBlamesPerson: 'the root cause says “{word}” and names no process',
      unknownState: 'state “{text}” is not in the list',
      unknownCauseKind:
        'cause kind “{text}” is none of people, machine, material, method, environment, measurement',
      dateMissing: 'the day it occurred is missing',
      dateUnreadable: 'occurred on “{text}” cannot be read',
      recurred: 'came back on {day} ({id})',
    },
    complete: 'Closed for good',
    toPass: 'to pass to {state} it needs {needs}',
    mayPass: 'may pass to {state}',
    verifyUntil: 'under verification until {day}',
    claimed: 'marked {state} without {needs}',
    tooEarly: 'marked {state} before the verification time is over',
    seemsToRepeat: 'same cause as {id}, may be a recurrence',
    alreadyThere: 'is {state} already',
    passFirst: 'cannot pass to {state} at once; pass to {first} first',
  },
  fiveWhys: 'Why {n}: {answer}',
  issueFromTask: {
    issue: '{task} is blocked: {reason}',
    issueWithoutReason: '{task} is blocked',
    impact: 'The task is planned to finish {finish}',
    reference: ' (issue {id})',
  },
  issueChange: {
    forward: 'meets what {state} asks for',
    back: 'back to {state}',
    fiveWhys: '5 Why analysis',
    recurrence: 'same cause as {id}',
    made: 'task {task} is blocked',
    column: 'tasks and issues refer to each other',
  },
  fishbone: {
    title: 'Fishbone: {problem}',
    unsorted: 'Not sorted: {causes}',
    more: '{n} more',
    name: 'Fishbone {id}',
    alt: 'Fishbone of {problem}. {causes}.',
    kindCauses: '{kind}: {causes}',
    noCauses: 'No root cause yet',
  },
};
