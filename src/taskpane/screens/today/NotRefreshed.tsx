import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useMessage } from '../../context/LanguageContext';
import { useFocusHome } from '../../parts/keyboard/useFocusHome';

const useStyles = makeStyles({
  first: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

/** Before the first refresh, where the workbook does not want one unasked. */
export function NotRefreshed({ onRefresh }: { onRefresh: () => void }) {
  const styles = useStyles();
  const m = useMessage();
  const part = useRef<HTMLDivElement>(null);
  useFocusHome(part);
  return (
    <div ref={part} className={styles.first}>
      <Text>{m('today.firstRefresh')}</Text>
      <Button appearance="primary" onClick={onRefresh}>
        {m('action.refresh')}
      </Button>
    </div>
  );
}
