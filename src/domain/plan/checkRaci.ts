import { isBlankWord } from '../cells/isBlankWord';
import { readOwner } from '../../words/vocabulary/owner/readOwner';

/** Who does what for a plan row; texts as they stand. */
export interface RaciCells {
  /** 责任部门/人, who does it (R). */
  owner: string;
  /** 审批人(A), where a team has the column; consulted and informed likewise. */
  approver?: string;
  consulted?: string;
  informed?: string;
}

export type RaciFlag =
  { code: 'ownerMissing' } | { code: 'ownerNotOne'; text: string } | { code: 'approverNotOne' };

/**
 * Exactly one first owner, and exactly one approver where a team has any of the A, C and I columns (SPEC
 * section 5). Any number may be consulted and informed, and the owner may approve.
 */
export function checkRaci({ owner, approver, consulted, informed }: RaciCells): readonly RaciFlag[] {
  const flags: RaciFlag[] = [];
  if (isBlankWord(owner)) flags.push({ code: 'ownerMissing' });
  else if (namesSeveral(owner)) flags.push({ code: 'ownerNotOne', text: owner.trim() });
  const hasColumns = [approver, consulted, informed].some((cell) => cell !== undefined);
  if (hasColumns && (isBlankWord(approver ?? '') || namesSeveral(approver ?? ''))) {
    flags.push({ code: 'approverNotOne' });
  }
  return flags;
}

/** More than one person, or nobody in particular: 张三、李四, 全体, 项目组. */
export function namesSeveral(text: string): boolean {
  const { kind } = readOwner(text);
  return kind === 'several' || kind === 'everybody';
}
