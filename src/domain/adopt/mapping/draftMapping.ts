import type { ColumnKey, TableKey } from '../../schema/columnKeys';
import type { DateContext } from '../../dates/reading/readDate';
import type { Grid } from '../grid/grid';
import { headerMeaning } from '../tables/headerMeaning';
import type { SourceColumn, TableCandidate } from '../tables/tableCandidate';
import { profileColumn, type ColumnProfile } from './score/columnProfile';
import { columnsOf, type ColumnSource } from '../grid/columnSource';
import type { Evidence, MappingChoices } from './mappingProposal';

export interface DraftColumn {
  source: ColumnSource;
  evidence: Evidence[];
  sure: boolean;
}

interface Given {
  /** The rows of the body, for what takes two columns together to see. */
  readonly grid: Grid;
  readonly candidate: TableCandidate;
  readonly table: TableKey;
  readonly context: Omit<DateContext, 'role'>;
  readonly choices: MappingChoices;
}

/** A mapping in the making: which source columns are taken, and what is known of each. */
export interface DraftMapping extends Given {
  readonly columns: readonly SourceColumn[];
  /** Columns of ours that have a source, or are to have none because the person said so. */
  readonly decided: Map<ColumnKey, DraftColumn | null>;
  profile(column: number): ColumnProfile;
  /** What the header of a column means in a table of ours, where it means anything. */
  meaning(column: SourceColumn, table?: TableKey): { key: ColumnKey; own: boolean } | undefined;
  isOpen(key: ColumnKey): boolean;
  /** True for what the person decided, which nothing found may change. */
  isChosen(key: ColumnKey): boolean;
  /** Source columns nothing is taken from yet. */
  free(): readonly SourceColumn[];
}

/** A draft that holds nothing but the person's choices. */
export function draftMapping(given: Given): DraftMapping {
  const { grid, candidate, table, context, choices } = given;
  const decided = new Map<ColumnKey, DraftColumn | null>();
  for (const [key, source] of choices)
    decided.set(key, source && { source, evidence: [{ code: 'chosen' }], sure: true });
  const profiles = new Map<number, ColumnProfile>();
  return {
    ...given,
    columns: candidate.columns,
    decided,
    profile(column) {
      const known = profiles.get(column) ?? profileColumn(grid, candidate, column, context);
      profiles.set(column, known);
      return known;
    },
    meaning: (column, of = table) => headerMeaning(of, column),
    isOpen: (key) => !decided.has(key),
    isChosen: (key) => choices.has(key),
    free() {
      const taken = new Set([...decided.values()].flatMap((draft) => (draft ? columnsOf(draft.source) : [])));
      return candidate.columns.filter(({ column }) => !taken.has(column));
    },
  };
}
