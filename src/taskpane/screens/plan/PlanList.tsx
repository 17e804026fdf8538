import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { useMemo } from 'react';
import type { PlanCheckItem, PlanCheckResult } from '../../../usecases/plan/checkPlan';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { useMessage } from '../../context/LanguageContext';
import { RowList } from '../../parts/list/RowList';

interface Props {
  result: PlanCheckResult;
  /** Key of what is shown in the sheet now. */
  openKey: string | null;
  onOpen: (cell: CellRef, key: string | null) => void;
}

type Lack = PlanCheckItem['lacks'][number];

const useStyles = makeStyles({
  heading: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  mark: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  lack: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 28px`,
    overflowWrap: 'anywhere',
  },
  cell: { flexShrink: 0 },
  empty: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalS },
});

/** The plan's rows that lack something: each shortcoming leads to the cell to put it right in. */
export function PlanList({ result, openKey, onOpen }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const groups = useMemo(
    () =>
      result.rows.map((row) => ({
        key: row.cell.address,
        heading: (
          <div className={styles.heading}>
            <Warning20Filled className={styles.mark} aria-hidden />
            <span>
              {row.task || row.goal || m('plan.noTask')}{' '}
              <Text className={styles.quiet}>{m('plan.row', { row: rowOf(row.cell) })}</Text>
            </span>
          </div>
        ),
        items: row.lacks,
      })),
    [result, styles, m],
  );
  return (
    <RowList
      label={m('tab.plan')}
      groups={groups}
      keyOf={keyOf}
      renderRow={({ text, cell }: Lack) => (
        <div className={styles.lack}>
          <Text>{text}</Text>
          <Text className={mergeClasses(styles.quiet, styles.cell)}>{cell.address}</Text>
        </div>
      )}
      onOpen={(lack) => onOpen(lack.cell, keyOf(lack))}
      openKey={openKey}
      empty={<EmptyPlan result={result} onOpen={(cell) => onOpen(cell, null)} />}
    />
  );
}

const keyOf = ({ code, cell }: Lack) => `${cell.address}/${code}`;

const rowOf = ({ address }: CellRef) => address.replace(/^\D+/, '');

/** A plan that lacks nothing is done with; one without rows is begun. */
function EmptyPlan({ result, onOpen }: { result: PlanCheckResult; onOpen: (cell: CellRef) => void }) {
  const styles = useStyles();
  const m = useMessage();
  if (result.checked > 0) return <Text>{m('plan.complete')}</Text>;
  return (
    <div className={styles.empty}>
      <Text>{m('plan.empty')}</Text>
      <Button size="small" onClick={() => onOpen(result.start)}>
        {m('plan.begin')}
      </Button>
    </div>
  );
}
