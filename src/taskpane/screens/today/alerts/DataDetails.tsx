import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { DataProblemItem } from '../../../../usecases/today/refresh/refreshResult';
import { useMessage } from '../../../context/LanguageContext';
import type { AlertWork } from '../acts/useAlertWork';
import { useCompactRowLook } from '../../../parts/list/useCompactRowLook';

const useStyles = makeStyles({
  // A sentence of its own here, a clause in the sheet.
  text: {
    display: 'inline-block',
    color: tokens.colorNeutralForeground2,
    '::first-letter': { textTransform: 'uppercase' },
  },
});

/** That the cell is blank is all there is to say, and the headline says it: what to do about it is left. */
const ONLY_BLANK: ReadonlySet<DataProblemItem['code']> = new Set([
  'ownerMissing',
  'noPlannedFinish',
  'doneWithoutActual',
]);

/** What is wrong with a cell, and the change that would put it right, to be accepted. */
export function DataDetails({ problem, work }: { problem: DataProblemItem; work: AlertWork }) {
  const styles = useStyles();
  const look = useCompactRowLook();
  const m = useMessage();
  const { fix } = problem;
  const isSaid = ONLY_BLANK.has(problem.code) && problem.shown.trim() === '';
  return (
    <div className={look.below}>
      {fix && (
        <>
          <Text size={200}>
            {m('fix.change', {
              field: fix.field,
              before: fix.before || m('fix.blank'),
              after: fix.after,
            })}
          </Text>
          <div>
            <Button
              size="small"
              appearance="primary"
              tabIndex={-1}
              disabledFocusable={work.busy || work.isLost}
              onClick={() => work.accept(problem)}
            >
              {m('act.accept')}
            </Button>
          </div>
        </>
      )}
      <Text size={200} className={styles.text}>
        {isSaid ? m('today.fillCell', { address: problem.cell.address }) : problem.text}
      </Text>
    </div>
  );
}
