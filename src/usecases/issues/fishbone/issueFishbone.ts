import { fishboneIssues } from '../../../domain/issues/fishbone/fishboneIssues';
import { groupCauses, type CauseGroups } from '../../../domain/issues/fishbone/groupCauses';
import { tellFishbone } from '../../../domain/issues/fishbone/tellFishbone';
import { fill } from '../../../domain/language/fill';
import { LANGUAGES } from '../../../domain/language/languages';
import type { AssessedLog, PlacedIssue } from '../assessLog';

/** The diagram of an issue, before it is laid out. */
export interface IssueFishbone {
  problem: string;
  groups: CauseGroups;
  /** The picture's name in the sheet. */
  name: string;
  /** As `name` in every language: a log may have changed its language since. */
  names: string[];
  alt: string;
}

/** Gathers what the diagram of one issue shows. */
export function issueFishbone({ columns, issues }: AssessedLog, { issue }: PlacedIssue): IssueFishbone {
  const { language } = columns;
  const all = issues.map((one) => one.issue);
  const groups = groupCauses(fishboneIssues(issue, all));
  return {
    problem: issue.issue,
    groups,
    name: fill(language.fishbone.name, { id: issue.id }),
    names: LANGUAGES.map(({ fishbone }) => fill(fishbone.name, { id: issue.id })),
    alt: tellFishbone(language, issue.issue, groups),
  };
}
