import { Button, makeStyles, Text, tokens, useAnnounce } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Period } from '../../../../domain/dates/period';
import type { CloseMonthResult } from '../../../../usecases/summary/closing/closeMonthResult';
import type { CellRef } from '../../../../workbook/cells/cellRef';
import { useAction } from '../../../context/useAction';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import { ProblemBar } from '../../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../../parts/outcome/ProgressLine';
import { ExportNotice } from '../parts/ExportNotice';
import { ExportProblem } from '../parts/ExportProblem';
import { SubPage } from '../parts/SubPage';
import { useMonthOptions } from '../parts/useMonthOptions';
import { MonthDifference } from './MonthDifference';

const useStyles = makeStyles({
  consequences: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0, paddingLeft: '20px' },
  close: { justifySelf: 'start' },
});

/** Says what closing the month does, does it, and shows what changed since the last closing. */
export function CloseMonthPage({ month, onBack }: { month: Period; onBack: () => void }) {
  const styles = useStyles();
  const m = useMessage();
  const words = useDateWords();
  const { announce } = useAnnounce();
  const { actions } = usePane();
  const options = useMonthOptions(month);
  const [closed, setClosed] = useState<CloseMonthResult | null>(null);
  const closing = useAction(
    useCallback(
      (overwriteEdited: boolean, onProgress) =>
        actions.closeMonth({ ...options({ onProgress }), overwriteEdited }),
      [actions, options],
    ),
  );
  const select = useAction(useCallback((cell: CellRef) => actions.selectCell(cell), [actions]));

  const close = async (overwriteEdited: boolean) => {
    setClosed(null);
    const done = await closing.run(overwriteEdited);
    if (!done) return;
    setClosed(done.result);
    announce(m(`close.${done.result.outcome}`, { sheet: done.result.sheet }));
  };
  return (
    <SubPage title={m('close.title')} onBack={onBack}>
      <ul className={styles.consequences}>
        <li>
          <Text>{m('close.sheet', { period: month })}</Text>
        </li>
        <li>
          <Text>{m('close.nothingLocked')}</Text>
        </li>
        <li>
          <Text>{m('close.again')}</Text>
        </li>
      </ul>
      <Button
        className={styles.close}
        appearance="primary"
        size="small"
        disabledFocusable={closing.busy}
        onClick={() => void close(false)}
      >
        {m('close.do', { period: words.period(month) })}
      </Button>
      <ProgressLine busy={closing.busy} step={closing.step} />
      {closing.problem && (
        <ExportProblem
          problem={closing.problem}
          onRetry={() => void close(false)}
          onOverwrite={() => void close(true)}
          onDismiss={closing.dismiss}
        />
      )}
      {select.problem && <ProblemBar problem={select.problem} onDismiss={select.dismiss} />}
      {closed && (
        <>
          <ExportNotice
            text={m(`close.${closed.outcome}`, { sheet: closed.sheet })}
            onGoTo={() => void select.run({ sheet: closed.sheet, address: 'A1' })}
          />
          {closed.problems.map((problem) => (
            <ProblemBar key={JSON.stringify(problem)} problem={problem} intent="warning" />
          ))}
          <MonthDifference change={closed.change} />
        </>
      )}
    </SubPage>
  );
}
