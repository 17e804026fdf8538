import { Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { Problem } from '../../../domain/schema/problem';
import type { MissingColumn, OptionalColumn } from '../../../usecases/tidy/optionalColumns';
import { useAction } from '../../context/useAction';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { useRunOptions } from '../../context/useRunOptions';
import { ProblemBar } from '../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { FullPage } from '../../parts/page/FullPage';
import { AddColumnButton } from '../../parts/page/AddColumnButton';
import type { ToolProps } from './tool';
import { UndoButton } from './UndoButton';

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
  words: { display: 'grid', overflowWrap: 'anywhere' },
});

/** 加列: what a team may have and has not, each with what it is for; one click adds it, one takes it back while unused. */
export function ColumnsPage({ onChanged, onClose }: ToolProps) {
  const styles = useStyles();
  const m = useMessage();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [missing, setMissing] = useState<readonly MissingColumn[] | null>(null);
  const [done, setDone] = useState<{ text: string; added: OptionalColumn | null } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const look = useAction(
    useCallback(
      async (_: void, onProgress) => setMissing(await actions.findMissingColumns(runOptions({ onProgress }))),
      [actions, runOptions],
    ),
  );
  const undo = useAction(
    useCallback(
      (column: OptionalColumn, onProgress) =>
        actions.removeOptionalColumn(runOptions({ onProgress, follows: true }), column),
      [actions, runOptions],
    ),
  );
  const open = useEffectEvent(() => void look.run());
  useEffect(() => open(), []);
  const afterwards = async (text: string, added: OptionalColumn | null) => {
    setDone({ text, added });
    setProblem(null);
    onChanged();
    await look.run();
  };
  const takeBack = async (column: OptionalColumn) => {
    const taken = await undo.run(column);
    if (!taken) return;
    const { header } = taken.result;
    await afterwards(header === null ? m('columns.inUse') : m('columns.removed', { column: header }), null);
  };

  const sheets = [...new Set((missing ?? []).map(({ sheet }) => sheet))];
  return (
    <FullPage title={m('tools.columns')} back={{ label: m('action.back'), onBack: onClose }}>
      <ProgressLine busy={look.busy || undo.busy} step={undo.step ?? look.step} />
      {look.problem && <ProblemBar problem={look.problem} onRetry={() => void look.run()} />}
      {problem && <ProblemBar problem={problem} onDismiss={() => setProblem(null)} />}
      {undo.problem && <ProblemBar problem={undo.problem} onDismiss={undo.dismiss} />}
      {done && (
        <Text role="status">
          {done.text} {done.added && <UndoButton onUndo={() => done.added && void takeBack(done.added)} />}
        </Text>
      )}
      {missing && <Text>{m(missing.length === 0 ? 'columns.none' : 'columns.found')}</Text>}
      {sheets.map((sheet) => (
        <section key={sheet} aria-label={sheet}>
          <Subtitle2 as="h2" className={styles.sheet}>
            {sheet}
          </Subtitle2>
          {(missing ?? [])
            .filter((column) => column.sheet === sheet)
            .map(({ table, column, header }) => (
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
                  onFailed={setProblem}
                  onAdded={(name) => void afterwards(m('columns.added', { column: name }), { table, column })}
                />
              </div>
            ))}
        </section>
      ))}
    </FullPage>
  );
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
