import { Caption1, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { undoneOf, useJournal, useJournalState } from '../../context/Journal';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { useFooterProblem } from '../../context/useFooterProblem';
import { useFooterWork } from '../../context/useFooterWork';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { useCheck } from '../../parts/outcome/useCheck';
import { FullPage } from '../../parts/page/FullPage';
import { AddColumnButton } from '../../parts/page/AddColumnButton';
import type { MissingColumn } from '../../../usecases/tidy/optionalColumns';
import type { ToolProps } from './tool';
import { UntoldColumn } from './UntoldColumn';

const useStyles = makeStyles({
  sheet: { margin: `${tokens.spacingVerticalS} 0 0` },
  column: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  untold: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  whole: { gridColumn: '1 / -1' },
  words: { display: 'grid', overflowWrap: 'anywhere' },
});

/**
 * 加列: what a team may have and has not, each with what it is for; one click adds it, the footer takes it back. Before
 * them columns that a table must have and no header names, to be pointed at.
 */
export function ColumnsPage({ onChanged, onClose }: ToolProps) {
  const styles = useStyles();
  const m = useMessage();
  const { actions } = usePane();
  const journal = useJournal();
  const { say } = useFooterWork();
  // Looked at again once the footer has taken something back.
  const { result: missing, action: look } = useCheck(actions.findMissingColumns, undoneOf(useJournalState()));
  useFooterProblem(look.problem, () => void look.run());
  const afterwards = async (header: string) => {
    say(m('columns.added', { column: header }));
    onChanged();
    await look.run();
  };

  const sheets = [...new Set((missing ?? []).map(({ sheet }) => sheet))];
  return (
    <FullPage title={m('tools.columns')} back={{ label: m('action.back'), onBack: onClose }}>
      <ProgressLine busy={look.busy} step={look.step} />
      {missing && <Text>{m(lineOf(missing))}</Text>}
      {sheets.map((sheet) => (
        <section key={sheet} aria-label={sheet}>
          <Subtitle2 as="h2" className={styles.sheet}>
            {sheet}
          </Subtitle2>
          {(missing ?? [])
            .filter((column) => column.sheet === sheet)
            .map(({ table, column, header, choices }) =>
              choices ? (
                <div key={column} className={styles.untold}>
                  <div className={mergeClasses(styles.words, styles.whole)}>
                    <Text id={`column-${table}-${column}`} weight="semibold">
                      {header}
                    </Text>
                    <Caption1>{m(choices.length > 0 ? 'columns.untold' : 'columns.gone')}</Caption1>
                  </div>
                  {choices.length > 0 && (
                    <UntoldColumn
                      table={table}
                      column={column}
                      name={header}
                      describedBy={`column-${table}-${column}`}
                      choices={choices}
                      onChosen={() => {
                        onChanged();
                        void look.run();
                      }}
                    />
                  )}
                </div>
              ) : (
                <div key={column} className={styles.column}>
                  <div className={styles.words}>
                    <Text id={`column-${table}-${column}`} weight="semibold">
                      {header}
                    </Text>
                    <Caption1>{m(`columns.for.${column as WhatFor}`)}</Caption1>
                  </div>
                  <AddColumnButton
                    table={table}
                    column={column}
                    describedBy={`column-${table}-${column}`}
                    onFailed={journal.fail}
                    onAdded={(name) => void afterwards(name)}
                  />
                </div>
              ),
            )}
        </section>
      ))}
    </FullPage>
  );
}

function lineOf(missing: readonly MissingColumn[]) {
  if (missing.some(({ choices }) => choices)) return 'columns.point';
  return missing.length === 0 ? 'columns.none' : 'columns.found';
}

type WhatFor =
  | 'direction'
  | 'deliverable'
  | 'approver'
  | 'consulted'
  | 'informed'
  | 'interfacePerson'
  | 'predecessors'
  | 'forecast'
  | 'percent'
  | 'baseline'
  | 'linkedTask'
  | 'causeKind';
