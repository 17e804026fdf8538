import { plainText } from '../cells/plainText';
import { ROLE_LETTERS, ROLES, type Role } from './roles';

/** Longer texts hold more than four letters and what parts them. */
const LONGEST = 60;

/** The roles a cell of the matrix says, `A/R`, `ar` and `Ｒ、Ａ` alike; null where it says anything else. */
export function readLetters(text: string): readonly Role[] | null {
  const written = text.trim();
  if (written.length > LONGEST) return null;
  const plain = plainText(written).toUpperCase();
  const letters = plain.replace(/[\s/、,;+&|.·-]+/g, '');
  if (!/^[RACI]*$/.test(letters) || letters.length > ROLES.length) return null;
  return ROLES.filter((role) => letters.includes(ROLE_LETTERS[role]));
}
