import { makeStyles, tokens } from '@fluentui/react-components';
import { useMessage } from '../../context/LanguageContext';
import type { OwnerCount } from './ownersOf';

const useStyles = makeStyles({
  total: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** How many rows an owner has, the worst first. */
export function OwnerCounts({ of: { red, amber, all } }: { of: OwnerCount }) {
  const styles = useStyles();
  const m = useMessage();
  return (
    <>
      {red > 0 && `${m('today.count', { word: m('alert.red'), n: red })} `}
      {amber > 0 && `${m('today.count', { word: m('alert.amber'), n: amber })} `}
      <span className={styles.total}>{all}</span>
    </>
  );
}
