import type { SentenceContext } from '../language/SentenceContext';
import { joinClauses } from './joinClauses';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';
import { describeDay, describeDays } from '../language/describeDay';
import type { CascadeProblem } from '../../domain/schema/cascadeProblem';
import type { CascadeProposal } from '../../domain/cascade/proposeCascade';

/** Why a task is to move, in one sentence: which predecessor is late, from when to when, by way of which tasks. */
export function describeProposal(
  language: Language,
  { because, stepsLeftOut, days, mode }: CascadeProposal,
  { asOf, dayBasis }: SentenceContext,
): string {
  const [root, ...between] = because;
  if (!root) throw new Error('A proposal without a late predecessor');
  const { cascade } = language;
  const steps = between.map(({ name }) => name);
  const names = (stepsLeftOut > 0 ? ['…', ...steps] : steps).join(' → ');
  const clause = fill(cascade.because, {
    root: root.name,
    days: describeDays(language, root.days, dayBasis),
    from: describeDay(language, root.from, asOf),
    to: describeDay(language, root.to, asOf),
    via: names === '' ? '' : fill(cascade.via, { tasks: names }),
    moved: fill(cascade.moved[mode], { days: describeDays(language, days, dayBasis) }),
  });
  return joinClauses(language, [clause]);
}

/** Why a predecessor was not followed, in one sentence. */
export function describeCascadeProblem(language: Language, problem: CascadeProblem): string {
  const clause = fill(language.cascade.problems[problem.code], {
    ...('text' in problem ? { text: problem.text } : {}),
    ...('candidates' in problem ? { candidates: problem.candidates.join(', ') } : {}),
    ...('path' in problem ? { path: problem.path.join(' → ') } : {}),
  });
  return joinClauses(language, [clause]);
}
