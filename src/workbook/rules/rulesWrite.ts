import { KEPT, NO_WAY_BACK, type PlainWrite, type TakeBack } from '../back/PlainWrite';
import { groupBy } from '../cells/groupBy';
import { TABLE_NAMES } from '../cells/tableNames';
import type { TableSnapshot } from '../read/tableSnapshot';
import { addRules } from '../scaffold/addRules';
import type { ScaffoldColumn } from '../scaffold/scaffoldSheet';
import { tableProbe } from '../write/tableProbe';
import { readRuns, type Run } from './looks/readRuns';

/**
 * The rule and prompt of a column's cells; taken back, each cell has those it had.
 * @param known the rule that all of them have, where that was read already
 */
export function rulesWrite(
  seen: TableSnapshot,
  header: string,
  wanted: ScaffoldColumn,
  known: string | null = null,
): PlainWrite {
  const column = () => seen.table.columns.getItem(header).getDataBodyRange();
  let before: readonly Run[] = [];
  let left: (() => string | null) | null = null;
  return {
    cells: 0,
    probe: tableProbe(seen),
    prepare: async (context) => {
      const rows = seen.rows.length;
      if (known !== null) {
        before = [{ from: 0, count: rows, value: known }];
        return;
      }
      const queue = (from: number, count: number) =>
        queueRuleRead(
          column()
            .getRow(from)
            .getResizedRange(count - 1, 0),
        );
      [before = []] = await readRuns(context, [{ rows, queue }]);
    },
    queue: () => {
      addRules(column(), wanted);
      left = queueRuleRead(column());
    },
    back: () => rulesBack(seen, header, before, left?.() ?? null),
  };
}

const rulesBack = (
  { key }: TableSnapshot,
  header: string,
  before: readonly Run[],
  left: string | null,
): TakeBack => ({
  isWorkedOut: false,
  goesFirst: false,
  look: (context) => {
    const table = context.workbook.tables.getItemOrNullObject(TABLE_NAMES[key]);
    const column = table.columns.getItemOrNullObject(header);
    column.load('name');
    return async () => {
      if (table.isNullObject || column.isNullObject) return NO_WAY_BACK;
      const cells = column.getDataBodyRange();
      cells.load('rowCount');
      const now = queueRuleRead(cells);
      await context.sync();
      if (now() !== left) return KEPT;
      const queue = () => {
        cells.dataValidation.clear();
        for (const { from, count, value } of bySpan(before)) {
          const rows = Math.min(count, cells.rowCount - from);
          if (rows <= 0) continue;
          const part = cells.getRow(from).getResizedRange(rows - 1, 0);
          // A rule set over cells of which some have another one is refused by Excel on the web (office-js #2594).
          part.dataValidation.clear();
          putRule(part, String(value));
        }
      };
      return { write: { cells: 0, queue, back: 'none' }, kept: 0, undone: 1 };
    };
  },
});

/**
 * The rule that most cells had over all of its cells from the first to the last, then those of the cells between: a
 * formula in a rule is about its first cell.
 */
function bySpan(runs: readonly Run[]): Run[] {
  const groups = [...groupBy(runs, ({ value }) => value).values()];
  const rows = (group: readonly Run[]) => group.reduce((sum, { count }) => sum + count, 0);
  const [most = []] = groups.sort((one, other) => rows(other) - rows(one));
  const [first, last] = [most[0], most.at(-1)];
  if (!first || !last) return [];
  const span = { ...first, count: last.from + last.count - first.from };
  return [span, ...runs.filter((run) => !most.includes(run))];
}

type Rule = Pick<Excel.DataValidation, 'type' | 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'>;

/** What of a rule `ruleText` says. */
export const RULE_PARTS = 'type,rule,errorAlert,prompt,ignoreBlanks';

/** Queues the question for the rule of cells, as text; null where they differ. */
function queueRuleRead({ dataValidation }: Excel.Range): () => string | null {
  dataValidation.load(RULE_PARTS);
  return () => ruleText(dataValidation);
}

/** The rule of cells as text; null where they differ. */
export function ruleText({
  type,
  rule,
  errorAlert,
  prompt,
  ignoreBlanks,
}: Excel.DataValidation): string | null {
  const isMixed = type === 'MixedCriteria' || type === 'Inconsistent';
  return isMixed ? null : JSON.stringify({ type, rule, errorAlert, prompt, ignoreBlanks });
}

function putRule({ dataValidation }: Excel.Range, text: string): void {
  const { type, rule, errorAlert, prompt, ignoreBlanks } = JSON.parse(text) as Rule;
  if (type !== 'None') {
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = ignoreBlanks;
    dataValidation.errorAlert = errorAlert;
  }
  if (prompt.title !== '' || prompt.message !== '') dataValidation.prompt = prompt;
}
