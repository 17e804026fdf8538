import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { DataProblemItem } from '../../../../usecases/today/refresh/refreshResult';
import { useMessage } from '../../../context/LanguageContext';
import type { AlertWork } from '../acts/useAlertWork';
import { useCompactRowLook } from '../../../parts/list/useCompactRowLook';

const useStyles = makeStyles({ text: { color: tokens.colorNeutralForeground2 } });

/** What is wrong with a cell, and the change that would put it right, to be accepted. */
export function DataDetails({ problem, work }: { problem: DataProblemItem; work: AlertWork }) {
  const styles = useStyles();
  const look = useCompactRowLook();
  const m = useMessage();
  const { fix } = problem;
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
        {problem.text}
      </Text>
    </div>
  );
}
