import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellChange } from '../../../../domain/changeLog/cellChange';
import { isoDay } from '../../../../domain/dates/day';
import { ACTED_COLUMNS, type AlertItem } from '../../../../usecases/today/refresh/refreshResult';
import { useMessage } from '../../../context/LanguageContext';

interface Props {
  alert: AlertItem;
  changes: readonly CellChange[];
}

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  place: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** What is about to be written, cell by cell: what stands there, and what will. */
export function BeforeAfter({ alert, changes }: Props) {
  const styles = useStyles();
  const m = useMessage();
  return (
    <div className={styles.box}>
      <span className={styles.place}>{m('act.place', { sheet: alert.cell.sheet, row: alert.sheetRow })}</span>
      {ACTED_COLUMNS.map((column) => {
        const change = changes.find((one) => one.column === column);
        if (!change) return null;
        const { header, text } = alert.cells[column];
        const { after } = change;
        const shown = typeof after === 'object' ? isoDay(after.day) : String(after);
        return <Cell key={column} header={header} before={text.trim()} after={shown} />;
      })}
    </div>
  );
}

interface CellProps {
  header: string;
  /** As it shows now; '' for a blank cell. */
  before: string;
  after: string;
}

function Cell({ header, before, after }: CellProps) {
  const styles = useStyles();
  return (
    <>
      <span>{header}</span>
      <span>
        {before === '' ? '—' : <s className={styles.before}>{before}</s>}
        {' → '}
        <span className={styles.after}>{after}</span>
      </span>
    </>
  );
}
