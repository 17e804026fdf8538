import { Button, makeStyles, Text, tokens, useAnnounce } from '@fluentui/react-components';
import { useCallback, useContext, useState } from 'react';
import { quarterOf } from '../../../../domain/dates/quarter';
import type { Period } from '../../../../domain/dates/period';
import type { QuarterResult } from '../../../../usecases/summary/quarter/quarterResult';
import { describeQuarter } from '../../../../words/report/describeQuarter';
import type { CellRef } from '../../../../workbook/cells/cellRef';
import { useAction } from '../../../context/useAction';
import { LanguageContext, useDateWords, useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import { ProblemBar } from '../../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../../parts/outcome/ProgressLine';
import { ExportNotice } from '../parts/ExportNotice';
import { ExportProblem } from '../parts/ExportProblem';
import { SubPage } from '../parts/SubPage';
import { useMonthOptions } from '../parts/useMonthOptions';

const useStyles = makeStyles({
  consequences: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0, paddingLeft: '20px' },
  export: { justifySelf: 'start' },
});

/** Says what the quarter is made from, exports it, and names the months that were never closed. */
export function QuarterPage({ month, onBack }: { month: Period; onBack: () => void }) {
  const styles = useStyles();
  const m = useMessage();
  const words = useDateWords();
  const language = useContext(LanguageContext);
  const { announce } = useAnnounce();
  const { actions } = usePane();
  const options = useMonthOptions(month);
  const [done, setDone] = useState<QuarterResult | null>(null);
  const exporting = useAction(
    useCallback(
      (overwriteEdited: boolean, onProgress) =>
        actions.exportQuarter({ ...options({ onProgress }), overwriteEdited }),
      [actions, options],
    ),
  );
  const select = useAction(useCallback((cell: CellRef) => actions.selectCell(cell), [actions]));
  const listed = (periods: readonly Period[]) => periods.map(words.period).join(m('list.separator'));

  const exportQuarter = async (overwriteEdited: boolean) => {
    setDone(null);
    const ran = await exporting.run(overwriteEdited);
    if (!ran) return;
    setDone(ran.result);
    announce(m(`quarter.${ran.result.outcome}`, { sheet: ran.result.sheet }));
  };
  return (
    <SubPage title={m('quarter.title')} onBack={onBack}>
      <ul className={styles.consequences}>
        <li>
          <Text>{m('quarter.from', { months: listed(quarterOf(month).months) })}</Text>
        </li>
        <li>
          <Text>{m('quarter.how')}</Text>
        </li>
        <li>
          <Text>{m('quarter.sheet')}</Text>
        </li>
      </ul>
      <Button
        className={styles.export}
        appearance="primary"
        size="small"
        disabledFocusable={exporting.busy}
        onClick={() => void exportQuarter(false)}
      >
        {m('quarter.do', { quarter: describeQuarter(language, quarterOf(month)) })}
      </Button>
      <ProgressLine busy={exporting.busy} step={exporting.step} />
      {exporting.problem && (
        <ExportProblem
          problem={exporting.problem}
          onRetry={() => void exportQuarter(false)}
          onOverwrite={() => void exportQuarter(true)}
          onDismiss={exporting.dismiss}
        />
      )}
      {select.problem && <ProblemBar problem={select.problem} onDismiss={select.dismiss} />}
      {done && (
        <>
          <ExportNotice
            text={m(`quarter.${done.outcome}`, { sheet: done.sheet })}
            hint={done.open.length > 0 ? m('quarter.open', { months: listed(done.open) }) : m('quarter.all')}
            onGoTo={() => void select.run({ sheet: done.sheet, address: 'A1' })}
          />
          {done.problems.map((problem) => (
            <ProblemBar key={JSON.stringify(problem)} problem={problem} intent="warning" />
          ))}
        </>
      )}
    </SubPage>
  );
}
