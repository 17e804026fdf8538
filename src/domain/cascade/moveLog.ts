import type { Day } from '../dates/day';
import { parseIsoDay } from '../dates/day';
import type { LoggedChange } from '../changeLog/readLog';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { normaliseWord } from '../cells/normaliseWord';
import type { Move } from './move';
import type { CascadeProposal } from './proposeCascade';

/** The moves an accepted proposal makes: of the finish, and of the start where that moves too. */
export function movesOf({ task, oldStart, newStart, oldFinish, newFinish }: CascadeProposal): Move[] {
  const finish: Move = { task, field: 'finish', before: oldFinish, after: newFinish };
  if (oldStart === null || newStart === null || newStart === oldStart) return [finish];
  return [{ task, field: 'start', before: oldStart, after: newStart }, finish];
}

/** The accepted moves in the change log (SPEC section 4), in any language. */
export function readMoves(log: readonly LoggedChange[]): Move[] {
  return log.flatMap(({ action, row, field: header, before: from, after: to }): Move[] => {
    if (action !== 'cascade') return [];
    const field = FIELDS.find((key) => isHeader(header, key));
    const before = dayIn(from);
    const after = dayIn(to);
    return !field || before === null || after === null ? [] : [{ task: row, field, before, after }];
  });
}

const FIELDS: readonly Move['field'][] = ['start', 'finish'];

/** What the cell held may have been a text with the day in front: 2026-06-10 10:00. */
const dayIn = (text: string): Day | null => parseIsoDay(text.slice(0, 10));

function isHeader(text: string, key: Move['field']): boolean {
  return LANGUAGES.some(({ columns }) => normaliseWord(columns.tasks[key].header) === normaliseWord(text));
}
