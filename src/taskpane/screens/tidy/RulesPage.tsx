import { useRunOptions } from '../../context/useRunOptions';
import { Button, Text } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { AuditedColumn, RestoreResult, RuleAudit } from '../../../usecases/tidy/ruleAudit';
import { useAction } from '../../context/useAction';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { ProblemBar } from '../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { FullPage } from '../../parts/page/FullPage';
import { TickList, type TickItem } from '../../parts/list/TickList';
import type { ToolProps } from './tool';
import { useTicks } from './useTicks';

const keyOf = ({ table, column }: AuditedColumn) => `${table}.${column}`;

/** More cells than these are not listed for a column; the count says how many there are. */
const MOST_CELLS = 12;

/** 修复: columns whose rule was pasted over, and values they cannot hold. Another rule may be meant, so it starts unticked. */
export function RulesPage({ onChanged, onClose }: ToolProps) {
  const m = useMessage();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [audit, setAudit] = useState<RuleAudit | null>(null);
  const [restored, setRestored] = useState<RestoreResult | null>(null);
  const look = useAction(
    useCallback(
      async (_: void, onProgress) => setAudit(await actions.auditRules(runOptions({ onProgress }))),
      [actions, runOptions],
    ),
  );
  const write = useAction(
    useCallback(
      (columns: readonly AuditedColumn[], onProgress) =>
        actions.restoreRules(runOptions({ onProgress }), columns),
      [actions, runOptions],
    ),
  );
  const open = useEffectEvent(() => void look.run());
  useEffect(() => open(), []);

  const columns = audit?.columns ?? [];
  const repairable = columns.filter(({ state }) => state !== 'asMade');
  const ticks = useTicks(
    repairable.map((column) => ({ key: keyOf(column), ticked: column.state === 'gone' })),
  );
  const chosen = repairable.filter((column) => ticks.ticked.has(keyOf(column)));
  const restore = async () => {
    const done = await write.run(chosen);
    if (!done) return;
    setRestored(done.result);
    ticks.reset();
    onChanged();
    await look.run();
  };

  return (
    <FullPage
      title={m('tools.rules')}
      back={{ label: m('action.back'), onBack: onClose }}
      footer={
        repairable.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={write.busy || chosen.length === 0}
            onClick={() => void restore()}
          >
            {chosen.length === 0 ? m('tools.nothing') : m('rules.run', { n: chosen.length })}
          </Button>
        )
      }
    >
      <ProgressLine busy={look.busy || write.busy} step={write.step ?? look.step} />
      {look.problem && <ProblemBar problem={look.problem} onRetry={() => void look.run()} />}
      {write.problem && <ProblemBar problem={write.problem} onDismiss={write.dismiss} />}
      {restored && <Text role="status">{m('rules.done', { n: restored.restored.length })}</Text>}
      {audit && (
        <>
          <Text>{columns.length === 0 ? m('rules.none') : m('rules.found', { n: columns.length })}</Text>
          <TickList
            label={m('tools.rules')}
            items={columns.map((column) => tickItem(column, ticks.isTicked(keyOf(column)), m))}
            onTick={ticks.flip}
            onShow={(cell) => void actions.selectCell(cell)}
          />
        </>
      )}
    </FullPage>
  );
}

function tickItem(column: AuditedColumn, ticked: boolean, m: ReturnType<typeof useMessage>): TickItem {
  const { sheet, header, rows, state, invalid } = column;
  return {
    key: keyOf(column),
    label: m('rules.item', { column: header, rows }),
    lines: [
      m(`rules.${state}`, { sheet }),
      ...(invalid.length > 0 ? [m('rules.invalid', { n: invalid.length })] : []),
    ],
    ticked,
    disabled: state === 'asMade',
    cells: invalid.slice(0, MOST_CELLS).map(({ cell }) => cell),
  };
}
