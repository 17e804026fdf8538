import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { MonthDifference as Difference } from '../../../../usecases/summary/closing/closeMonthResult';
import { useMessage } from '../../../context/LanguageContext';

const useStyles = makeStyles({
  heading: { margin: 0, overflowWrap: 'anywhere' },
  list: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0, paddingLeft: '20px' },
});

/** What changed since the last closing: each goal, then the counts that differ. */
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
        {change.goals.map(({ goal, text }, index) => (
          <li key={index}>
            <Text>{m('close.goal', { goal, text })}</Text>
          </li>
        ))}
        {change.counts.map(({ label, before, after }) => (
          <li key={label}>
            <Text>{m('close.count', { label, before, after })}</Text>
          </li>
        ))}
      </ul>
      {change.counts.length === 0 && <Text>{m('close.noDifference')}</Text>}
    </>
  );
}
