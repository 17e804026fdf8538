import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncCircle20Regular } from '@fluentui/react-icons/svg/arrow-sync-circle';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import type { IssueCheckItem } from '../../usecases/checkIssues';
import { useMessage } from '../language/LanguageContext';

const MARKS = {
  open: Circle20Regular,
  inProgress: CircleHalfFill20Regular,
  resolved: ArrowSyncCircle20Regular,
  closed: CheckmarkCircle20Filled,
};

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
  },
  mark: { color: tokens.colorNeutralForeground2 },
  closed: { color: tokens.colorStatusSuccessForeground1 },
  rest: { gridColumnStart: 2 },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One issue: what, whose, how far, and what it lacks, as 闭环检查 says it. */
export function IssueRow({ issue }: { issue: IssueCheckItem }) {
  const styles = useStyles();
  const m = useMessage();
  const Mark = MARKS[issue.state];
  return (
    <div className={styles.row}>
      <Mark className={issue.state === 'closed' ? styles.closed : styles.mark} aria-hidden />
      <Text weight="semibold">{issue.issue || m('issues.noText')}</Text>
      <div className={mergeClasses(styles.rest, styles.facts)}>
        <Text>{issue.id}</Text>
        <Text>{m(`issues.state.${issue.state}`)}</Text>
        <Text>{issue.owner || m('today.noOwner')}</Text>
      </div>
      <Text className={mergeClasses(styles.rest, styles.quiet)}>{issue.text}</Text>
    </div>
  );
}
