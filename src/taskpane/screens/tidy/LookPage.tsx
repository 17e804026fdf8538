import { Text } from '@fluentui/react-components';
import type { SheetLook } from '../../../usecases/tidy/updateLook';
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

/** 更新外观: what an earlier version set, sheet by sheet, before and after; what people set themselves starts unticked. */
export function LookPage({ onChanged, onClose }: ToolProps) {
  const m = useMessage();
  const { actions } = usePane();
  const { run, say, show, busy } = useFooterWork();
  // Looked at again once the footer has taken something back.
  const { result: sheets, action: look } = useCheck(actions.previewLook, undoneOf(useJournalState()));
  useFooterProblem(look.problem, () => void look.run());

  const items = (sheets ?? []).flatMap((sheet) => [...oursItem(sheet, m), ...ownItem(sheet, m)]);
  const ticks = useTicks(items);
  const chosen = items.filter(({ key }) => ticks.ticked.has(key));
  const update = async () => {
    const ran = await run(m('tools.look'), (options) =>
      actions.updateLook(options, {
        tables: tablesIn(ticks.ticked, sheets ?? [], 'ours'),
        replaced: tablesIn(ticks.ticked, sheets ?? [], 'own'),
      }),
    );
    if (!ran) return;
    say(m('look.done', { n: ran.done.sheets.length }));
    ticks.reset();
    onChanged();
    await look.run();
  };

  return (
    <FullPage
      title={m('tools.look')}
      back={{ label: m('action.back'), onBack: onClose }}
      footer={
        items.length > 0 && (
          <FooterButton disabled={busy || chosen.length === 0} onClick={() => void update()}>
            {chosen.length === 0 ? m('tools.nothing') : m('look.run')}
          </FooterButton>
        )
      }
    >
      <ProgressLine busy={look.busy} step={look.step} />
      {sheets && (
        <>
          <Text>{items.length === 0 ? m('look.none') : m('look.found')}</Text>
          <TickList
            label={m('tools.look')}
            items={items.map((item) => ({ ...item, ticked: ticks.isTicked(item.key) }))}
            onTick={ticks.flip}
            onShow={(cell) => void show(cell)}
          />
        </>
      )}
    </FullPage>
  );
}

type Words = ReturnType<typeof useMessage>;

const keyOf = (kind: 'ours' | 'own', { table }: SheetLook): string => `${kind}.${table}`;

const tablesIn = (keys: ReadonlySet<string>, sheets: readonly SheetLook[], kind: 'ours' | 'own') =>
  sheets.filter((sheet) => keys.has(keyOf(kind, sheet))).map(({ table }) => table);

function oursItem(sheet: SheetLook, m: Words): TickItem[] {
  if (sheet.changes.length === 0 && !sheet.colours && sheet.hints === null) return [];
  const lines = sheet.changes.map((change) => (
    <LookLine key={JSON.stringify([change.part, change.before])} change={change} />
  ));
  return [
    {
      key: keyOf('ours', sheet),
      label: sheet.sheet,
      lines: [
        ...(sheet.hints === null ? [] : [m('look.hints', { column: sheet.hints })]),
        ...(sheet.colours ? [m('look.colours')] : []),
        ...lines,
      ],
      ticked: true,
      cells: [],
    },
  ];
}

function ownItem(sheet: SheetLook, m: Words): TickItem[] {
  if (sheet.own.length === 0) return [];
  return [
    {
      key: keyOf('own', sheet),
      label: m('look.own', { sheet: sheet.sheet, n: sheet.own.length }),
      lines: sheet.own.map((change) => (
        <LookLine key={JSON.stringify([change.part, change.before])} change={change} />
      )),
      ticked: false,
      cells: [],
    },
  ];
}
