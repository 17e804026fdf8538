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
const [FALSE, NOT_MENDED] = ['**false**', '**not mended**'];

/** A person who reads it and finds the workbook otherwise was told something that is not so. */
export const isFalse = ({ said, there }: Outcome): boolean =>
  (said === 'notWritten' && there !== 'nothing') ||
  (said === 'done' && there !== 'all') ||
  (said === 'partly' && there === 'nothing');

const describe = (outcome: Outcome): string =>
  [
    `${SAID[outcome.said]}${THERE[outcome.there]}`,
    ...(isFalse(outcome) ? [FALSE] : []),
    ...(outcome.isMended ? [] : [NOT_MENDED]),
  ].join(' ');

/** The rows of an action's requests, as the page has them. */
export const requestRows = (name: string, requests: readonly FaultedRequest[]): string[] =>
  requests.length === 0
    ? [`| ${[name, 'none', ...FAULTS.map(() => '')].join(' | ')} |`]
    : requests.map(({ number, writes, outcomes }) => {
        const cells = FAULTS.map(({ name: fault }) => {
          const outcome = outcomes.get(fault);
          return outcome ? describe(outcome) : '';
        });
        return `| ${[name, `${number} of ${requests.length}${writes ? ', writes' : ''}`, ...cells].join(' | ')} |`;
      });

/** The rows of a page, by action. */
export function rowsByAction(page: string): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const line of page.split('\n')) {
    const [, name] = /^\| (\w+) +\| (?:none|\d+ of)/.exec(line) ?? [];
    if (name !== undefined) rows.set(name, [...(rows.get(name) ?? []), plainRow(line)]);
  }
  return rows;
}

/** A row without what aligns it with others. */
const plainRow = (line: string): string =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .join(' | ')
    .trim();

/** The whole page. */
export function faultPage(rows: ReadonlyMap<string, readonly string[]>): string {
  const all = [...rows.values()].flat();
  const count = (text: string) => all.join('\n').split(text).length - 1;
  const cells = all.flatMap((row) => row.split('|').slice(3)).filter((cell) => cell.trim() !== '');
  const missing = Object.keys(FAULTED_ACTIONS).filter((name) => !rows.has(name));
  const header = ['action', 'request', ...FAULTS.map(({ name }) => name)];
  return [
    '# Faults: what is said, and what is there',
    '',
    'Made by `npm run faults` from `test/faults` (`npm run faults -- ACTION…` for some of them); a test compares some rows with the code as it is. Each cell is one press of a button in a workbook of a team, in which one fault befalls one request. In front: what the person is told, by the words of the message. Behind: what is in the workbook then, of what the action writes: by what cells hold, and by formats, rules and pictures where the action is about those.',
    '',
    '| told | | there | |',
    '| --- | --- | --- | --- |',
    '| D | done | 0 | nothing of it |',
    '| N | nothing was written | ½ | a part of it |',
    '| P | a part was written | 1 | all of it |',
    '| U | unknown: do it again, nothing is written twice | | |',
    '| F | why it failed, with no word on what is there | | |',
    '',
    `${cells.length} faults at the requests of ${rows.size} actions: ${count(FALSE)} times the person was told what is not so; ${count(NOT_MENDED)} times the workbook was not as if there had been no fault once the action was done again.`,
    '',
    ...(missing.length > 0 ? [`Not run yet: ${missing.join(', ')}.`, ''] : []),
    'The faults: _busy_ `ServiceNotAvailable`, which is tried again by itself (_done_: `RequestAborted`); _cell edited_ `InvalidOperationInCellEditMode`; _protected_ `AccessDenied`; _refused_ `InvalidArgument`; _gone_ `ItemNotFound`; _failed_ `GeneralException`; _offline_ and _answer lost_ `ConnectionFailure`. _For good_, and _offline_: all requests from this one on. _Half done_, _done_: Excel has carried out half or all of the changes before it answers so. A request that only reads meets the first five.',
    '',
    `| ${header.join(' | ')} |`,
    `| ${header.map(() => '---').join(' | ')} |`,
    ...all,
    '',
  ].join('\n');
}
