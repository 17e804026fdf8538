import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ProgressStep } from '../../../usecases/run/runOptions';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { Bar } from './Bar';
import { useAfterDelay } from './useAfterDelay';

/** Below this the work is over before an indicator could be read. */
const SHOW_AFTER_MS = 500;
/** Excel on the web sometimes does not answer for long; say that the wait is known. */
const SAY_SLOW_AFTER_MS = 10_000;

const useStyles = makeStyles({
  line: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  words: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
  },
  ways: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

/**
 * What is being done and how far it got, shown when it takes a while. When Excel does not answer, the person may stop
 * waiting, or reload the pane.
 */
export function ProgressLine({ busy, step }: { busy: boolean; step: ProgressStep | null }) {
  const styles = useStyles();
  const words = useStepWords(step);
  const m = useMessage();
  const { host } = usePane();
  const shown = useAfterDelay(busy, SHOW_AFTER_MS);
  const slow = useAfterDelay(busy, SAY_SLOW_AFTER_MS, step);
  if (!shown) return null;
  const share = step?.done !== undefined && step.total ? step.done / step.total : undefined;
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <Caption1 role="status">{slow ? m('progress.slow') : words}</Caption1>
        <div className={styles.ways}>
          {/* Between two blocks of rows, and where nothing has come for long. */}
          {(share !== undefined || slow) && step?.stop && (
            <Button size="small" onClick={step.stop}>
              {m('action.stop')}
            </Button>
          )}
          {slow && (
            <Button size="small" appearance="subtle" onClick={host.reload}>
              {m('action.reconnect')}
            </Button>
          )}
        </div>
      </div>
      <Bar value={share} label={words} />
    </div>
  );
}

function useStepWords(step: ProgressStep | null): string {
  const m = useMessage();
  const { phase = 'reading', done, total } = step ?? {};
  if (phase === 'working') return m('progress.working');
  if (done === undefined || total === undefined) return m(`progress.${phase}`);
  return m(`progress.${phase}Rows`, { done, total });
}
