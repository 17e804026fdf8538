import { CAUSE_KINDS, type CauseKind } from '../../schema/issueCodes';
import { isBlankWord } from '../../cells/isBlankWord';
import { normaliseWord } from '../../cells/normaliseWord';
import { causeOf } from '../checkCause';
import { namedCauseKind, suggestCauseKind } from '../suggestCauseKind';

export interface GroupedCause {
  text: string;
  /** How many issues have it. */
  times: number;
  /** True when the kind was taken from keywords, not from the column. */
  suggested: boolean;
}

export interface CauseGroups {
  /** The six kinds in the order of 人机料法环测, with their causes in the order of the issues. */
  kinds: readonly { kind: CauseKind; causes: readonly GroupedCause[] }[];
  /** Causes of no recognised kind. */
  unsorted: readonly GroupedCause[];
}

/**
 * Groups the root causes of issues by 人机料法环测 (SPEC section 6): by 根因类别, where it names a kind, else
 * by keywords. Of a 5 Why chain the last answer counts; a cause that several issues have is listed once.
 */
export function groupCauses(issues: readonly { rootCause: string; causeKind?: string }[]): CauseGroups {
  const groups = new Map<CauseKind | null, Map<string, GroupedCause>>();
  for (const { rootCause, causeKind = '' } of issues) {
    if (isBlankWord(rootCause)) continue;
    const text = causeOf(rootCause);
    const named = namedCauseKind(causeKind);
    const kind = named ?? suggestCauseKind(text);
    const group = groups.get(kind) ?? new Map<string, GroupedCause>();
    groups.set(kind, group);
    const key = normaliseWord(text);
    const known = group.get(key);
    group.set(key, {
      text: known?.text ?? text,
      times: (known?.times ?? 0) + 1,
      suggested: (known?.suggested ?? true) && named === null,
    });
  }
  const causesOf = (kind: CauseKind | null) => [...(groups.get(kind)?.values() ?? [])];
  return { kinds: CAUSE_KINDS.map((kind) => ({ kind, causes: causesOf(kind) })), unsorted: causesOf(null) };
}
