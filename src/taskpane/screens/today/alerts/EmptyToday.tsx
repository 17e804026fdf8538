import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { RefreshResult } from '../../../../usecases/today/refresh/refreshResult';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import { useFocusHome } from '../../../parts/keyboard/useFocusHome';
import type { AlertFilter } from './alertFilter';

interface Props {
  result: RefreshResult;
  filter: AlertFilter;
  onFilter: (filter: AlertFilter) => void;
}

const useStyles = makeStyles({
  empty: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXL,
  },
});

/** An empty list is a finish line: it names the next date, or the way out of the filter. */
export function EmptyToday({ result, filter, onFilter }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const part = useRef<HTMLDivElement>(null);
  useFocusHome(part);
  if (filter !== 'all') {
    return (
      <div ref={part} className={styles.empty}>
        <Text>{m('today.emptyFilter', { filter: m(`alert.${filter}`) })}</Text>
        <Button size="small" onClick={() => onFilter('all')}>
          {m('today.clearFilter')}
        </Button>
      </div>
    );
  }
  return (
    <div ref={part} className={styles.empty}>
      <FinishLine result={result} />
      {result.dataProblems.length > 0 && (
        <Button size="small" onClick={() => onFilter('data')}>
          {m('today.emptyData', { n: result.dataProblems.length })}
        </Button>
      )}
    </div>
  );
}

function FinishLine({ result }: { result: RefreshResult }) {
  const m = useMessage();
  const words = useDateWords();
  if (result.tasks === 0) return <Text>{m('today.emptyTasks')}</Text>;
  if (!result.nextDue) return <Text>{m('today.empty')}</Text>;
  const { task, day } = result.nextDue;
  return <Text>{m('today.emptyNext', { task, day: words.day(day) })}</Text>;
}
