import { Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Location16Regular } from '@fluentui/react-icons/svg/location';
import { useRef } from 'react';
import type { CellRef } from '../../../../workbook/cells/cellRef';
import type { RefreshResult } from '../../../../usecases/today/refresh/refreshResult';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import { useFocusHome } from '../../../parts/keyboard/useFocusHome';
import type { AlertFilter } from '../find/alertFilter';

interface Props {
  result: RefreshResult;
  /** Rows are left out by a filter. */
  isFiltered: boolean;
  onFilter: (filter: AlertFilter) => void;
  onClear: () => void;
  onShow: (cell: CellRef) => void;
}

const useStyles = makeStyles({
  empty: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

/** An empty list is a finish line: it names the next date, or the way out of the filter. */
export function EmptyToday({ result, isFiltered, onFilter, onClear, onShow }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const part = useRef<HTMLDivElement>(null);
  useFocusHome(part);
  if (isFiltered) {
    return (
      <div ref={part} className={styles.empty}>
        <Text>{m('today.noMatch')}</Text>
        <Button size="small" onClick={onClear}>
          {m('today.clearFilter')}
        </Button>
      </div>
    );
  }
  return (
    <div ref={part} className={styles.empty}>
      <FinishLine result={result} onShow={onShow} />
      {result.dataProblems.length > 0 && (
        <Button size="small" onClick={() => onFilter('data')}>
          {m('today.emptyData', { n: result.dataProblems.length })}
        </Button>
      )}
    </div>
  );
}

function FinishLine({ result, onShow }: Pick<Props, 'result' | 'onShow'>) {
  const styles = useStyles();
  const m = useMessage();
  const words = useDateWords();
  if (result.tasks === 0) return <Text>{m('today.emptyTasks')}</Text>;
  const { nextDue } = result;
  return (
    <>
      <CheckmarkCircle20Filled aria-hidden className={styles.done} />
      <h2 className={styles.title}>{m('today.empty')}</h2>
      {nextDue && (
        <>
          <Text>{m('today.next', { task: nextDue.task })}</Text>
          <Text>
            {m('today.nextDue', { day: words.day(nextDue.day), owner: nextDue.owner || m('today.noOwner') })}
          </Text>
          <Button size="small" icon={<Location16Regular />} onClick={() => onShow(nextDue.cell)}>
            {m('today.showInSheet')}
          </Button>
        </>
      )}
    </>
  );
}
