import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSyncCircle20Regular } from '@fluentui/react-icons/svg/arrow-sync-circle';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import type { IssueCheckItem } from '../../../usecases/issues/checkIssues';
import { useMessage } from '../../context/LanguageContext';
import { Marked } from '../../parts/find/Marked';
import { useCompactRowLook } from '../../parts/list/useCompactRowLook';
import { useIssueHeadline } from './useIssueHeadline';

const MARKS = {
  open: Circle20Regular,
  inProgress: CircleHalfFill20Regular,
  resolved: ArrowSyncCircle20Regular,
  closed: CheckmarkCircle20Filled,
};

interface Props {
  issue: IssueCheckItem;
  isOpen: boolean;
  search: string;
}

const useStyles = makeStyles({
  mark: { color: tokens.colorNeutralForeground2 },
  closed: { color: tokens.colorStatusSuccessForeground1 },
});

/** One issue: what; how far, and whose. */
export function IssueRow({ issue, isOpen, search }: Props) {
  const look = useCompactRowLook();
  const styles = useStyles();
  const m = useMessage();
  const headline = useIssueHeadline()(issue);
  const Mark = MARKS[issue.state];
  const Chevron = isOpen ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <div className={look.row}>
      <span className={look.icon}>
        <Mark className={issue.state === 'closed' ? styles.closed : styles.mark} aria-hidden />
      </span>
      <span className={mergeClasses(look.title, isOpen && look.whole)}>
        <Marked text={issue.issue || m('issues.noText')} search={search} />
      </span>
      <span className={look.marks}>
        <Marked text={issue.id} search={search} />
        <Chevron aria-hidden />
      </span>
      <span className={mergeClasses(look.second, isOpen && look.wrapped)}>
        <span className={look.headline}>{headline}</span>
        <span className={look.dot}>·</span>
        <span className={look.gives}>
          <Marked text={issue.owner || m('today.noOwner')} search={search} />
        </span>
      </span>
    </div>
  );
}
