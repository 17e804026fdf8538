import type { DocumentedError } from '../../dev-host/index';
import type { ActionName } from './actions';
import type { BookName } from './books';
import type { EditKind } from './edits';
import type { TableName } from './tables';

/** What a colleague does; `a` and `b` choose a row, a column or a day from what is there by then. */
export interface Edit {
  kind: EditKind;
  table: TableName;
  a: number;
  b: number;
}

/** What happens before one of an action's batches, counted from 1. */
export type Disturbance = { before: number } & (
  | { type: 'edit'; edit: Edit }
  | { type: 'refusal'; code: DocumentedError; effect: 'none' | 'done' }
  /** Another pane's whole action, or its first batches now and the others after ours are done. */
  | { type: 'pane'; action: ActionName; batches: 'all' | 'first' }
);

export interface Step {
  action: ActionName;
  during: readonly Disturbance[];
}

/** A workbook and what is done to it, as plain data: it can be printed, shrunk and run again. */
export interface Schedule {
  book: BookName;
  steps: readonly Step[];
}

/** A schedule as a script that a person can read, and paste into a test. */
export const printSchedule = ({ book, steps }: Schedule): string =>
  [
    `book: ${book}`,
    ...steps.flatMap(({ action, during }) => [
      `- ${action}`,
      ...during.map((one) => `    before batch ${one.before}: ${printDisturbance(one)}`),
    ]),
    JSON.stringify({ book, steps }),
  ].join('\n');

function printDisturbance(one: Disturbance): string {
  if (one.type === 'edit') {
    const { kind, table, a, b } = one.edit;
    return `a colleague does ${kind} to ${table} (${a}, ${b})`;
  }
  if (one.type === 'pane') return `another pane does ${one.action} (${one.batches} of its batches)`;
  return `Excel answers ${one.code}, having done ${one.effect === 'done' ? 'all' : 'nothing'} of it`;
}
