import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { SummaryItem, SummaryResult } from '../../../usecases/summary/summaryResult';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { useMessage } from '../../context/LanguageContext';
import { RowList } from '../../parts/list/RowList';
import { GoalRow } from './GoalRow';

interface Props {
  result: SummaryResult;
  onOpen: (cell: CellRef) => void;
}

/** The goals of the month, each leading to its row in the summary sheet. */
export function GoalList({ result, onOpen }: Props) {
  const m = useMessage();
  const { measurable, total, met, rows } = result;
  const heading = m('summary.counts', { measurable, total, met });
  const groups = useMemo(
    () => (rows.length === 0 ? [] : [{ key: 'goals', heading, items: rows }]),
    [rows, heading],
  );
  return (
    <RowList
      label={m('tab.summary')}
      groups={groups}
      keyOf={cellKey}
      renderRow={renderGoal}
      onOpen={(row) => onOpen(row.cell)}
      openKey={null}
      empty={<Text>{m('summary.empty')}</Text>}
    />
  );
}

const cellKey = (row: SummaryItem) => `${row.cell.sheet}!${row.cell.address}`;
const renderGoal = (row: SummaryItem) => <GoalRow row={row} />;
