import { Button, makeStyles, Subtitle2, Text, tokens, useAnnounce } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Period } from '../../domain/period';
import type { ExportResult, SummaryResult } from '../../usecases/summaryResult';
import type { CellRef } from '../../workbook/cellRef';
import { useAction } from '../action/useAction';
import { useDateWords, useMessage } from '../language/LanguageContext';
import { usePane, useRunOptions } from '../PaneContext';
import { ProblemBar } from '../problem/ProblemBar';
import { ProgressLine } from '../progress/ProgressLine';
import { ExportNotice } from './ExportNotice';
import { ExportProblem } from './ExportProblem';
import { GoalList } from './GoalList';

interface Props {
  period: Period;
  /** Null until filled for this month. */
  result: SummaryResult | null;
  onResult: (result: SummaryResult) => void;
}

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The month's goals with their attainment, and the two things done with them: fill in and export. */
export function Summary({ period, result, onResult }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const words = useDateWords();
  const { announce } = useAnnounce();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [exported, setExported] = useState<ExportResult | null>(null);

  const fill = useAction(
    useCallback(
      (_: void, onProgress) => actions.fillSummary(runOptions({ onProgress })),
      [actions, runOptions],
    ),
  );
  const exporting = useAction(
    useCallback(
      (overwriteEdited: boolean, onProgress) =>
        actions.exportSummary({ ...runOptions({ onProgress }), overwriteEdited }),
      [actions, runOptions],
    ),
  );
  const select = useAction(useCallback((cell: CellRef) => actions.selectCell(cell), [actions]));
  const busy = fill.busy || exporting.busy;

  const onFill = async () => {
    if (busy) return;
    const filled = await fill.run();
    if (!filled) return;
    onResult(filled.result);
    announce(m('summary.filled', { n: filled.result.rows.length }));
  };
  const onExport = async (overwriteEdited: boolean) => {
    if (busy) return;
    setExported(null);
    const done = await exporting.run(overwriteEdited);
    if (!done) return;
    onResult(done.result);
    setExported(done.result);
  };

  return (
    <div className={styles.screen}>
      <Subtitle2 as="h2" className={styles.heading}>
        {words.period(period)}
      </Subtitle2>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={busy} onClick={() => void onFill()}>
          {m('summary.fill')}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void onExport(false)}>
          {m('summary.export')}
        </Button>
      </div>
      <ProgressLine busy={busy} step={fill.step ?? exporting.step} />
      {fill.problem && <ProblemBar problem={fill.problem} onRetry={() => void onFill()} />}
      {exporting.problem && (
        <ExportProblem
          problem={exporting.problem}
          onRetry={() => void onExport(false)}
          onOverwrite={() => void onExport(true)}
          onDismiss={exporting.dismiss}
        />
      )}
      {select.problem && <ProblemBar problem={select.problem} onDismiss={select.dismiss} />}
      {exported && (
        <ExportNotice
          result={exported}
          onGoTo={() => void select.run({ sheet: exported.sheet, address: 'A1' })}
        />
      )}
      {result?.problems.map((problem) => (
        <ProblemBar key={JSON.stringify(problem)} problem={problem} intent="warning" />
      ))}
      {result ? (
        <GoalList result={result} onOpen={(cell) => void select.run(cell)} />
      ) : (
        <Text>{m('summary.intro')}</Text>
      )}
    </div>
  );
}
