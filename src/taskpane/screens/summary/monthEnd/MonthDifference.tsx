import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { MonthDifference as Difference } from '../../../../usecases/summary/closing/closeMonthResult';
import { useMessage } from '../../../context/LanguageContext';

const useStyles = makeStyles({
  heading: { margin: 0, overflowWrap: 'anywhere' },
  list: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0, paddingLeft: '20px' },
});

/** What changed since the last closing: in the sheet's own words. */
export function MonthDifference({ change }: { change: Difference | null }) {
  const styles = useStyles();
  const m = useMessage();
  if (!change) return <Text>{m('close.first')}</Text>;
  return (
    <>
      <Subtitle2 as="h3" className={styles.heading}>
        {m('close.difference', { sheet: change.sheet })}
      </Subtitle2>
      <ul className={styles.list}>
        {change.sentences.map((sentence) => (
          <li key={sentence}>
            <Text>{sentence}</Text>
          </li>
        ))}
      </ul>
    </>
  );
}
