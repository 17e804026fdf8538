import { FAULTS } from './Fault';
import { FAULTED_ACTIONS } from './faultedActions';
import type { FaultedRequest, Outcome, Said, There } from './FaultRun';

const SAID: Readonly<Record<Said, string>> = {
  done: 'D',
  notWritten: 'N',
  partly: 'P',
  unknown: 'U',
  failed: 'F',
};
const THERE: Readonly<Record<There, string>> = { nothing: '0', some: '½', all: '1' };

/** A person who reads it and finds the workbook otherwise was told something that is not so. */
export const isFalse = ({ said, there }: Outcome): boolean =>
  (said === 'notWritten' && there !== 'nothing') ||
  (said === 'done' && there !== 'all') ||
  (said === 'partly' && there === 'nothing');

const describe = (outcome: Outcome): string =>
  `${SAID[outcome.said]}${THERE[outcome.there]}${isFalse(outcome) ? ' **false**' : ''}${outcome.isMended ? '' : ' **not mended**'}`;

/** The rows of an action's requests. */
export function requestRows(name: string, requests: readonly FaultedRequest[]): string[] {
  return requests.map(({ number, writes, outcomes }) => {
    const cells = FAULTS.map((fault) => {
      const outcome = outcomes.get(fault.name);
      return outcome ? describe(outcome) : '';
    });
    return `| ${[name, `${number} of ${requests.length}${writes ? ', writes' : ''}`, ...cells].join(' | ')} |`;
  });
}

/** The whole page. */
export function faultPage(all: ReadonlyMap<string, readonly FaultedRequest[]>): string {
  const outcomes = [...all.values()].flat().flatMap((request) => [...request.outcomes.values()]);
  const requests = [...all.values()].flat();
  const header = ['action', 'request', ...FAULTS.map(({ name }) => name)];
  const idle = Object.keys(FAULTED_ACTIONS).filter((name) => (all.get(name) ?? []).length === 0);
  return [
    '# Faults: what is said, and what is there',
    '',
    'Made by `npm run faults` from `test/faults`; a test compares some of its rows with the code as it is. Each cell is one press of a button in a workbook of a team, in which one fault befalls one request. In front: what the person is told, by the words of the message. Behind: what is in the workbook then, of what the action writes.',
    '',
    '| told | | there | |',
    '| --- | --- | --- | --- |',
    '| D | done | 0 | nothing of it |',
    '| N | nothing was written | ½ | a part of it |',
    '| P | a part was written | 1 | all of it |',
    '| U | unknown: do it again, nothing is written twice | | |',
    '| F | why it failed, with no word on what is there | | |',
    '',
    `${outcomes.length} faults at ${requests.length} requests of ${all.size} actions: ${outcomes.filter(isFalse).length} times the person was told what is not so; ${outcomes.filter(({ isMended }) => !isMended).length} times the workbook was not as if there had been no fault once the action was done again.`,
    ...(idle.length > 0 ? ['', `Nothing to write for: ${idle.join(', ')}.`] : []),
    '',
    'The faults: **busy** `ServiceNotAvailable`, which is tried again by itself (**done** `RequestAborted`); **cell edited** `InvalidOperationInCellEditMode`; **protected** `AccessDenied`; **refused** `InvalidArgument`; **gone** `ItemNotFound`; **failed** `GeneralException`; **offline** and **answer lost** `ConnectionFailure`. **For good**, and **offline**: all requests from this one on. **Half done**, **done**: Excel has carried out half or all of the changes before it answers so. A request that only reads meets the first five.',
    '',
    `| ${header.join(' | ')} |`,
    `| ${header.map(() => '---').join(' | ')} |`,
    ...[...all].flatMap(([name, rows]) => requestRows(name, rows)),
    '',
  ].join('\n');
}
