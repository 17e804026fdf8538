/** What people are for a task of the plan, by the plan's columns. */
export const ROLES = ['owner', 'approver', 'consulted', 'informed'] as const;
export type Role = (typeof ROLES)[number];

/** The letters of a responsibility matrix: the same in every language. */
export const ROLE_LETTERS: Readonly<Record<Role, string>> = {
  owner: 'R',
  approver: 'A',
  consulted: 'C',
  informed: 'I',
};

/** The cells of a plan row that name people, as they stand. */
export type RoleTexts = Readonly<Record<Role, string>>;
