import { ownersOf } from '../../words/vocabulary/owner/readOwner';
import { normaliseWord } from '../cells/normaliseWord';
import { knownPeople, type PersonKeyOf } from './knownPeople';
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
  const names = ROLES.flatMap((role) => rows.flatMap(({ texts }) => ownersOf(texts[role])));
  const keyOf = knownPeople(names);
  const people = new Map<string, string>();
  for (const name of names) {
    const key = keyOf(name);
    // Whoever is named with a department somewhere has it over the column.
    const known = people.get(key);
    if (known === undefined || (normaliseWord(known) !== key && normaliseWord(name) === key))
      people.set(key, name);
  }
  return {
    people: [...people.values()],
    letters: rows.map(({ texts }) => {
      const named = peopleOf(texts, keyOf);
      return [...people.keys()].map((person) =>
        writeLetters(ROLES.filter((role) => named[role].has(person))),
      );
    }),
  };
}

/** Who is named for each role. */
export const peopleOf = (texts: RoleTexts, keyOf: PersonKeyOf): Record<Role, Set<string>> => ({
  owner: keysOf(texts.owner, keyOf),
  approver: keysOf(texts.approver, keyOf),
  consulted: keysOf(texts.consulted, keyOf),
  informed: keysOf(texts.informed, keyOf),
});

const keysOf = (text: string, keyOf: PersonKeyOf): Set<string> => new Set(ownersOf(text).map(keyOf));

/** Who approves comes first: `A/R`. */
const WRITTEN: readonly Role[] = ['approver', 'owner', 'consulted', 'informed'];

const writeLetters = (roles: readonly Role[]): string =>
  WRITTEN.filter((role) => roles.includes(role))
    .map((role) => ROLE_LETTERS[role])
    .join('/');
