import { plainText } from '../cells/plainText';
import { ROLE_LETTERS, ROLES, type Role } from './roles';

/** The roles a cell of the matrix says, `A/R`, `ar` and `Ｒ、Ａ` alike; null where it says anything else. */
export function readLetters(text: string): readonly Role[] | null {
  const plain = plainText(text).toUpperCase();
  const letters = plain.replace(/[\s/、,;+&|.·-]+/g, '');
  if (!/^[RACI]*$/.test(letters) || letters.length > ROLES.length) return null;
  return ROLES.filter((role) => letters.includes(ROLE_LETTERS[role]));
}
