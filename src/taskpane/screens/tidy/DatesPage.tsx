import { Subtitle2, Text } from '@fluentui/react-components';
import { isoDay } from '../../../domain/dates/day';
import type { DateItem } from '../../../usecases/tidy/dates/dateConversion';
import { undoneOf, useJournalState } from '../../context/Journal';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { useFooterProblem } from '../../context/useFooterProblem';
import { useFooterWork } from '../../context/useFooterWork';
import { Tick } from '../../parts/form/Tick';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { useCheck } from '../../parts/outcome/useCheck';
import { FooterButton } from '../../parts/page/FooterButton';
import { FullPage } from '../../parts/page/FullPage';
import { TickList, type TickItem } from '../../parts/list/TickList';
import { CellLinks } from './CellLinks';
import type { ToolProps } from './tool';
import { useTicks } from './useTicks';

const cellOf = ({ cell }: DateItem) => `${cell.sheet}!${cell.address}`;
const keyOf = (item: DateItem) => `${cellOf(item)} ${item.day}`;

/** 规范日期: every text that is read as a day, before and after, to be ticked; doubtful ones start unticked. */
export function DatesPage({ onChanged, onClose }: ToolProps) {
  const m = useMessage();
  const { actions } = usePane();
  const { run, say, show, busy } = useFooterWork();
  // Looked at again once the footer has taken something back.
  const { result: preview, action: look } = useCheck(actions.previewDates, undoneOf(useJournalState()));
  useFooterProblem(look.problem, () => void look.run());

  const items = preview?.items ?? [];
  const ticks = useTicks(
    items.map((item) => ({ key: keyOf(item), ticked: item.ticked, place: cellOf(item) })),
  );
  const cells = items.filter(({ isOther }) => !isOther).length;
  const chosen = items.filter((item) => ticks.ticked.has(keyOf(item)));
  const apply = async () => {
    const ran = await run(m('tools.dates'), (options) =>
      actions.applyChanges(
        options,
        chosen.map(({ change }) => change),
      ),
    );
    if (!ran) return;
    const { applied, skipped } = ran.done;
    const left = skipped.length > 0 ? [m('dates.skipped', { n: skipped.length })] : [];
    say([m('dates.done', { n: applied.length }), ...left].join(m('list.clauses')));
    ticks.reset();
    onChanged();
    await look.run();
  };

  return (
    <FullPage
      title={m('tools.dates')}
      back={{ label: m('action.back'), onBack: onClose }}
      footer={
        items.length > 0 && (
          <FooterButton disabled={busy || chosen.length === 0} onClick={() => void apply()}>
            {chosen.length === 0 ? m('tools.nothing') : m('dates.run', { n: chosen.length })}
          </FooterButton>
        )
      }
    >
      <ProgressLine busy={look.busy} step={look.step} />
      {preview && (
        <>
          <Text>{cells === 0 ? m('dates.none') : m('dates.found', { n: cells })}</Text>
          {preview.withoutId > 0 && <Text>{m('dates.withoutId', { n: preview.withoutId })}</Text>}
          {cells > 1 && (
            <Tick
              checked={chosen.length === cells ? true : chosen.length === 0 ? false : 'mixed'}
              label={m('tools.all', { n: cells })}
              onChange={() => ticks.tickAll(chosen.length < cells)}
            />
          )}
          <TickList
            label={m('tools.dates')}
            items={items.map((item) => tickItem(item, ticks.isTicked(keyOf(item)), m))}
            onTick={ticks.flip}
            onShow={(cell) => void show(cell)}
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
