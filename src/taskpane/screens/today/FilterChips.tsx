import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { RefreshResult } from '../../../usecases/today/refresh/refreshResult';
import { moveAlong } from '../../parts/keyboard/moveAlong';
import { useTabStop } from '../../parts/keyboard/useTabStop';
import { useMessage } from '../../context/LanguageContext';
import { alertsUnder, type AlertFilter } from './alerts/alertFilter';

interface Props {
  result: RefreshResult;
  filter: AlertFilter;
  onFilter: (filter: AlertFilter) => void;
}

const CHIPS = ['red', 'amber', 'dueSoon', 'blocked', 'data'] as const;

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 'auto', minHeight: '24px', whiteSpace: 'nowrap' },
});

/** One chip per kind with the number of rows it lists. Kinds overlap, so at most one chip is on. */
export function FilterChips({ result, filter, onFilter }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const stop = useTabStop<AlertFilter>(filter === 'all' ? 'red' : filter);
  return (
    <div
      role="toolbar"
      aria-label={m('today.filters')}
      className={styles.chips}
      onKeyDown={moveAlong('button')}
    >
      {CHIPS.map((chip) => (
        <ToggleButton
          key={chip}
          size="small"
          shape="circular"
          appearance={filter === chip ? 'primary' : 'outline'}
          className={styles.chip}
          {...stop(chip)}
          checked={filter === chip}
          onClick={() => onFilter(filter === chip ? 'all' : chip)}
        >
          {m(`alert.${chip}`)}{' '}
          {chip === 'data' ? result.dataProblems.length : alertsUnder(chip, result.alerts).length}
        </ToggleButton>
      ))}
    </div>
  );
}
