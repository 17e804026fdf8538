import { useRunOptions } from '../../context/useRunOptions';
import { Checkbox, Subtitle2, Text } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { isoDay } from '../../../domain/dates/day';
import type { ApplyResult } from '../../../usecases/changes/applyChanges';
import type { CellChange } from '../../../domain/changeLog/cellChange';
import type { DateItem, DatePreview } from '../../../usecases/tidy/dates/dateConversion';
import { useAction } from '../../context/useAction';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { ProblemBar } from '../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { FooterButton } from '../../parts/page/FooterButton';
import { FullPage } from '../../parts/page/FullPage';
import { TickList, type TickItem } from '../../parts/list/TickList';
import { CellLinks } from './CellLinks';
import type { ToolProps } from './tool';
import { UndoButton } from './UndoButton';
import { useTicks } from './useTicks';

const keyOf = ({ cell }: DateItem) => `${cell.sheet}!${cell.address}`;

/** 规范日期: every text that is read as a day, before and after, to be ticked; doubtful ones start unticked. */
export function DatesPage({ onChanged, onClose }: ToolProps) {
  const m = useMessage();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [preview, setPreview] = useState<DatePreview | null>(null);
  const [applied, setApplied] = useState<ApplyResult | null>(null);
  const look = useAction(
    useCallback(
      async (_: void, onProgress) => setPreview(await actions.previewDates(runOptions({ onProgress }))),
      [actions, runOptions],
    ),
  );
  const write = useAction(
    useCallback(
      (changes: readonly CellChange[], onProgress) =>
        actions.applyChanges(runOptions({ onProgress }), changes),
      [actions, runOptions],
    ),
  );
  const open = useEffectEvent(() => void look.run());
  useEffect(() => open(), []);

  const items = preview?.items ?? [];
  const ticks = useTicks(items.map((item) => ({ key: keyOf(item), ticked: item.ticked })));
  const chosen = items.filter((item) => ticks.ticked.has(keyOf(item)));
  const apply = async (changes: readonly CellChange[]) => {
    const done = await write.run(changes);
    if (!done) return;
    setApplied(done.result);
    ticks.reset();
    onChanged();
    await look.run();
  };
  const isUndone = applied?.applied.every(({ action }) => action === 'undo') && applied.applied.length > 0;

  return (
    <FullPage
      title={m('tools.dates')}
      back={{ label: m('action.back'), onBack: onClose }}
      footer={
        items.length > 0 && (
          <FooterButton
            disabled={write.busy || chosen.length === 0}
            onClick={() => void apply(chosen.map(({ change }) => change))}
          >
            {chosen.length === 0 ? m('tools.nothing') : m('dates.run', { n: chosen.length })}
          </FooterButton>
        )
      }
    >
      <ProgressLine busy={look.busy || write.busy} step={write.step ?? look.step} />
      {look.problem && <ProblemBar problem={look.problem} onRetry={() => void look.run()} />}
      {write.problem && <ProblemBar problem={write.problem} onDismiss={write.dismiss} />}
      {applied && (
        <div role="status">
          <Text block>
            {m(isUndone ? 'tools.undone' : 'dates.done', { n: applied.applied.length })}{' '}
            {!isUndone && applied.undo.length > 0 && <UndoButton onUndo={() => void apply(applied.undo)} />}
          </Text>
          {applied.skipped.length > 0 && (
            <Text block>{m('dates.skipped', { n: applied.skipped.length })}</Text>
          )}
        </div>
      )}
      {preview && (
        <>
          <Text>{items.length === 0 ? m('dates.none') : m('dates.found', { n: items.length })}</Text>
          {preview.withoutId > 0 && <Text>{m('dates.withoutId', { n: preview.withoutId })}</Text>}
          {items.length > 1 && (
            <Checkbox
              checked={chosen.length === items.length ? true : chosen.length === 0 ? false : 'mixed'}
              label={m('tools.all', { n: items.length })}
              onChange={() => ticks.tickAll(chosen.length < items.length)}
            />
          )}
          <TickList
            label={m('tools.dates')}
            items={items.map((item) => tickItem(item, ticks.isTicked(keyOf(item)), m))}
            onTick={ticks.flip}
            onShow={(cell) => void actions.selectCell(cell)}
          />
          {preview.unreadable.length > 0 && (
            <>
              <Subtitle2 as="h2">{m('dates.unreadable', { n: preview.unreadable.length })}</Subtitle2>
              <CellLinks cells={preview.unreadable} />
            </>
          )}
        </>
      )}
    </FullPage>
  );
}

function tickItem(item: DateItem, ticked: boolean, m: ReturnType<typeof useMessage>): TickItem {
  const change = m('dates.change', { before: item.text || m('adopt.blank'), after: isoDay(item.day) });
  return {
    key: keyOf(item),
    label: m('dates.item', { name: item.name || m('today.noTask'), column: item.header }),
    lines: [change, ...item.doubts],
    ticked,
    cells: [item.cell],
  };
}
