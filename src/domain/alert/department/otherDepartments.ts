import { normaliseWord } from '../../cells/normaliseWord';
import { departmentsIn } from '../../../words/vocabulary/owner/departmentsIn';
import { ownersOf } from '../../../words/vocabulary/owner/readOwner';
import { departmentOf } from './departmentOf';

/** The cells of a task that name whom it concerns. */
export interface ConcernedCells {
  owner: string;
  /** 咨询人(C). */
  consulted: string;
  /** 资源需求 or 需协调资源. */
  text: string;
}

/** The departments a task concerns besides its owner's: those of C, then those a text asks help of; each once. */
export function otherDepartments({ owner, consulted, text }: ConcernedCells): readonly string[] {
  const own = normaliseWord(departmentOf(owner));
  const named = [...ownersOf(consulted).map(departmentOf), ...departmentsIn(text)];
  const others = new Map(named.map((department) => [normaliseWord(department), department]));
  return [...others].flatMap(([key, department]) => (key === '' || key === own ? [] : department));
}
