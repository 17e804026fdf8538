import type { SheetParts } from '../../book/Book';
import type { ChangeFeed } from '../../workbook/ChangeFeed';
import type { SheetId } from '../../workbook/Engine';
import type { WorkbookState } from '../../workbook/WorkbookState';
import { toFreeze } from '../cells/snapshot';
import type { UniverHandle } from '../library/UniverHandle';
import type { TableKeeper } from './TableKeeper';

/** Changes what a sheet has beside its cells; the grid shows where it is frozen now, and tables know theirs. */
export function changeParts(
  { handle, state, tables, feed }: Changed,
  sheet: SheetId,
  change: (parts: SheetParts) => void,
): void {
  const own = state.of(sheet);
  const before = own.parts;
  const after = structuredClone(before);
  change(after);
  own.parts = after;
  if (JSON.stringify(before.freeze) !== JSON.stringify(after.freeze))
    handle.mutate(handle.library.SetFrozenMutation, { subUnitId: sheet, ...toFreeze(after.freeze) });
  tables.afterPartsChange(sheet, before, after);
  feed.emit({ type: 'parts', sheet });
}

interface Changed {
  handle: UniverHandle;
  state: WorkbookState;
  tables: TableKeeper;
  feed: ChangeFeed;
}
