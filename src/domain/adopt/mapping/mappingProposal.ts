import type { ColumnKey } from '../../schema/columnKeys';
import type { SourceColumn } from '../tables/tableCandidate';
import type { ColumnMapping, ColumnSource } from '../grid/columnSource';

/** What a source was proposed for. */
export type Evidence =
  /** The person chose it. */
  | { code: 'chosen' }
  /** The header is the template's own, or one that is known to mean the same. */
  | { code: 'header'; header: string }
  /** So many of the filled cells are what the column holds: dates, status words, names. */
  | { code: 'content'; fitting: number; filled: number }
  /** The dates lie on or after those of the column taken for the start. */
  | { code: 'order' };

/** One of our columns and where its cells would come from. */
export interface ProposedColumn {
  key: ColumnKey;
  source: ColumnSource | null;
  evidence: readonly Evidence[];
  /** False where only the content speaks for it, or speaks against it: the person should look. */
  sure: boolean;
}

export interface MappingProposal {
  /** In the order of our table, the ones without a source too. */
  columns: readonly ProposedColumn[];
  /** Columns several headers stand for, with the one taken because only it fits by content, if any. */
  doubled: readonly { key: ColumnKey; columns: readonly SourceColumn[]; taken: number | null }[];
  /** How well the columns fit, headers and content together; the higher, the likelier the table is one of these. */
  score: number;
  /** Columns of the team's table nothing is taken from. */
  unused: readonly SourceColumn[];
  /** The proposed sources, as `dryRun` takes them. */
  mapping: ColumnMapping;
}

/** A person's own choices; null leaves a column blank. They win over everything found. */
export type MappingChoices = ReadonlyMap<ColumnKey, ColumnSource | null>;
