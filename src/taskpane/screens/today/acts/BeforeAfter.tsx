import { makeStyles, tokens } from '@fluentui/react-components';
import { useMessage } from '../../../context/LanguageContext';

export interface ChangedCell {
  header: string;
  /** As it shows now; '' for a blank cell. */
  before: string;
  after: string;
}

interface Props {
  sheet: string;
  row: number;
  cells: readonly ChangedCell[];
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
export function BeforeAfter({ sheet, row, cells }: Props) {
  const styles = useStyles();
  const m = useMessage();
  return (
    <div className={styles.box}>
      <span className={styles.place}>{m('act.place', { sheet, row })}</span>
      {cells.map(({ header, before, after }) => (
        <Cell key={header} header={header} before={before} after={after} />
      ))}
    </div>
  );
}

function Cell({ header, before, after }: ChangedCell) {
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
