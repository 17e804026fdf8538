import { Text } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { canUndo, type LookUndo } from '../../../usecases/tidy/lookUndo';
import type { SheetLook } from '../../../usecases/tidy/updateLook';
import { useAction } from '../../context/useAction';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { useRunOptions } from '../../context/useRunOptions';
import { FooterButton } from '../../parts/page/FooterButton';
import { FullPage } from '../../parts/page/FullPage';
import { TickList, type TickItem } from '../../parts/list/TickList';
import { LookLine } from './LookLines';
import type { ToolProps } from './tool';
import { ToolOutcome } from './ToolOutcome';
import { useTicks } from './useTicks';

/** 更新外观: what an earlier version set, sheet by sheet, before and after; what people set themselves starts unticked. */
export function LookPage({ onChanged, onClose }: ToolProps) {
  const m = useMessage();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [sheets, setSheets] = useState<readonly SheetLook[] | null>(null);
  const [done, setDone] = useState<{ text: string; undo: LookUndo | null } | null>(null);
  const look = useAction(
    useCallback(
      async (_: void, onProgress) => setSheets(await actions.previewLook(runOptions({ onProgress }))),
      [actions, runOptions],
    ),
  );
  const write = useAction(
    useCallback(
      (keys: ReadonlySet<string>, onProgress) =>
        actions.updateLook(runOptions({ onProgress }), {
          tables: tablesIn(keys, sheets ?? [], 'ours'),
          replaced: tablesIn(keys, sheets ?? [], 'own'),
        }),
      [actions, runOptions, sheets],
    ),
  );
  const undo = useAction(
    useCallback(
      (what: LookUndo, onProgress) => actions.undoLook(runOptions({ onProgress }), what),
      [actions, runOptions],
    ),
  );
  const open = useEffectEvent(() => void look.run());
  useEffect(() => open(), []);

  const items = (sheets ?? []).flatMap((sheet) => [...oursItem(sheet, m), ...ownItem(sheet, m)]);
  const ticks = useTicks(items);
  const chosen = items.filter(({ key }) => ticks.ticked.has(key));
  const afterwards = async (text: string, back: LookUndo | null) => {
    setDone({ text, undo: back });
    ticks.reset();
    onChanged();
    await look.run();
  };
  const update = async () => {
    const updated = await write.run(ticks.ticked);
    if (updated) await afterwards(m('look.done', { n: updated.result.sheets.length }), updated.result.undo);
  };
  const takeBack = async (what: LookUndo) => {
    const undone = await undo.run(what);
    if (undone) await afterwards(m('look.undone', { n: undone.result.undone }), null);
  };
  const busy = write.busy || undo.busy;
  const back = done?.undo;

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
      <ToolOutcome
        look={look}
        onLook={() => void look.run()}
        writes={[write, undo]}
        done={done?.text ?? null}
        onUndo={back && canUndo(back) ? () => void takeBack(back) : undefined}
      />
      {sheets && (
        <>
          <Text>{items.length === 0 ? m('look.none') : m('look.found')}</Text>
          <TickList
            label={m('tools.look')}
            items={items.map((item) => ({ ...item, ticked: ticks.isTicked(item.key) }))}
            onTick={ticks.flip}
            onShow={(cell) => void actions.selectCell(cell)}
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
