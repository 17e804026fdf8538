import type { Problem } from '../../../domain/schema/problem';

type Loss = Extract<Problem, { code: 'notRestored' }>;

/** Whether somebody's cells do not hold any more what they held, by our doing. */
export const isLoss = (problem: Problem): problem is Loss => problem.code === 'notRestored';

/** All that was lost as one problem: the cells of further sheets after the name of theirs. Null where nothing was. */
export function lossOf(problems: readonly Problem[]): Loss | null {
  const [first, ...others] = problems.filter(isLoss);
  if (!first) return null;
  const more = others.flatMap(({ sheet, cells }) =>
    cells.map((cell) => (sheet === first.sheet ? cell : `${sheet} ${cell}`)),
  );
  return { ...first, cells: [...first.cells, ...more] };
}
