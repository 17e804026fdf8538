import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useContext, useMemo, useState } from 'react';
import type { IssueCheckItem, IssueCheckResult } from '../../../usecases/issues/checkIssues';
import { LanguageContext, useMessage } from '../../context/LanguageContext';
import { RowList } from '../../parts/list/RowList';
import type { RowGroup } from '../../parts/list/rowEntries';
import { useCompactRowLook } from '../../parts/list/useCompactRowLook';
import { IssueDetails } from './IssueDetails';
import { issueKey, issuesUnder, type IssueFilter } from './issueFilter';
import { IssueRow } from './IssueRow';
import type { IssuePage } from './issuePage';
import { useIssueHeadline } from './useIssueHeadline';
import type { IssueWork } from './useIssueWork';

interface Props {
  result: IssueCheckResult;
  /** Those that owner and search leave. */
  issues: readonly IssueCheckItem[];
  filter: IssueFilter;
  search: string;
  work: IssueWork;
  openKey: string | null;
  onOpenKey: (key: string | null) => void;
  onPage: (kind: IssuePage, issue: IssueCheckItem) => void;
  onClear: () => void;
}

const useStyles = makeStyles({
  empty: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
  },
});

/** The issues under the counter that is on; without one the closed ones are a group below. Each opens in place. */
export function IssueList(props: Props) {
  const { result, issues, filter, search, work, openKey, onOpenKey } = props;
  const styles = useStyles();
  const look = useCompactRowLook();
  const m = useMessage();
  const headline = useIssueHeadline();
  const { issueState } = useContext(LanguageContext);
  const [isShown, setShown] = useState(false);
  // What is searched for may be there.
  const showsClosed = isShown || search.trim() !== '';
  const groups = useMemo((): RowGroup<IssueCheckItem>[] => {
    const listed = issuesUnder(filter, issues);
    const first = filter === 'all' ? listed.filter(({ state }) => state !== 'closed') : listed;
    const closed = filter === 'all' ? listed.filter(({ state }) => state === 'closed') : [];
    return [
      ...(first.length > 0 ? [{ key: 'issues', heading: null, items: first }] : []),
      ...(closed.length > 0
        ? [
            {
              key: 'closed',
              heading: m('issues.isClosed', { n: closed.length }),
              items: closed,
              toggle: { isOpen: showsClosed, onToggle: () => setShown(!showsClosed) },
            },
          ]
        : []),
    ];
  }, [issues, filter, showsClosed, m]);
  const open = (issue: IssueCheckItem) => {
    work.closeForm();
    onOpenKey(issueKey(issue));
    void work.show(issue.cell);
  };
  const isBegun = result.checked > 0;
  const allClosed = isBegun && result.rows.every(({ state }) => state === 'closed');
  return (
    <>
      {filter === 'all' && allClosed && (
        <Text block className={styles.empty}>
          {m('issues.noneOpen')}
        </Text>
      )}
      <RowList
        label={m('tab.issues')}
        groups={groups}
        keyOf={issueKey}
        renderRow={(issue) => <IssueRow issue={issue} isOpen={issueKey(issue) === openKey} search={search} />}
        openKey={null}
        expansion={{
          openKey,
          onToggle: (issue, isOpen) => {
            if (isOpen) return open(issue);
            work.closeForm();
            onOpenKey(null);
          },
          label: (issue) =>
            [
              issueState[issue.state].word,
              issue.issue || m('issues.noText'),
              headline(issue),
              issue.owner || m('today.noOwner'),
              issue.id,
            ].join(m('list.clauses')),
          className: () => look.plain,
          render: (issue) => (
            <IssueDetails issue={issue} verifiedBy={result.verifiedBy} work={work} onPage={props.onPage} />
          ),
          onLetter: () => false,
          onMenu: (issue) => {
            if (issueKey(issue) !== openKey) open(issue);
            work.openMenu(issueKey(issue));
          },
        }}
        empty={
          <div className={styles.empty}>
            <Text>{m(isBegun ? 'today.noMatch' : 'issues.empty')}</Text>
            {isBegun ? (
              <Button size="small" onClick={props.onClear}>
                {m('today.clearFilter')}
              </Button>
            ) : (
              <Button size="small" onClick={() => void work.show(result.start)}>
                {m('plan.begin')}
              </Button>
            )}
          </div>
        }
      />
    </>
  );
}
