import { makeStyles, Text, tokens, useAnnounce } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Period } from '../../../domain/dates/period';
import type { SummaryResult } from '../../../usecases/summary/summaryResult';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { useAction } from '../../context/useAction';
import { useMessage } from '../../context/LanguageContext';
import { MonthSelect } from '../../parts/page/MonthSelect';
import { usePane } from '../../context/PaneContext';
import { ProblemBar } from '../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { DraftList } from './drafts/DraftList';
import { ExportNotice } from './parts/ExportNotice';
import { ExportProblem } from './parts/ExportProblem';
import { GoalList } from './GoalList';
import { SummaryButtons, type SummaryPage } from './SummaryButtons';
import { useSummaryWork } from './useSummaryWork';

interface Props {
  month: Period;
  onMonth: (month: Period) => void;
  /** Null until filled for this month. */
  result: SummaryResult | null;
  onResult: (result: SummaryResult) => void;
  onPage: (page: SummaryPage) => void;
  /** The page just come back from: its button takes the focus. */
  focusOn: SummaryPage | null;
}

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  month: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

/** The month's goals with their attainment, the drafts for what is blank, and what is done with them. */
export function MonthScreen({ month, onMonth, result, onResult, onPage, focusOn }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { announce } = useAnnounce();
  const { actions, host } = usePane();
  const work = useSummaryWork(month, onResult);
  const { filling, exporting, exported, opening } = work;
  const select = useAction(useCallback((cell: CellRef) => actions.selectCell(cell), [actions]));

  const onFill = async () => {
    const filled = await work.fill();
    if (!filled) return;
    const parts = [m('summary.filled', { n: filled.rows.length })];
    if (filled.drafts.length > 0) parts.push(m('summary.draftsFound', { n: filled.drafts.length }));
    announce(parts.join(m('list.separator')));
  };

  const onNewWorkbook = async () => {
    if (await work.openWorkbook()) announce(m('summary.newBookOpened'));
  };

  return (
    <div className={styles.screen}>
      <div className={styles.month}>
        {/* The select has the same words as its own label. */}
        <Text aria-hidden>{m('summary.month')}</Text>
        <MonthSelect value={month} label={m('summary.month')} onChange={onMonth} />
      </div>
      <SummaryButtons
        busy={work.busy}
        hasResult={result !== null}
        onFill={() => void onFill()}
        onExport={() => void work.exportMonth({})}
        onPage={onPage}
        focusOn={focusOn}
      />
      <ProgressLine busy={work.busy} step={filling.step ?? exporting.step ?? opening.step} />
      {filling.problem && <ProblemBar problem={filling.problem} onRetry={() => void onFill()} />}
      {exporting.problem && (
        <ExportProblem
          problem={exporting.problem}
          onRetry={() => void work.exportMonth({})}
          onOverwrite={() => void work.exportMonth({ overwriteEdited: true, exportEmpty: true })}
          onExportEmpty={() => void work.exportMonth({ exportEmpty: true })}
          onDismiss={exporting.dismiss}
        />
      )}
      {select.problem && <ProblemBar problem={select.problem} onDismiss={select.dismiss} />}
      {exported && (
        <ExportNotice
          text={m(exported.created ? 'summary.created' : 'summary.updated', { sheet: exported.sheet })}
          hint={m(exportHint(host.opensWorkbooks, work.isOpened))}
          onGoTo={() => void select.run({ sheet: exported.sheet, address: 'A1' })}
          onNewWorkbook={host.opensWorkbooks ? () => void onNewWorkbook() : undefined}
        />
      )}
      {opening.problem && <ProblemBar problem={opening.problem} onRetry={() => void onNewWorkbook()} />}
      {result?.problems.map((problem) => (
        <ProblemBar key={JSON.stringify(problem)} problem={problem} intent="warning" />
      ))}
      {result ? (
        <>
          <GoalList result={result} onOpen={(cell) => void select.run(cell)} />
          <DraftList
            drafts={result.drafts}
            onDrafts={(drafts) => onResult({ ...result, drafts })}
            onUndone={() => void onFill()}
            onShow={(cell) => void select.run(cell)}
          />
        </>
      ) : (
        <Text>{m('summary.intro')}</Text>
      )}
    </div>
  );
}

function exportHint(opensWorkbooks: boolean, isOpened: boolean) {
  if (!opensWorkbooks) return 'summary.asFile';
  return isOpened ? 'summary.newBookOpened' : 'summary.newBookHint';
}
