import { ISSUE_STATES, type IssueState } from '../../../domain/schema/issueCodes';
import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { IssueCheckItem } from '../../../usecases/issues/checkIssues';
import { moveAlong } from '../../parts/keyboard/moveAlong';
import { useTabStop } from '../../parts/keyboard/useTabStop';
import { useMessage } from '../../context/LanguageContext';

export type IssueFilter = IssueState | 'all';
export const ISSUE_FILTERS: readonly IssueFilter[] = ['all', ...ISSUE_STATES];

/** The issues a filter lists; the number of a chip is the length of its list. */
export function issuesUnder(
  filter: IssueFilter,
  issues: readonly IssueCheckItem[],
): readonly IssueCheckItem[] {
  return filter === 'all' ? issues : issues.filter(({ state }) => state === filter);
}

interface Props {
  issues: readonly IssueCheckItem[];
  filter: IssueFilter;
  onFilter: (filter: IssueFilter) => void;
}

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 'auto', minHeight: '24px', whiteSpace: 'nowrap' },
});

/** One chip per state with the number of issues it lists; at most one is on. */
export function StateChips({ issues, filter, onFilter }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const stop = useTabStop<IssueFilter>(filter === 'all' ? 'open' : filter);
  return (
    <div
      role="toolbar"
      aria-label={m('issues.filters')}
      className={styles.chips}
      onKeyDown={moveAlong('button')}
    >
      {ISSUE_STATES.map((state) => (
        <ToggleButton
          key={state}
          size="small"
          shape="circular"
          appearance={filter === state ? 'primary' : 'outline'}
          className={styles.chip}
          {...stop(state)}
          checked={filter === state}
          onClick={() => onFilter(filter === state ? 'all' : state)}
        >
          {m(`issues.filter.${state}`)} {issuesUnder(state, issues).length}
        </ToggleButton>
      ))}
    </div>
  );
}
