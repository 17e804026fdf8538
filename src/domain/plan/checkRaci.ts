import { isBlankWord } from '../cells/isBlankWord';
import { otherDepartments } from '../alert/department/otherDepartments';
import { ownersOf, readOwner } from '../../words/vocabulary/owner/readOwner';

/** Who does what for a plan row; texts as they stand. */
export interface RaciCells {
  /** 责任部门/人, who does it (R). */
  owner: string;
  /** 审批人(A), where a team has the column; consulted and informed likewise. */
  approver?: string;
  consulted?: string;
  informed?: string;
  /** 资源需求: names the departments whose help is needed. */
  resources?: string;
  /** 接口人, the interface person between departments, where a team has the column. */
  interfacePerson?: string;
}

export type RaciFlag =
  | { code: 'ownerMissing' }
  | { code: 'ownerNotOne'; text: string }
  | { code: 'approverNotOne' }
  /** 资源需求 or 咨询人(C) names other departments, and 接口人 fewer people. */
  | { code: 'interfaceMissing'; departments: string };

/**
 * Exactly one first owner, and exactly one approver where a team has any of the A, C and I columns (SPEC
 * section 5). Any number may be consulted and informed, and the owner may approve.
 */
export function checkRaci(cells: RaciCells): readonly RaciFlag[] {
  const { owner, approver, consulted, informed } = cells;
  const flags: RaciFlag[] = [];
  if (isBlankWord(owner)) flags.push({ code: 'ownerMissing' });
  else if (namesSeveral(owner)) flags.push({ code: 'ownerNotOne', text: owner.trim() });
  const hasColumns = [approver, consulted, informed].some((cell) => cell !== undefined);
  if (hasColumns && (isBlankWord(approver ?? '') || namesSeveral(approver ?? ''))) {
    flags.push({ code: 'approverNotOne' });
  }
  return [...flags, ...interfaceFlags(cells)];
}

/** One interface person for each other department concerned, where a team has the column. */
function interfaceFlags({
  owner,
  consulted = '',
  resources = '',
  interfacePerson,
}: RaciCells): readonly RaciFlag[] {
  if (interfacePerson === undefined) return [];
  const others = otherDepartments({ owner, consulted, text: resources });
  return others.length === 0 || ownersOf(interfacePerson).length >= others.length
    ? []
    : [{ code: 'interfaceMissing', departments: others.join('、') }];
}

/** More than one person, or nobody in particular: 张三、李四, 全体, 项目组. */
export function namesSeveral(text: string): boolean {
  const { kind } = readOwner(text);
  return kind === 'several' || kind === 'everybody';
}
