import { ROLES } from '../../domain/matrix/roles';

/** Zero-based rows of the matrix. */
export const MATRIX_ROWS = { title: 0, legend: 1, header: 2, first: 3 } as const;

/** Columns of the matrix: the task, one a person, what the check found, and what only Opsbook reads. */
export const TASK_COLUMN = 0;
export const FIRST_PERSON = 1;

/** Kept with each row, in hidden columns at the right end: goal and task as the plan calls them, and its cells of names. */
export const KEPT_COLUMNS = ['goal', 'task', ...ROLES] as const;

/** A row of the matrix: the head of a goal's tasks, or the plan's row of that number. */
export type MatrixLine = { goal: string } | { at: number };

/** How many columns of people and rows below the header there are. */
export interface MatrixSize {
  people: number;
  rows: number;
}

/** A person's name over a column: the department above the post, which a star or a slash parts. */
export const headerOf = (name: string): string =>
  name.replace(/\s*\*\s*/g, '\n').replace(/([/／]\s*)(?=\S)/g, '$1\n');

/** The name that such a header stands for. */
export const nameIn = (header: string): string =>
  header
    .trim()
    .replace(/([/／][^\S\n]*)\n/g, '$1')
    .replace(/\s*\n\s*/g, '*');
