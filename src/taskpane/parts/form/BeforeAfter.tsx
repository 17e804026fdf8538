import { makeStyles, tokens } from '@fluentui/react-components';

interface Props {
  /** Where the cells are. */
  place: string;
  cells: readonly CellBeforeAfter[];
}

interface CellBeforeAfter {
  header: string;
  /** As it shows now; '' for a blank cell. */
  before: string;
  after: string;
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
  after: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-wrap' },
});

/** What is about to be written, cell by cell: what is there now, and what will be. */
export function BeforeAfter({ place, cells }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <span className={styles.place}>{place}</span>
      {cells.map((cell) => (
        <Cell key={cell.header} {...cell} />
      ))}
    </div>
  );
}

function Cell({ header, before, after }: CellBeforeAfter) {
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
