import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** The button that does something about it. */
  action?: ReactNode;
}

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  icon: { marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
  action: { gridColumn: '2' },
});

/** Something about what is shown here that stays until somebody does something about it: a line, no message. */
export function WarningLine({ children, action }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Warning16Filled aria-hidden className={styles.icon} />
      <Text>{children}</Text>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
