import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { AdoptionResult } from '../../../usecases/adopt/adoption';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { ProblemLine } from '../../parts/outcome/ProblemLine';

interface Props {
  result: AdoptionResult;
  onDone: () => void;
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What was taken over, and what was not. */
export function AdoptDone({ result, onDone }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { actions } = usePane();
  const { added, changed, skipped, sheet, cell, left, problems } = result;
  return (
    <>
      {problems.map((problem) => (
        <ProblemLine key={JSON.stringify(problem)} problem={problem} />
      ))}
      <div role="status">
        <Text block>{m('adopt.done', { n: added, sheet })}</Text>
        {changed > 0 && <Text block>{m('adopt.doneChanged', { n: changed })}</Text>}
        {skipped.length > 0 && <Text block>{m('adopt.doneTaken', { n: skipped.length })}</Text>}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onDone}>
          {m('adopt.finish')}
        </Button>
        {cell && <Button onClick={() => void actions.selectCell(cell)}>{m('adopt.goTo')}</Button>}
      </div>
      {left.length > 0 && (
        <>
          <Subtitle2 as="h2" className={styles.heading}>
            {m('adopt.doneLeft', { n: left.length })}
          </Subtitle2>
          <ul className={styles.lines}>
            {left.map(({ row, text, why }) => (
              <li key={row}>
                <Caption1>{m('adopt.skippedRow', { row, text, why })}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
