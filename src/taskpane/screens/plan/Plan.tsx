import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import type { PlanCheckResult } from '../../../usecases/plan/checkPlan';
import type { GenerateTasksResult } from '../../../usecases/plan/generateTasks';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { useAction } from '../../context/useAction';
import { CheckProblems } from '../../parts/outcome/CheckProblems';
import { RowsToCome } from '../../parts/page/RowsToCome';
import { useCheck } from '../../parts/outcome/useCheck';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { ProblemBar } from '../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { usePageOver } from '../../parts/page/usePageOver';
import { MatrixPage } from './drawn/MatrixPage';
import { TimelinePage } from './drawn/TimelinePage';
import { GeneratePage } from './GeneratePage';
import { GeneratedNotice } from './GeneratedNotice';
import { PlanList } from './PlanList';

interface Props {
  /** Changes after each refresh: the plan is then checked again. */
  stamp: number | null;
}

/** What can be made of the plan, each a page of its own. */
const PAGES = [
  { page: 'timeline', label: 'timeline.title' },
  { page: 'matrix', label: 'matrix.title' },
  { page: 'generate', label: 'plan.generate' },
] as const;
type Page = (typeof PAGES)[number]['page'];

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the plan's rows lack, and the tasks that can be made of them. */
export function Plan({ stamp }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { actions } = usePane();
  const check = useCheck(actions.checkPlan, stamp);
  const select = useAction(useCallback((cell: CellRef) => actions.selectCell(cell), [actions]));
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [generated, setGenerated] = useState<GenerateTasksResult | null>(null);
  const openers = useRef(new Map<Page, HTMLButtonElement | null>());
  const over = usePageOver<Page>(useCallback((page) => openers.current.get(page) ?? null, []));

  if (over.page === 'timeline') return <TimelinePage onBack={over.close} />;
  if (over.page === 'matrix')
    return (
      <MatrixPage
        onBack={() => {
          over.close();
          void check.action.run();
        }}
      />
    );
  if (over.page) {
    return (
      <GeneratePage
        onBack={over.close}
        onGenerated={(result) => {
          setGenerated(result);
          over.close();
          void check.action.run();
        }}
      />
    );
  }
  const show = async (cell: CellRef, key: string | null) => {
    if (await select.run(cell)) setOpenKey(key);
  };
  const { result } = check;
  return (
    <div className={styles.screen}>
      <ProgressLine busy={check.action.busy} step={check.action.step} />
      <CheckProblems check={check} />
      {select.problem && <ProblemBar problem={select.problem} onDismiss={select.dismiss} />}
      {generated && (
        <GeneratedNotice
          result={generated}
          onShow={(cell) => void show(cell, null)}
          onDismiss={() => setGenerated(null)}
        />
      )}
      <div className={styles.head}>
        <Text>{result ? counts(m, result) : ''}</Text>
        <div className={styles.buttons}>
          {PAGES.map(({ page, label }) => (
            <Button
              key={page}
              ref={(element: HTMLButtonElement | null) => void openers.current.set(page, element)}
              size="small"
              onClick={() => over.open(page)}
            >
              {m(label)}
            </Button>
          ))}
        </div>
      </div>
      {result ? (
        <PlanList result={result} openKey={openKey} onOpen={(cell, key) => void show(cell, key)} />
      ) : (
        check.action.busy && <RowsToCome />
      )}
    </div>
  );
}

function counts(m: ReturnType<typeof useMessage>, { checked, rows }: PlanCheckResult): string {
  return m('plan.counts', { checked, lacking: rows.length });
}
