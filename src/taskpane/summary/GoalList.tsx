import { Text } from '@fluentui/react-components';
import type { SummaryItem, SummaryResult } from '../../usecases/summaryResult';
import type { CellRef } from '../../workbook/cellRef';
import { useMessage } from '../language/LanguageContext';
import { RowList } from '../rowList/RowList';
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
  return (
    <RowList
      label={m('tab.summary')}
      groups={rows.length === 0 ? [] : [{ key: 'goals', heading, items: rows }]}
      keyOf={cellKey}
      renderRow={(row) => <GoalRow row={row} />}
      onOpen={(row) => onOpen(row.cell)}
      openKey={null}
      empty={<Text>{m('summary.empty')}</Text>}
    />
  );
}

const cellKey = (row: SummaryItem) => `${row.cell.sheet}!${row.cell.address}`;
