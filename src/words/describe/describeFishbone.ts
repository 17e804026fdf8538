import { fill } from '../template/fill';
import type { Language } from '../language/Language';
import type { CauseGroups } from '../../domain/issue/fishbone/groupCauses';

/** The diagram in words, for those who cannot see it: the problem, then the causes by kind. */
export function describeFishbone(language: Language, problem: string, groups: CauseGroups): string {
  const { fishbone, causeKinds, sentence, closure } = language;
  const listed = (causes: CauseGroups['unsorted']) => causes.map(({ text }) => text).join(closure.listed);
  const clauses = [
    ...groups.kinds.flatMap(({ kind, causes }) =>
      causes.length === 0
        ? []
        : fill(fishbone.kindCauses, { kind: causeKinds[kind].word, causes: listed(causes) }),
    ),
    ...(groups.unsorted.length === 0 ? [] : [fill(fishbone.unsorted, { causes: listed(groups.unsorted) })]),
  ];
  const causes = clauses.join(sentence.between) || fishbone.noCauses;
  return fill(fishbone.alt, { problem, causes });
}
