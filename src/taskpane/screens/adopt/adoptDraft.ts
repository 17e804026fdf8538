import { TABLE_KEYS, type TableKey } from '../../../domain/schema/columnKeys';
import type {
  Adoption,
  AdoptionRow,
  ForeignSheetSize,
  ForeignTable,
  TableRef,
} from '../../../usecases/adopt/adoption';

export const ADOPT_STEPS = ['table', 'columns', 'rows'] as const;
export type AdoptStep = (typeof ADOPT_STEPS)[number];

/** What a person has chosen so far; kept on this machine, so that a closed pane loses nothing. */
export interface AdoptDraft extends Adoption {
  version: 1;
  step: AdoptStep;
}

/** A draft for a table as it was found, nothing decided yet. */
export function newDraft({ from, resembles }: ForeignTable, step: AdoptStep): AdoptDraft {
  return { version: 1, step, from, table: resembles ?? 'tasks', choices: [], flipped: [], mark: null };
}

/** A draft for the table below a row a person pointed at. */
export function pointedDraft(from: TableRef, table: TableKey): AdoptDraft {
  return { version: 1, step: 'columns', from, table, choices: [], flipped: [], mark: null };
}

/** True for a draft about a row a person pointed at, on one of these sheets. */
export const isPointedOn = ({ from }: AdoptDraft, sheets: readonly ForeignSheetSize[]): boolean =>
  from.headerRows !== undefined && sheets.some(({ name }) => name === from.sheet);

/** The draft in what was stored; null for anything else. */
export function readDraft(stored: unknown): AdoptDraft | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const draft = stored as Partial<AdoptDraft>;
  const isWhole =
    draft.version === 1 &&
    ADOPT_STEPS.some((step) => step === draft.step) &&
    TABLE_KEYS.some((table) => table === draft.table) &&
    typeof draft.from?.sheet === 'string' &&
    Array.isArray(draft.choices) &&
    Array.isArray(draft.flipped);
  return isWhole ? (draft as AdoptDraft) : null;
}

/** The draft with a choice that changes what the rows come to: ticks are reset. */
export function changeDraft(
  draft: AdoptDraft,
  change: Partial<Pick<AdoptDraft, 'from' | 'table' | 'choices' | 'period' | 'swapDates'>>,
): AdoptDraft {
  return { ...draft, ...change, flipped: [], mark: null };
}

/** True when a draft is about a table that was found. */
export const isAbout = ({ from }: AdoptDraft, table: ForeignTable): boolean =>
  from.headerRows === undefined &&
  table.from.sheet === from.sheet &&
  table.from.headerRow === from.headerRow &&
  table.from.firstColumn === from.firstColumn;

/** The row with its current tick. */
export const isTicked = ({ row, ticked, canTake }: AdoptionRow, flipped: readonly number[]): boolean =>
  canTake && ticked !== flipped.includes(row);
