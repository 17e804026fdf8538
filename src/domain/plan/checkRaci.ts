import { isBlankWord } from '../cells/isBlankWord';

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

/** More than one person: a list, or everybody. `市场部*经理` is one role, 李和平 one name. */
const SEVERAL =
  /[、/,;&\n]|\S{2}(?:和|及|与)\S{2}|全体|各部门|所有人|大家|\b(?:and|everyone|everybody|all)\b/i;

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

function namesSeveral(text: string): boolean {
  return SEVERAL.test(text.normalize('NFKC').trim());
}
