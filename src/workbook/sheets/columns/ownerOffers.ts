import type { TableKey } from '../../../domain/schema/columnKeys';
import { offeredOwners } from '../../../words/vocabulary/owner/offeredOwners';
import { LANGUAGES } from '../../../words/vocabulary/languages';
import type { PlainWrite } from '../../back/PlainWrite';
import { cellText } from '../../cells/cellText';
import { TABLE_NAMES } from '../../cells/tableNames';
import { withChosenColumns } from '../../read/chosenColumns';
import { mapColumns, type ColumnMap } from '../../read/columnMap';
import { queueTableFrameRead, tableSnapshot, type TableSnapshot } from '../../read/tableSnapshot';
import { queueOfferRead, queueRuleRead } from '../../rules/offerWrite';
import { OWNER } from '../../scaffold/templateSheet';
import { ifAnswered, type Asked } from '../../session/asked';
import { WorkbookError } from '../../session/workbookError';
import {
  isNoted,
  offeredWrite,
  OWNER_TABLES,
  type OfferedSnapshot,
  type OwnerTable,
} from '../names/offeredName';

interface SeenOwners {
  tables: Readonly<Record<'plan' | 'tasks', TableSnapshot | null>>;
  offered: OfferedSnapshot;
}

/** What owner cells offer, asked with what an action reads anyway. */
export interface AskedOffers {
  /** The table that a refresh does not read; undefined where the request was not answered. */
  issues(): TableSnapshot | null | undefined;
  /** The rule of a column; undefined where it was not asked for or not answered. */
  rule(table: OwnerTable, header: string): Excel.DataValidation | undefined;
}

/** Queues what owner cells offer where they have the header that they are made with. */
export function queueOwnerOffers(context: Excel.RequestContext): AskedOffers {
  const frame = queueTableFrameRead(context, 'issues', false);
  const rules = new Map(
    OWNER_TABLES.map((table) => {
      const headers = new Set(LANGUAGES.map(({ columns }) => columns[table][OWNER].header));
      const { columns } = context.workbook.tables.getItemOrNullObject(TABLE_NAMES[table]);
      const asked = [...headers].map((header) => {
        const column = columns.getItemOrNullObject(header).getDataBodyRange();
        return [header, { column, rule: queueRuleRead(column) }] as const;
      });
      return [table, new Map(asked)];
    }),
  );
  return {
    issues: () => ifAnswered(() => issuesFrame(frame)),
    rule: (table, header) => {
      const asked = rules.get(table)?.get(header);
      return asked && ifAnswered(() => (asked.column.isNullObject ? undefined : asked.rule));
    },
  };
}

const issuesFrame = (frame: ReturnType<typeof queueTableFrameRead>): TableSnapshot | null =>
  tableSnapshot('issues', frame, () => blankRows(frame.body));

/**
 * What lets owner cells offer the owners that plan and tracker have by now (SPEC section 5); they take any other text as
 * well. It costs no request where the same are offered already, nor where owner columns have the headers they are made with.
 */
export async function ownerOffers(
  context: Excel.RequestContext,
  { tables, offered }: SeenOwners,
  asked: AskedOffers,
): Promise<Asked<readonly (PlainWrite | null)[]>> {
  const owners = offeredOwners([...ownerTexts('plan', tables.plan), ...ownerTexts('tasks', tables.tasks)]);
  if (isNoted(offered.latest, owners)) return { needsRequest: false, answer: () => [] };
  const seenIssues = asked.issues();
  const known = seenIssues === undefined ? await readIssues(context) : seenIssues;
  const { issues } = await withChosenColumns(context, { issues: known });
  const found = { plan: tables.plan, tasks: tables.tasks, issues };
  const reads = OWNER_TABLES.flatMap((table) => {
    const seen = found[table];
    const columns = seen && readableColumns(table, seen);
    if (!seen || !columns) return [];
    const rule = asked.rule(table, seen.headers[columns.at(OWNER) ?? -1] ?? '');
    return [queueOfferRead({ table, seen, columns, note: offered.tables[table] }, owners, rule)];
  });
  return {
    needsRequest: reads.some(({ needsRequest }) => needsRequest),
    answer: () => [...reads.flatMap(({ answer }) => answer()), offeredWrite(offered.latest, owners)],
  };
}

async function readIssues(context: Excel.RequestContext): Promise<TableSnapshot | null> {
  const frame = queueTableFrameRead(context, 'issues', false);
  await context.sync();
  return issuesFrame(frame);
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
