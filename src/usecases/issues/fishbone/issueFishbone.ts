import { fishboneIssues } from '../../../domain/issue/fishbone/fishboneIssues';
import { groupCauses, type CauseGroups } from '../../../domain/issue/fishbone/groupCauses';
import { describeFishbone } from '../../../words/describe/describeFishbone';
import { fill } from '../../../words/template/fill';
import { LANGUAGES } from '../../../words/vocabulary/languages';
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
    alt: describeFishbone(language, issue.issue, groups),
  };
}
