import { Text } from '@fluentui/react-components';
import type { AuditedColumn, AuditedLook, RuleChoice } from '../../../usecases/tidy/ruleAudit';
import { undoneOf, useJournalState } from '../../context/Journal';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { useFooterProblem } from '../../context/useFooterProblem';
import { useFooterWork } from '../../context/useFooterWork';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { useCheck } from '../../parts/outcome/useCheck';
import { FooterButton } from '../../parts/page/FooterButton';
import { FullPage } from '../../parts/page/FullPage';
import { TickList, type TickItem } from '../../parts/list/TickList';
import { LookLine } from './LookLines';
import type { ToolProps } from './tool';
import { useTicks } from './useTicks';

const keyOf = ({ table, column }: AuditedColumn) => `${table}.${column}`;
const lookKey = ({ table, part }: AuditedLook) => `${table}.look.${part}`;

/** More cells than these are not listed for a column; the count says how many there are. */
const MOST_CELLS = 12;

/**
 * 修复: columns whose rule was pasted over, values they cannot hold, colours and cells that lost their look. Another rule or
 * another look may be meant, so it starts unticked.
 */
export function RulesPage({ onChanged, onClose }: ToolProps) {
  const m = useMessage();
  const { actions } = usePane();
  const { run, say, show, busy } = useFooterWork();
  // Looked at again once the footer has taken something back.
  const { result: audit, action: look } = useCheck(actions.auditRules, undoneOf(useJournalState()));
  useFooterProblem(look.problem, () => void look.run());

  const columns = audit?.columns ?? [];
  const repairable = columns.filter(({ state }) => state !== 'asMade');
  const looks = audit?.looks ?? [];
  const found = columns.length + looks.length;
  const ticks = useTicks([
    ...repairable.map((column) => ({ key: keyOf(column), ticked: column.state === 'gone' })),
    ...looks.map((one) => ({ key: lookKey(one), ticked: one.part === 'colours' })),
  ]);
  const chosen: RuleChoice = {
    columns: repairable.filter((column) => ticks.ticked.has(keyOf(column))),
    looks: looks.filter((one) => ticks.ticked.has(lookKey(one))),
  };
  const n = chosen.columns.length + chosen.looks.length;
  const restore = async () => {
    const ran = await run(m('tools.rules'), (options) => actions.restoreRules(options, chosen));
    if (!ran) return;
    say(m('rules.done', { n: ran.done.restored.length + ran.done.looks.length }));
    ticks.reset();
    onChanged();
    await look.run();
  };

  return (
    <FullPage
      title={m('tools.rules')}
      back={{ label: m('action.back'), onBack: onClose }}
      footer={
        repairable.length + looks.length > 0 && (
          <FooterButton disabled={busy || n === 0} onClick={() => void restore()}>
            {n === 0 ? m('tools.nothing') : m('rules.run', { n })}
          </FooterButton>
        )
      }
    >
      <ProgressLine busy={look.busy} step={look.step} />
      {audit && (
        <>
          <Text>{found === 0 ? m('rules.none') : m('rules.found', { n: found })}</Text>
          <TickList
            label={m('tools.rules')}
            items={[
              ...columns.map((column) => tickItem(column, ticks.isTicked(keyOf(column)), m)),
              ...looks.map((one) => lookItem(one, ticks.isTicked(lookKey(one)), m)),
            ]}
            onTick={ticks.flip}
            onShow={(cell) => void show(cell)}
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

function lookItem(one: AuditedLook, ticked: boolean, m: ReturnType<typeof useMessage>): TickItem {
  const { sheet, part, changes } = one;
  return {
    key: lookKey(one),
    label: m(`rules.look.${part}`, { sheet }),
    lines: changes.map((change) => (
      <LookLine key={JSON.stringify([change.part, change.before])} change={change} />
    )),
    ticked,
    cells: [],
  };
}
