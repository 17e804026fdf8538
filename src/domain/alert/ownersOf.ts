import { isBlankWord } from '../cells/isBlankWord';

/** Between several owners. A slash is none of these: 市场部/张三 is one person of a department. */
const BETWEEN_OWNERS = /[、,;\n]+/;

/** The owners an owner cell names, in order, as written; none for a blank cell. */
export function ownersOf(owner: string): string[] {
  return owner
    .replace(/[，；]/g, ',')
    .split(BETWEEN_OWNERS)
    .map((name) => name.trim())
    .filter((name) => !isBlankWord(name));
}
