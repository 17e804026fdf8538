import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../../domain/schema/problem';
import { useFooterWork } from '../../context/useFooterWork';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { FindHead } from '../../parts/find/FindHead';
import { useFinder } from '../../parts/find/useFinder';
import { useListKeys } from '../../parts/find/useListKeys';
import { useElementRef } from '../../parts/keyboard/useElementRef';
import { ListPage } from '../../parts/list/ListPage';
import { CheckProblems } from '../../parts/outcome/CheckProblems';
import { ProblemLine } from '../../parts/outcome/ProblemLine';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { useCheck } from '../../parts/outcome/useCheck';
import { RowsToCome } from '../../parts/page/RowsToCome';
import { usePageOver } from '../../parts/page/usePageOver';
import { MatrixPage } from './drawn/MatrixPage';
import { TimelinePage } from './drawn/TimelinePage';
import { GeneratePage } from './GeneratePage';
import { PlanList } from './PlanList';

interface Props {
  /** Changes after each refresh: the plan is then checked again. */
  stamp: number | null;
  onUndo: () => void;
  onHelp: () => void;
}

/** What can be made of the plan, each a page of its own. */
const PAGES = [
  { page: 'generate', label: 'plan.generate' },
  { page: 'timeline', label: 'timeline.title' },
  { page: 'matrix', label: 'matrix.title' },
] as const;
type Page = (typeof PAGES)[number]['page'];

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 'auto' },
});

/** What the plan's rows lack, and the tasks that can be made of them. */
export function Plan({ stamp, onUndo, onHelp }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { actions } = usePane();
  const check = useCheck(actions.checkPlan, stamp);
  const { show } = useFooterWork();
  const finder = useFinder();
  const searchBox = useElementRef<HTMLInputElement>();
  const [isAsking, setAsking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const openers = useRef(new Map<Page, HTMLButtonElement | null>());
  const over = usePageOver<Page>(useCallback((page) => openers.current.get(page) ?? null, []));
  const onKeyDown = useListKeys({
    find: { finder, searchBox, onWhoAmI: () => setAsking(true) },
    onUndo,
    onHelp,
  });
  const { result } = check;
  const all = useMemo(
    () =>
      [...(result?.rows ?? []), ...(result?.complete ?? [])].map((row) => ({ ...row, id: row.cell.address })),
    [result],
  );

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
        onGenerated={(generated) => {
          setProblems(generated.problems);
          over.close();
          void check.action.run();
        }}
      />
    );
  }
  return (
    <ListPage
      onKeyDown={onKeyDown}
      head={
        <>
          {result && (
            <Text weight="semibold">
              {m('plan.counts', { checked: result.checked, lacking: result.rows.length })}
            </Text>
          )}
          <div className={styles.buttons}>
            {PAGES.map(({ page, label }) => (
              <Button
                key={page}
                ref={(element: HTMLButtonElement | null) => void openers.current.set(page, element)}
                size="small"
                className={styles.button}
                appearance={page === 'generate' ? 'primary' : 'secondary'}
                onClick={() => over.open(page)}
              >
                {m(label)}
              </Button>
            ))}
          </div>
          {all.length > 0 && (
            <FindHead
              rows={all}
              finder={finder}
              searchBox={searchBox}
              isAsking={isAsking}
              onAsking={setAsking}
            />
          )}
        </>
      }
      notes={
        <>
          <ProgressLine busy={check.action.busy} step={check.action.step} />
          <CheckProblems check={check} />
          {problems.map((problem) => (
            <ProblemLine key={JSON.stringify(problem)} problem={problem} />
          ))}
        </>
      }
    >
      {result ? (
        <PlanList result={result} finder={finder} onShow={(cell) => void show(cell)} />
      ) : (
        check.action.busy && <RowsToCome />
      )}
    </ListPage>
  );
}
