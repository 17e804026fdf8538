import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarToday20Regular } from '@fluentui/react-icons/svg/calendar-today';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Prohibited20Filled } from '@fluentui/react-icons/svg/prohibited';
import { TableCellEdit20Regular } from '@fluentui/react-icons/svg/table-cell-edit';
import type { FluentIcon } from '@fluentui/react-icons';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';

export type Mark = 'red' | 'amber' | 'dueSoon' | 'dueToday' | 'blocked' | 'data';

const ICONS = {
  red: ErrorCircle20Filled,
  amber: Warning20Filled,
  dueSoon: Clock20Regular,
  dueToday: CalendarToday20Regular,
  blocked: Prohibited20Filled,
  data: TableCellEdit20Regular,
};

const useStyles = makeStyles({
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  red: { color: tokens.colorStatusDangerForeground1 },
  amber: { color: tokens.colorStatusWarningForeground3 },
  blocked: { color: tokens.colorPaletteBerryForeground1 },
});

/** The icon of a kind of alert. It carries the colour; the word beside it carries the meaning. */
export function AlertMark({ mark, Icon = ICONS[mark] }: { mark: Mark; Icon?: FluentIcon }) {
  const styles = useStyles();
  const coloured = mark === 'red' || mark === 'amber' || mark === 'blocked';
  return <Icon className={mergeClasses(styles.icon, coloured && styles[mark])} aria-hidden />;
}
