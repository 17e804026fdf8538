import { ownersOf } from '../../words/vocabulary/owner/readOwner';
import { normaliseWord } from '../cells/normaliseWord';
import { ROLE_LETTERS, ROLES, type Role, type RoleTexts } from './roles';

/** A row of the plan with the people it names. */
export interface PlannedRoles {
  /** Its goal, its own or the one above. */
  goal: string;
  task: string;
  texts: RoleTexts;
}

export interface MatrixRows {
  /** Everybody who is named, each once, in the plan's order: those who do the work first. */
  people: readonly string[];
  /** Of each row the letters of each person, '' for none. */
  letters: readonly (readonly string[])[];
}

/** The plan as tasks × people. */
export function matrixRows(rows: readonly PlannedRoles[]): MatrixRows {
  const people = new Map<string, string>();
  for (const role of ROLES)
    for (const { texts } of rows)
      for (const name of ownersOf(texts[role]))
        if (!people.has(personKey(name))) people.set(personKey(name), name);
  return {
    people: [...people.values()],
    letters: rows.map(({ texts }) => {
      const named = peopleOf(texts);
      return [...people.keys()].map((person) =>
        writeLetters(ROLES.filter((role) => named[role].has(person))),
      );
    }),
  };
}

/** By whom a person is known, whatever the width or the case of the name. */
export const personKey = (name: string): string => normaliseWord(name);

/** Who is named for each role. */
export const peopleOf = (texts: RoleTexts): Record<Role, Set<string>> => ({
  owner: keysOf(texts.owner),
  approver: keysOf(texts.approver),
  consulted: keysOf(texts.consulted),
  informed: keysOf(texts.informed),
});

const keysOf = (text: string): Set<string> => new Set(ownersOf(text).map(personKey));

/** Who approves comes first: `A/R`. */
const WRITTEN: readonly Role[] = ['approver', 'owner', 'consulted', 'informed'];

const writeLetters = (roles: readonly Role[]): string =>
  WRITTEN.filter((role) => roles.includes(role))
    .map((role) => ROLE_LETTERS[role])
    .join('/');
