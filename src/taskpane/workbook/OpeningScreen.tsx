import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { WorkbookKind } from '../../usecases/workbookKind';
import { useAction } from '../action/useAction';
import { usePane, useRunOptions } from '../PaneContext';
import { ProblemBar } from '../problem/ProblemBar';
import { ProgressLine } from '../progress/ProgressLine';
import { LazyScreen } from '../screen/LazyScreen';
import { focusHome } from '../screen/useFocusHome';
import type { PersonalChoices } from '../settings/PersonalChoices';
import { WorkbookPane } from './WorkbookPane';

const loadFirstRun = async () => (await import('../firstRun/FirstRun')).FirstRun;

const useStyles = makeStyles({
  opening: { padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}` },
});

/** Finds out what the workbook holds and shows the screen for it. */
export function OpeningScreen({ personal }: { personal: PersonalChoices }) {
  const styles = useStyles();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [kind, setKind] = useState<WorkbookKind | null>(null);
  const [entered, setEntered] = useState<'created' | 'lookedAnyway' | null>(null);
  const inspect = useAction(useCallback(() => actions.inspectWorkbook(runOptions()), [actions, runOptions]));
  const look = async () => {
    const seen = await inspect.run();
    if (seen) setKind(seen.result);
  };
  const lookOnOpening = useEffectEvent(async () => {
    await look();
  });
  useEffect(() => void lookOnOpening(), []);

  if (!kind) {
    return (
      <div className={styles.opening} {...focusHome}>
        <ProgressLine busy={inspect.busy} step={inspect.step} />
        {inspect.problem && <ProblemBar problem={inspect.problem} onRetry={() => void look()} />}
      </div>
    );
  }
  if (kind.kind !== 'ours' && entered === null) {
    const created = async () => {
      await look();
      setEntered('created');
    };
    return (
      <LazyScreen
        load={loadFirstRun}
        props={{
          kind,
          personal,
          onCreated: () => void created(),
          onLookAnyway: () => setEntered('lookedAnyway'),
        }}
      />
    );
  }
  return <WorkbookPane kind={kind} entered={entered} personal={personal} onInspect={() => void look()} />;
}
