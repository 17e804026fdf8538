import type { ColumnKey } from '../../schema/columnKeys';
import { importColumns, importKind } from '../grid/importColumns';
import { headerText, type SourceColumn } from '../tables/tableCandidate';
import { differs } from './contentFit';
import type { DraftMapping } from './draftMapping';
import type { MappingProposal } from './mappingProposal';

/**
 * Gives each open column of ours the source whose header means it. A template's own header wins over a
 * variant. Of several equal ones the one that fits by content is taken if it is the only one; all are reported.
 */
export function mapByHeader(draft: DraftMapping): MappingProposal['doubled'] {
  const doubled: { key: ColumnKey; columns: readonly SourceColumn[]; taken: number | null }[] = [];
  const meanings = draft.free().map((column) => ({ column, meaning: draft.meaning(column) }));
  for (const key of importColumns(draft.table)) {
    if (!draft.isOpen(key)) continue;
    const all = meanings.filter(({ meaning }) => meaning?.key === key);
    const own = all.filter(({ meaning }) => meaning?.own);
    const equal = (own.length > 0 ? own : all).map(({ column }) => column);
    const fitting = equal.length > 1 ? equal.filter(({ column }) => hasContent(draft, key, column)) : equal;
    const taken = fitting.length === 1 ? fitting[0] : undefined;
    if (taken) take(draft, key, taken);
    if (equal.length > 1) doubled.push({ key, columns: equal, taken: taken?.column ?? null });
  }
  return doubled;
}

function hasContent(draft: DraftMapping, key: ColumnKey, column: number): boolean {
  const profile = draft.profile(column);
  return profile.filled > 0 && !differs(importKind(draft.table, key), profile);
}

function take({ decided }: DraftMapping, key: ColumnKey, column: SourceColumn): void {
  decided.set(key, {
    source: { kind: 'column', column: column.column },
    evidence: [{ code: 'header', header: headerText(column) }],
    sure: true,
  });
}
