import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { useListKeys } from '../../parts/find/useListKeys';
import { ListPage } from '../../parts/list/ListPage';
import { ProblemLine } from '../../parts/outcome/ProblemLine';
import { GoalList } from './goals/GoalList';
import { SheetButtons } from './parts/SheetButtons';
import { SummaryButtons, type SummaryPage } from './SummaryButtons';
import type { Month } from './parts/useFilledMonth';

interface Props {
  month: Month;
  onPage: (page: SummaryPage) => void;
  /** Just come back from a page. */
  isBack: boolean;
  onUndo: () => void;
  onHelp: () => void;
}

const useStyles = makeStyles({
  headline: { fontVariantNumeric: 'tabular-nums' },
  intro: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
});

/** The month's goals with their attainment, the drafts for what is blank, and what is done with them. */
export function MonthScreen({ month, onPage, isBack, onUndo, onHelp }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { host } = usePane();
  const { result, exported, isOpened } = month;
  const onKeyDown = useListKeys({ onUndo, onHelp });
  const notes = [
    exported && (
      <SheetButtons
        key="exported"
        hint={m(exportHint(host.opensWorkbooks, isOpened))}
        onGoTo={() => void month.show({ sheet: exported.sheet, address: 'A1' })}
        onNewWorkbook={host.opensWorkbooks ? () => void month.openWorkbook() : undefined}
      />
    ),
    ...(result?.problems.map((problem) => <ProblemLine key={JSON.stringify(problem)} problem={problem} />) ??
      []),
  ].filter(Boolean);
  return (
    <ListPage
      head={
        <>
          {result && (
            <Text weight="semibold" className={styles.headline}>
              {m('summary.counts', {
                measurable: result.measurable,
                total: result.total,
                met: result.met,
              })}
            </Text>
          )}
          <SummaryButtons
            busy={month.busy}
            hasResult={result !== null}
            onFill={() => void month.fill()}
            onExport={() => void month.exportMonth({})}
            onPage={onPage}
            isBack={isBack}
          />
        </>
      }
      notes={notes}
      onKeyDown={onKeyDown}
    >
      {result ? (
        <GoalList result={result} month={month} />
      ) : (
        <Text block className={styles.intro}>
          {m('summary.intro')}
        </Text>
      )}
    </ListPage>
  );
}

function exportHint(opensWorkbooks: boolean, isOpened: boolean) {
  if (!opensWorkbooks) return 'summary.asFile';
  return isOpened ? 'summary.newBookOpened' : 'summary.newBookHint';
}
