import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { quarterOf } from '../../../../domain/dates/quarter';
import type { Period } from '../../../../domain/dates/period';
import type { QuarterResult } from '../../../../usecases/summary/quarter/quarterResult';
import { describeQuarter } from '../../../../words/report/describeQuarter';
import { undoneOf, useJournalState } from '../../../context/Journal';
import { LanguageContext, useDateWords, useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import { useFooterWork } from '../../../context/useFooterWork';
import { ProblemLine } from '../../../parts/outcome/ProblemLine';
import { exportChoices } from '../parts/exportChoices';
import { SheetButtons } from '../parts/SheetButtons';
import { SubPage } from '../parts/SubPage';

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
  const { actions } = usePane();
  const { run, say, show, busy } = useFooterWork();
  // What was taken back from the footer is there no more.
  const undone = undoneOf(useJournalState());
  const [made, setMade] = useState<{ quarter: QuarterResult; undone: number } | null>(null);
  const done = made?.undone === undone ? made.quarter : null;
  const listed = (periods: readonly Period[]) => periods.map(words.period).join(m('list.separator'));

  const exportQuarter = async (overwriteEdited: boolean): Promise<void> => {
    setMade(null);
    const ran = await run(
      m('quarter.title'),
      (options) => actions.exportQuarter({ ...options, overrides: { period: month }, overwriteEdited }),
      {
        retry: () => void exportQuarter(false),
        choicesOf: exportChoices(m, { onOverwrite: () => void exportQuarter(true) }),
      },
    );
    if (!ran) return;
    setMade({ quarter: ran.done, undone });
    say(m(`quarter.${ran.done.outcome}`, { sheet: ran.done.sheet }));
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
        disabledFocusable={busy}
        onClick={() => void exportQuarter(false)}
      >
        {m('quarter.do', { quarter: describeQuarter(language, quarterOf(month)) })}
      </Button>
      {done && (
        <>
          <SheetButtons
            hint={done.open.length > 0 ? m('quarter.open', { months: listed(done.open) }) : m('quarter.all')}
            onGoTo={() => void show({ sheet: done.sheet, address: 'A1' })}
          />
          {done.problems.map((problem) => (
            <ProblemLine key={JSON.stringify(problem)} problem={problem} />
          ))}
        </>
      )}
    </SubPage>
  );
}
