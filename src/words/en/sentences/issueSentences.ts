import type { Sentences } from '../../language/Sentences';

export const issueSentences: Pick<
  Sentences,
  'closure' | 'formerClosure' | 'fiveWhys' | 'issueFromTask' | 'issueChange' | 'fishbone'
> = {
  closure: {
    needs: {
      owner: 'owner',
      rootCause: 'root cause',
      temporary: 'temporary measure',
      prevention: 'long-term prevention',
      preventionOwner: 'owner of the long-term prevention',
      preventionDate: 'date of the long-term prevention',
      occurredOn: 'date it occurred',
      verification: 'verification',
      verifier: 'verifier (write “Verified by …”)',
      otherVerifier: 'verifier other than the owner',
    },
    listed: ', ',
    checks: {
      causeRepeatsSymptom: 'the root cause only repeats the issue',
      causeBlamesPerson: 'the root cause says “{word}” and names no process',
      unknownState: 'state “{text}” is not in the list',
      unknownCauseKind:
        'cause kind “{text}” is none of people, machine, material, method, environment, measurement',
      dateMissing: 'date it occurred is missing',
      dateUnreadable: 'occurred on “{text}” cannot be read',
      recurred: 'happened again on {day} ({id})',
    },
    complete: 'Closed for good',
    toPass: 'before it can be marked {state}: {needs}',
    mayPass: 'ready to mark {state}',
    verifyUntil: 'under verification until {day}',
    claimed: 'marked {state}, but missing: {needs}',
    tooEarly: 'marked {state} before the verification period is over',
    seemsToRepeat: 'same cause as {id}, may be a recurrence',
    alreadyThere: 'already {state}',
    passFirst: 'cannot be marked {state} directly; mark it {first} first',
  },
  formerClosure: [
    'to pass to {state} it needs {needs}',
    'may pass to {state}',
    'marked {state} without {needs}',
    'marked {state} before the verification time is over',
    'the day it occurred is missing',
    'came back on {day} ({id})',
  ],
  fiveWhys: 'Why {n}: {answer}',
  issueFromTask: {
    issue: '{task} is blocked: {reason}',
    issueWithoutReason: '{task} is blocked',
    impact: 'The task is planned to finish {finish}',
    reference: ' (issue {id})',
  },
  issueChange: {
    forward: 'meets the conditions for {state}',
    back: 'back to {state}',
    fiveWhys: '5 Why analysis',
    recurrence: 'same cause as {id}',
    made: 'task {task} is blocked',
    column: 'tasks and issues refer to each other',
    verifiedBy: 'Verifier: {name}',
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
