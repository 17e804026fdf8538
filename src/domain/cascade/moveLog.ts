import type { CellSeen } from '../cellSeen';
import type { Day } from '../day';
import { LANGUAGES } from '../language/languages';
import { normaliseWord } from '../language/normaliseWord';
import type { Language } from '../language/Language';
import type { Telling } from '../language/explain';
import { readDate } from '../readDate';
import type { Period } from '../period';
import type { DateSystem } from '../serial';
import type { Move } from './move';
import type { CascadeProposal } from './proposeCascade';
import { tellProposal } from './tellProposal';

/** A row of 变更日志 for an accepted move, but for the time it was accepted at. */
export interface MoveLogRow {
  action: string;
  /** 编号 of the task. */
  row: string;
  /** Header of the column. */
  field: string;
  before: Day;
  after: Day;
  why: string;
}

/** The moves an accepted proposal makes: of the finish, and of the start where that moves too. */
export function movesOf({ task, oldStart, newStart, oldFinish, newFinish }: CascadeProposal): Move[] {
  const finish: Move = { task, field: 'finish', before: oldFinish, after: newFinish };
  if (oldStart === null || newStart === null || newStart === oldStart) return [finish];
  return [{ task, field: 'start', before: oldStart, after: newStart }, finish];
}

/** The rows an accepted proposal leaves in the change log, with its reason (SPEC section 4). */
export function moveLogRows(language: Language, proposal: CascadeProposal, telling: Telling): MoveLogRow[] {
  const why = tellProposal(language, proposal, telling);
  return movesOf(proposal).map(({ task, field, before, after }) => ({
    action: language.changes.actions.cascade,
    row: task,
    field: language.columns.tasks[field].header,
    before,
    after,
    why,
  }));
}

/** The cells of a row of 变更日志 that tell a move. */
export interface LoggedCells {
  action: string;
  row: string;
  field: string;
  before: CellSeen;
  after: CellSeen;
}

/** The accepted moves among the rows of the change log, in any language; other rows are passed over. */
export function readMoves(
  rows: readonly LoggedCells[],
  context: { period: Period; dateSystem: DateSystem },
): Move[] {
  const dayOf = (cell: CellSeen): Day | null => {
    const reading = readDate(cell, { ...context, role: 'finish' });
    return reading.kind === 'date' ? reading.day : null;
  };
  return rows.flatMap(({ action, row, field: header, before: from, after: to }): Move[] => {
    if (!isWord(action, ({ changes }) => changes.actions.cascade)) return [];
    const field = FIELDS.find((key) => isWord(header, ({ columns }) => columns.tasks[key].header));
    if (!field) return [];
    const before = dayOf(from);
    const after = dayOf(to);
    return before === null || after === null ? [] : [{ task: row.trim(), field, before, after }];
  });
}

const FIELDS: readonly Move['field'][] = ['start', 'finish'];

function isWord(text: string, word: (language: Language) => string): boolean {
  return LANGUAGES.some((language) => normaliseWord(word(language)) === normaliseWord(text));
}
