import type { TableKey } from '../../../domain/schema/columnKeys';
import { offeredOwners } from '../../../words/vocabulary/owner/offeredOwners';
import type { PlainWrite } from '../../back/PlainWrite';
import { cellText } from '../../cells/cellText';
import { withChosenColumns } from '../../read/chosenColumns';
import { mapColumns, type ColumnMap } from '../../read/columnMap';
import { queueTableFrameRead, tableSnapshot, type TableSnapshot } from '../../read/tableSnapshot';
import { queueOfferRead } from '../../rules/offerWrite';
import { OWNER } from '../../scaffold/templateSheet';
import { WorkbookError } from '../../session/workbookError';
import { isNoted, offeredWrite, OWNER_TABLES, type OfferedSnapshot } from '../names/offeredName';

interface SeenOwners {
  tables: Readonly<Record<'plan' | 'tasks', TableSnapshot | null>>;
  offered: OfferedSnapshot;
}

/**
 * What lets owner cells offer the owners that plan and tracker have by now (SPEC section 5); they take any other text as
 * well. Where the same are offered already, which is nearly always, this costs no request; else two.
 */
export async function ownerOffers(
  context: Excel.RequestContext,
  { tables, offered }: SeenOwners,
): Promise<readonly (PlainWrite | null)[]> {
  const owners = offeredOwners([...ownerTexts('plan', tables.plan), ...ownerTexts('tasks', tables.tasks)]);
  if (isNoted(offered.latest, owners)) return [];
  const asked = OWNER_TABLES.map((table) => [table, queueTableFrameRead(context, table)] as const);
  await context.sync();
  const frames = Object.fromEntries(
    asked.map(([table, frame]) => [table, tableSnapshot(table, frame, () => blankRows(frame.body))]),
  );
  const found = await withChosenColumns(context, frames);
  const reads = OWNER_TABLES.flatMap((table) => {
    const seen = found[table] ?? null;
    const columns = seen && readableColumns(table, seen);
    return seen && columns
      ? [queueOfferRead({ table, seen, columns, note: offered.tables[table] }, owners)]
      : [];
  });
  await context.sync();
  return [...reads.flatMap((read) => read()), offeredWrite(offered.latest, owners)];
}

/** As many rows as there are; what they hold is not asked for. */
const blankRows = ({ rowCount }: Excel.Range): [][] => Array.from({ length: rowCount }, () => []);

/** A table of which a column is missing says so where it is used; until then it offers what it did. */
function readableColumns(table: TableKey, seen: TableSnapshot): ColumnMap<TableKey> | null {
  try {
    return mapColumns<TableKey>(table, seen);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return null;
  }
}

function ownerTexts(table: TableKey, seen: TableSnapshot | null): string[] {
  const at = seen ? readableColumns(table, seen)?.at(OWNER) : undefined;
  return !seen || at === undefined ? [] : seen.rows.map((cells) => cellText(cells[at]).trim());
}
