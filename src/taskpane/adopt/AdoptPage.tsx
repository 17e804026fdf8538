import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import type { AdoptionResult, ForeignTable } from '../../usecases/adopt/adoption';
import { useMessage } from '../language/LanguageContext';
import { usePane } from '../PaneContext';
import { ProblemBar } from '../problem/ProblemBar';
import { ProgressLine } from '../progress/ProgressLine';
import { focusHome } from '../screen/useFocusHome';
import { AdoptDone } from './AdoptDone';
import { AdoptFooter } from './AdoptFooter';
import { CheckRows } from './CheckRows';
import { ChooseTable } from './ChooseTable';
import { MapColumns } from './MapColumns';
import { useAdoption } from './useAdoption';

interface Props {
  /** Tables that were found already, with the one to begin with; null looks for them. */
  start: { tables: readonly ForeignTable[]; table: ForeignTable } | null;
  /** Called once the rows are written and the person has seen it. */
  onDone: (result: AdoptionResult) => void;
  onClose: () => void;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    // Excel lays its own menu button over the top right corner.
    padding: `${tokens.spacingVerticalS} 48px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  headDone: { paddingLeft: tokens.spacingHorizontalL },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  content: {
    flexGrow: 1,
    minHeight: 0,
    // WebView2 hides scroll bars that are not asked for.
    overflowY: 'scroll',
    outlineStyle: 'none',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
});

/** Taking over a team's own table, in three steps: which, from which columns, and what it comes to. */
export function AdoptPage({ start, onDone, onClose }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { actions } = usePane();
  const adoption = useAdoption(start);
  const { draft, tables, preview, result } = adoption;
  const step = result ? 'done' : (draft?.step ?? 'table');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step]);

  const words = {
    table: m('adopt.stepTable'),
    columns: m('adopt.stepColumns'),
    rows: m('adopt.stepRows'),
    done: m('adopt.title'),
  };
  return (
    <section className={styles.page} aria-label={m('adopt.title')}>
      <div className={mergeClasses(styles.head, result !== null && styles.headDone)}>
        {!result && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowLeft20Regular />}
            aria-label={m('adopt.leave')}
            onClick={onClose}
          />
        )}
        <h1 className={styles.heading} ref={heading} tabIndex={-1}>
          {words[step]}
        </h1>
      </div>
      <div className={styles.content} {...focusHome}>
        <ProgressLine busy={adoption.busy} step={adoption.step} />
        {adoption.problem && <ProblemBar problem={adoption.problem} onRetry={adoption.retry} />}
        {preview?.problems.map((problem) => (
          <ProblemBar key={JSON.stringify(problem)} problem={problem} intent="warning" />
        ))}
        {result && <AdoptDone result={result} onDone={() => onDone(result)} />}
        {step === 'table' && (
          <ChooseTable
            tables={tables}
            chosen={adoption.chosen}
            onChoose={adoption.choose}
            as={draft?.table}
            onAs={(table) => adoption.change({ table, choices: [] })}
          />
        )}
        {step === 'columns' && preview && draft && (
          <MapColumns
            preview={preview}
            choices={new Map(draft.choices)}
            onSource={(key, source) =>
              adoption.change({ choices: [...draft.choices.filter(([one]) => one !== key), [key, source]] })
            }
            onPeriod={(period) => adoption.change({ period })}
            onLook={() => adoption.go('rows')}
          />
        )}
        {step === 'rows' && preview && draft && (
          <CheckRows
            preview={preview}
            flipped={draft.flipped}
            onFlip={adoption.flip}
            onShow={(cell) => void actions.selectCell(cell)}
          />
        )}
      </div>
      {!result && <AdoptFooter adoption={adoption} />}
    </section>
  );
}
