import { normaliseWord } from '../cells/normaliseWord';
import { ownersOf } from '../../words/vocabulary/owner/readOwner';
import { knownPeople, type PersonKeyOf } from './knownPeople';
import { peopleOf, type PlannedRoles } from './matrixRows';
import { ROLES, type Role, type RoleTexts } from './roles';
import { roleText } from './roleText';

/** A task's row of the matrix as it is now. */
export interface SeenRow {
  goal: string;
  task: string;
  /** What the plan said when it was drawn. */
  drawn: RoleTexts;
  /** The roles of each person by name; people without a column are not in it. */
  roles: ReadonlyMap<string, readonly Role[]>;
}

/** What became of a row's letters. */
export type MatrixFinding =
  | { kind: 'change'; row: number; at: number; role: Role; before: string; after: string }
  /** Somebody changed the plan's cell since the matrix was drawn. */
  | { kind: 'changedInPlan'; row: number; at: number; role: Role }
  /** The plan's cell says more than names. */
  | { kind: 'moreThanNames'; row: number; at: number; role: Role }
  /** The plan has no such task any more, or several that cannot be distinguished. */
  | { kind: 'gone'; row: number }
  | { kind: 'doubled'; row: number };

/**
 * Which cells of the plan the matrix would change: those whose letters are not those it was drawn with. `row` counts the
 * matrix's rows, `at` the plan's.
 * @param plan every row of the plan, as it is now
 * @param between what goes between two names
 */
export function matrixChanges(
  rows: readonly SeenRow[],
  plan: readonly PlannedRoles[],
  between: string,
): MatrixFinding[] {
  const placesOf = new Map<string, number[]>();
  plan.forEach((row, at) => placesOf.set(keyOf(row), [...(placesOf.get(keyOf(row)) ?? []), at]));
  // As it was drawn: somebody of the same name who came since makes nobody else of those there were.
  const personOf = knownPeople(rows.flatMap(({ drawn }) => ROLES.flatMap((role) => ownersOf(drawn[role]))));
  return rows.flatMap((seen, row): MatrixFinding[] => {
    const places = placesOf.get(keyOf(seen)) ?? [];
    const asDrawn = places.filter((at) => isSame(plan[at]?.texts, seen.drawn));
    const at = places.length > 1 ? (asDrawn.length === 1 ? asDrawn[0] : undefined) : places[0];
    const wanted = rolesNow(seen, personOf);
    const drawn = peopleOf(seen.drawn, personOf);
    const changed = ROLES.filter((role) => !hasSame(wanted[role], drawn[role]));
    if (changed.length === 0) return [];
    const texts = at === undefined ? undefined : plan[at]?.texts;
    if (at === undefined || !texts) return [{ kind: places.length > 1 ? 'doubled' : 'gone', row }];
    const now = peopleOf(texts, personOf);
    return changed.flatMap((role): MatrixFinding[] => {
      if (hasSame(wanted[role], now[role])) return [];
      if (texts[role] !== seen.drawn[role]) return [{ kind: 'changedInPlan', row, at, role }];
      const names = [...seen.roles.keys()].filter((name) => !now[role].has(personOf(name)));
      const added = names.filter((name) => wanted[role].has(personOf(name)));
      const removed = new Set([...now[role]].filter((person) => !wanted[role].has(person)));
      const after = roleText(texts[role], { added, removed }, { between, personOf });
      return after === null
        ? [{ kind: 'moreThanNames', row, at, role }]
        : [{ kind: 'change', row, at, role, before: texts[role], after }];
    });
  });
}

/** Who has which letter now; who lost the column keeps what the plan says. */
function rolesNow({ drawn, roles }: SeenRow, personOf: PersonKeyOf): Record<Role, Set<string>> {
  const keys = new Set([...roles.keys()].map(personOf));
  const now = peopleOf(drawn, personOf);
  for (const role of ROLES) {
    for (const person of now[role]) if (keys.has(person)) now[role].delete(person);
    for (const [name, own] of roles) if (own.includes(role)) now[role].add(personOf(name));
  }
  return now;
}

const keyOf = ({ goal, task }: Pick<PlannedRoles, 'goal' | 'task'>): string =>
  JSON.stringify([normaliseWord(goal), normaliseWord(task)]);

const isSame = (one: RoleTexts | undefined, other: RoleTexts): boolean =>
  one !== undefined && ROLES.every((role) => one[role] === other[role]);

const hasSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((person) => other.has(person));
