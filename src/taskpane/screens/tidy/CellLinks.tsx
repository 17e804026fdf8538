import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { moveAlong } from '../../parts/keyboard/moveAlong';
import { useTabStop } from '../../parts/keyboard/useTabStop';
import { usePane } from '../../context/PaneContext';

/** More than these nobody goes through here. */
const MOST = 60;

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Cells to look at in the sheet, one Tab stop. */
export function CellLinks({ cells }: { cells: readonly { cell: CellRef; text: string }[] }) {
  const styles = useStyles();
  const { actions } = usePane();
  const shown = cells.slice(0, MOST);
  const stop = useTabStop(0);
  return (
    <div className={styles.cells} onKeyDown={moveAlong('button')}>
      {shown.map(({ cell, text }, at) => (
        <Button
          key={`${cell.sheet}!${cell.address}`}
          size="small"
          {...stop(at)}
          onClick={() => void actions.selectCell(cell)}
        >
          {`${cell.address} ${text}`}
        </Button>
      ))}
    </div>
  );
}
