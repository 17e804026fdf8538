import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ApplyResult } from '../../../usecases/changes/applyChanges';
import type { IssueCheckItem, IssueCheckResult } from '../../../usecases/issues/checkIssues';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { useMessage } from '../../context/LanguageContext';
import { RowList } from '../../parts/list/RowList';
import { IssueActions } from './IssueActions';
import { IssueRow } from './IssueRow';
import type { IssueFilter } from './StateChips';

interface Props {
  /** Those the filter lists. */
  issues: readonly IssueCheckItem[];
  result: IssueCheckResult;
  filter: IssueFilter;
  onFilter: (filter: IssueFilter) => void;
  /** Key of the issue that is shown in the sheet now. */
  openKey: string | null;
  onShow: (cell: CellRef, key: string | null) => void;
  /** Key of the issue whose actions are open. */
  actionsFor: string | null;
  onActionsFor: (key: string | null) => void;
  onOpenPage: (page: 'fiveWhys' | 'fishbone', issue: IssueCheckItem) => void;
  onDone: (text: string, result: ApplyResult) => void;
}

/** The issues under the filter; each leads to its row in the sheet and has its actions. */
export function IssueList({ issues, result, filter, ...props }: Props) {
  const m = useMessage();
  const { onShow, onActionsFor } = props;
  const groups = useMemo(
    () =>
      issues.length === 0
        ? []
        : [{ key: filter, heading: m('issues.heading', { n: issues.length }), items: issues }],
    [issues, filter, m],
  );
  return (
    <RowList
      label={m('tab.issues')}
      groups={groups}
      keyOf={keyOf}
      renderRow={(issue) => <IssueRow issue={issue} />}
      onOpen={(issue) => onShow(issue.cell, keyOf(issue))}
      openKey={props.openKey}
      actions={{
        openFor: props.actionsFor,
        onOpen: (issue) => onActionsFor(keyOf(issue)),
        onClose: () => onActionsFor(null),
        has: () => true,
        isAlwaysOpen: () => false,
        label: ({ issue }) => m('issues.actions', { issue }),
        render: (issue) => (
          <IssueActions
            issue={issue}
            onShow={(cell) => onShow(cell, keyOf(issue))}
            onOpenPage={(page) => props.onOpenPage(page, issue)}
            onDone={props.onDone}
          />
        ),
        onLetter: () => false,
      }}
      empty={
        <EmptyIssues
          filter={filter}
          hasIssues={result.checked > 0}
          onBegin={() => onShow(result.start, null)}
          onClear={() => props.onFilter('all')}
        />
      }
    />
  );
}

/** 编号 is unique in a log that was checked; the row distinguishes the rest. */
const keyOf = ({ id, at }: IssueCheckItem) => `${id}/${at}`;

interface EmptyProps {
  filter: IssueFilter;
  hasIssues: boolean;
  onBegin: () => void;
  onClear: () => void;
}

const useStyles = makeStyles({
  empty: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalS },
});

function EmptyIssues({ filter, hasIssues, onBegin, onClear }: EmptyProps) {
  const styles = useStyles();
  const m = useMessage();
  return (
    <div className={styles.empty}>
      <Text>
        {hasIssues ? m('issues.emptyFilter', { filter: m(`issues.filter.${filter}`) }) : m('issues.empty')}
      </Text>
      {hasIssues ? (
        <Button size="small" onClick={onClear}>
          {m('today.clearFilter')}
        </Button>
      ) : (
        <Button size="small" onClick={onBegin}>
          {m('plan.begin')}
        </Button>
      )}
    </div>
  );
}
