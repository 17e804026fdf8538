import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ProblemBar } from '../parts/outcome/ProblemBar';
import { ProgressLine } from '../parts/outcome/ProgressLine';
import { LazyScreen } from '../parts/fetched/LazyScreen';
import { focusHome } from '../parts/keyboard/useFocusHome';
import type { PersonalChoices } from '../context/personal/PersonalChoices';
import { useWorkbookKind } from './useWorkbookKind';
import { WorkbookPane } from './WorkbookPane';

const loadFirstRun = async () => (await import('../screens/start/FirstRun')).FirstRun;

const useStyles = makeStyles({
  opening: { padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}` },
});

/** Finds out what the workbook holds and shows the screen for it. */
export function OpeningScreen({ personal }: { personal: PersonalChoices }) {
  const styles = useStyles();
  const { kind, inspect } = useWorkbookKind();
  const [entered, setEntered] = useState<'created' | 'lookedAnyway' | null>(null);
  const [cameBack, setCameBack] = useState(false);

  if (!kind) {
    return (
      <main className={styles.opening} {...focusHome}>
        <ProgressLine busy={inspect.busy} step={inspect.step} />
        {inspect.problem && <ProblemBar problem={inspect.problem} onRetry={() => void inspect.run()} />}
      </main>
    );
  }
  if (kind.kind !== 'ours' && entered === null) {
    const onCreated = async () => {
      await inspect.run();
      setEntered('created');
    };
    return (
      <LazyScreen
        load={loadFirstRun}
        props={{
          kind,
          personal,
          takesFocus: cameBack,
          onCreated: () => void onCreated(),
          onLookAnyway: () => setEntered('lookedAnyway'),
        }}
      />
    );
  }
  return (
    <WorkbookPane
      kind={kind}
      entered={entered}
      personal={personal}
      inspect={inspect}
      onSheetsUndone={() => {
        if (entered !== 'created') return;
        setEntered(null);
        setCameBack(true);
      }}
    />
  );
}
