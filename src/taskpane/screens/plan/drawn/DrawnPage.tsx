import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, type ReactNode } from 'react';
import type { Action } from '../../../context/useAction';
import { useAction } from '../../../context/useAction';
import { usePane } from '../../../context/PaneContext';
import { ProblemBar } from '../../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../../parts/outcome/ProgressLine';
import { PageHeading } from '../../../parts/page/PageHeading';
import { RowsToCome } from '../../../parts/page/RowsToCome';
import { DrawnProblem } from './DrawnProblem';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

type Shown = Pick<Action<unknown, unknown>, 'busy' | 'step' | 'problem' | 'dismiss'>;

interface Props {
  title: string;
  intro: string;
  onBack: () => void;
  /** Looks at the sheet there is. */
  check: { action: Shown & { run: () => Promise<unknown> }; result: unknown };
  /** Draws it. */
  action: Shown;
  onMake: (overwriteEdited?: boolean) => void;
  /** Why the sheet could not be shown. */
  goTo: Shown;
  children: ReactNode;
}

/** The page of a sheet that Opsbook draws: what it is for, what is being done or failed, and what it is about. */
export function DrawnPage({ title, intro, onBack, check, action, onMake, goTo, children }: Props) {
  const styles = useStyles();
  const onRetry = () => void check.action.run();
  return (
    <div className={styles.page}>
      <PageHeading onBack={onBack}>{title}</PageHeading>
      <Text className={styles.quiet}>{intro}</Text>
      <ProgressLine busy={action.busy} step={action.step} />
      {check.action.problem && <ProblemBar problem={check.action.problem} onRetry={onRetry} />}
      {action.problem && (
        <DrawnProblem
          problem={action.problem}
          onRetry={() => onMake()}
          onOverwrite={() => onMake(true)}
          onDismiss={action.dismiss}
        />
      )}
      {goTo.problem && <ProblemBar problem={goTo.problem} onDismiss={goTo.dismiss} />}
      {!check.result && check.action.busy && <RowsToCome />}
      {children}
    </div>
  );
}

/** Shows the first cell of a drawn sheet below its head. */
export function useGoToDrawn(address: string): Action<string, void> {
  const { actions } = usePane();
  return useAction(
    useCallback((sheet: string) => actions.selectCell({ sheet, address }), [actions, address]),
  );
}
