import { makeStyles, tokens } from '@fluentui/react-components';
import { COUNTED, type DailyCounts } from '../../../../domain/history/dailyCounts';
import { useDateWords, useMessage } from '../../../context/LanguageContext';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} 0`,
      textAlign: 'end',
      fontWeight: tokens.fontWeightRegular,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    '& thead th': { color: tokens.colorNeutralForeground2 },
    '& th:first-child': { textAlign: 'start' },
  },
});

/** The figures of each day, the last one first. */
export function TrendTable({ days }: { days: readonly DailyCounts[] }) {
  const styles = useStyles();
  const m = useMessage();
  const words = useDateWords();
  const headers = {
    red: m('alert.red'),
    amber: m('alert.amber'),
    done: m('trend.done'),
    open: m('trend.open'),
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{m('trend.day')}</th>
          {COUNTED.map((key) => (
            <th key={key} scope="col">
              {headers[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...days].reverse().map((counts) => (
          <tr key={counts.day}>
            <th scope="row">{words.day(counts.day)}</th>
            {COUNTED.map((key) => (
              <td key={key}>{counts[key]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
