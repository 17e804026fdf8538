import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Period } from '../../../../domain/dates/period';
import type { CloseMonthResult } from '../../../../usecases/summary/closing/closeMonthResult';
import { undoneOf, useJournalState } from '../../../context/Journal';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import { useFooterWork } from '../../../context/useFooterWork';
import { ProblemLine } from '../../../parts/outcome/ProblemLine';
import { exportChoices } from '../parts/exportChoices';
import { SheetButtons } from '../parts/SheetButtons';
import { SubPage } from '../parts/SubPage';
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
  const { actions } = usePane();
  const { run, say, show, busy } = useFooterWork();
  // What was taken back from the footer is closed no more.
  const undone = undoneOf(useJournalState());
  const [closed, setClosed] = useState<{ month: CloseMonthResult; undone: number } | null>(null);
  const shown = closed?.undone === undone ? closed.month : null;

  const close = async (overwriteEdited: boolean): Promise<void> => {
    setClosed(null);
    const ran = await run(
      m('close.title'),
      (options) => actions.closeMonth({ ...options, overrides: { period: month }, overwriteEdited }),
      {
        retry: () => void close(false),
        choicesOf: exportChoices(m, { onOverwrite: () => void close(true) }),
      },
    );
    if (!ran) return;
    const { done } = ran;
    setClosed({ month: done, undone });
    say(m(`close.${done.outcome}`, { sheet: done.sheet }));
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
        disabledFocusable={busy}
        onClick={() => void close(false)}
      >
        {m('close.do', { period: words.period(month) })}
      </Button>
      {shown && (
        <>
          <SheetButtons onGoTo={() => void show({ sheet: shown.sheet, address: 'A1' })} />
          {shown.problems.map((problem) => (
            <ProblemLine key={JSON.stringify(problem)} problem={problem} />
          ))}
          <MonthDifference change={shown.change} />
        </>
      )}
    </SubPage>
  );
}
