import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { claimKey } from '../keyboard/claimKey';
import { useMessage } from '../../context/LanguageContext';
import { Tick } from '../form/Tick';
import { rowAfterKey } from './rowAfterKey';

export interface TickItem {
  key: string;
  label: string;
  /** What would be done, or what is in doubt; one line each. */
  lines: readonly ReactNode[];
  ticked: boolean;
  /** Shown, but cannot be ticked. */
  disabled?: boolean;
  /** Cells the item is about. */
  cells: readonly CellRef[];
}

interface Props {
  label: string;
  items: readonly TickItem[];
  onTick: (key: string, ticked: boolean) => void;
  onShow: (cell: CellRef) => void;
}

/** Drawn at once; a list of thousands is asked for piece by piece. */
const PIECE = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  label: { overflowWrap: 'anywhere' },
  lines: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    // In line with the label beside the box, and below it the words of the buttons.
    paddingLeft: '36px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  cells: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0 0 27px`,
  },
});

/**
 * Rows to tick, one Tab stop: ↑ ↓ Home End and Page keys move, Space ticks, Enter shows the row's first cell in
 * the sheet, → goes on to all of its cells and ← comes back.
 */
export function TickList({ label, items, onTick, onShow }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const [stop, setStop] = useState<string | null>(null);
  const [shown, setShown] = useState(PIECE);
  const visible = items.slice(0, shown);
  const tabStop = visible.some(({ key }) => key === stop) ? stop : visible[0]?.key;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number, item: TickItem) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = event.currentTarget.closest('ul')?.children ?? [];
    const [cell] = item.cells;
    if (event.key === 'Enter' && cell) onShow(cell);
    else if (event.key === 'ArrowRight') rows[index]?.querySelector('button')?.focus();
    else {
      const next = rowAfterKey(event.key, index, visible.length);
      if (next === null) return;
      rows[next]?.querySelector('input')?.focus();
    }
    event.preventDefault();
  };

  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {visible.map((item, index) => (
          <li key={item.key} className={styles.item}>
            <Tick
              checked={item.ticked}
              aria-disabled={item.disabled}
              tabIndex={item.key === tabStop ? 0 : -1}
              onFocus={() => setStop(item.key)}
              onKeyDown={(event) => onKeyDown(event, index, item)}
              onChange={(isTicked) => {
                if (!item.disabled) onTick(item.key, isTicked);
              }}
              label={
                <Text weight="semibold" className={styles.label}>
                  {item.label}
                </Text>
              }
            />
            {item.lines.length > 0 && (
              <div className={styles.lines}>
                {item.lines.map((line, at) => (
                  // Lines of an item never change places.
                  <Caption1 key={at}>{line}</Caption1>
                ))}
              </div>
            )}
            {item.cells.length > 0 && (
              <div className={styles.cells} onKeyDown={onCellKey}>
                {item.cells.map((cell) => (
                  <Button
                    key={cell.address}
                    appearance="transparent"
                    size="small"
                    tabIndex={-1}
                    onClick={() => onShow(cell)}
                  >
                    {m('adopt.showCell', { address: cell.address })}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PIECE)}>
          {m('adopt.more', { n: Math.min(PIECE, items.length - shown) })}
        </Button>
      )}
    </>
  );
}

/** ← → along the cells of a row, back to its box at the left end. */
function onCellKey(event: KeyboardEvent<HTMLElement>) {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const box = event.currentTarget.closest('li')?.querySelector('input');
  const goesBack = event.key === 'Escape' || (event.key === 'ArrowLeft' && at === 0);
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (goesBack) box?.focus();
  else if (step !== 0) buttons[at + step]?.focus();
  else return;
  claimKey(event);
}
