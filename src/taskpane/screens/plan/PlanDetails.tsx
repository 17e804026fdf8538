import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Location16Regular } from '@fluentui/react-icons/svg/location';
import type { PlanCheckItem } from '../../../usecases/plan/checkPlan';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { useMessage } from '../../context/LanguageContext';
import { useCompactRowLook } from '../../parts/list/useCompactRowLook';

interface Props {
  row: PlanCheckItem;
  onShow: (cell: CellRef) => void;
}

const useStyles = makeStyles({
  lacks: { display: 'grid', rowGap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
  lack: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  cell: { flexShrink: 0, minWidth: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Below an open row: everything it lacks, each with the way to the cell to put it right in. */
export function PlanDetails({ row, onShow }: Props) {
  const styles = useStyles();
  const look = useCompactRowLook();
  const m = useMessage();
  return (
    <div className={look.below}>
      {row.goal && row.goal !== row.task && (
        <Text size={200} className={styles.quiet}>
          {row.goal}
        </Text>
      )}
      {row.lacks.length === 0 && (
        <Text size={200} className={styles.quiet}>
          {m('plan.nothingLacks')}
        </Text>
      )}
      <ul className={styles.lacks}>
        {row.lacks.map(({ code, text, cell }) => (
          <li key={`${cell.address}/${code}`} className={styles.lack}>
            <span>{text}</span>
            <Button
              size="small"
              className={styles.cell}
              icon={<Location16Regular />}
              tabIndex={-1}
              aria-label={`${text} ${cell.address}`}
              onClick={() => onShow(cell)}
            >
              {cell.address}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
