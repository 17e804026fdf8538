import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { IssueCheckItem } from '../../../usecases/issues/checkIssues';
import { useCompactRowLook } from '../../parts/list/useCompactRowLook';
import { IssueButtons } from './IssueButtons';
import { IssueForm } from './IssueForm';
import { useIssueHeadline } from './useIssueHeadline';
import { issueKey } from './issueFilter';
import type { IssuePage } from './issuePage';
import type { IssueWork } from './useIssueWork';

interface Props {
  issue: IssueCheckItem;
  verifiedBy: string;
  work: IssueWork;
  onPage: (kind: IssuePage, issue: IssueCheckItem) => void;
}

const useStyles = makeStyles({ text: { color: tokens.colorNeutralForeground2 } });

/** Below an open issue: what it lacks, and what is done about it. A form takes the buttons' place. */
export function IssueDetails({ issue, verifiedBy, work, onPage }: Props) {
  const styles = useStyles();
  const look = useCompactRowLook();
  const [field] = issue.toFill;
  // The line above may say it already.
  const headline = useIssueHeadline()(issue);
  const saysNoMore = issue.text === '' || issue.text.replace(/[。.]$/, '') === headline;
  if (field && work.form === issueKey(issue)) {
    return (
      <div className={look.below}>
        <IssueForm key={field.column} issue={issue} field={field} verifiedBy={verifiedBy} work={work} />
      </div>
    );
  }
  return (
    <div className={look.below}>
      {!saysNoMore && (
        <Text size={200} className={styles.text}>
          {issue.text}
        </Text>
      )}
      <IssueButtons issue={issue} work={work} onPage={onPage} />
    </div>
  );
}
