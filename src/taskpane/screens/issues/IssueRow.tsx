import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncCircle20Regular } from '@fluentui/react-icons/svg/arrow-sync-circle';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { useContext } from 'react';
import type { IssueCheckItem } from '../../../usecases/issues/checkIssues';
import { LanguageContext, useMessage } from '../../context/LanguageContext';
import { useRowLook } from '../../parts/list/useRowLook';

const MARKS = {
  open: Circle20Regular,
  inProgress: CircleHalfFill20Regular,
  resolved: ArrowSyncCircle20Regular,
  closed: CheckmarkCircle20Filled,
};

const useStyles = makeStyles({
  mark: { color: tokens.colorNeutralForeground2 },
  closed: { color: tokens.colorStatusSuccessForeground1 },
});

/** One issue: what, whose, how far, and what it lacks, as 闭环检查 says it. */
export function IssueRow({ issue }: { issue: IssueCheckItem }) {
  const look = useRowLook();
  const styles = useStyles();
  const m = useMessage();
  const { issueState } = useContext(LanguageContext);
  const Mark = MARKS[issue.state];
  return (
    <div className={look.row}>
      <Mark className={issue.state === 'closed' ? styles.closed : styles.mark} aria-hidden />
      <Text weight="semibold" className={look.title}>
        {issue.issue || m('issues.noText')}
      </Text>
      <div className={mergeClasses(look.rest, look.facts)}>
        <Text>{issue.id}</Text>
        <Text>{issueState[issue.state].word}</Text>
        <Text>{issue.owner || m('today.noOwner')}</Text>
      </div>
      <Text className={mergeClasses(look.rest, look.quiet)}>{issue.text}</Text>
    </div>
  );
}
