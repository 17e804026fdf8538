import { installOfficeGlobals, type OpenWorkbook } from '../../../../dev-host/index';

export type Edit = (context: Excel.RequestContext) => void;

/**
 * Runs an action of ours while a colleague edits before some of its batches, counted from 1: 1 reads, 2 writes where
 * the action reads once. Every edit has to have happened.
 */
export async function whileColleague<T>(
  workbook: OpenWorkbook,
  edits: Readonly<Record<number, Edit>>,
  run: () => Promise<T>,
): Promise<T> {
  const { Excel: theirs } = workbook.join('同事');
  const steps = Object.entries(edits).map(([from, edit]) =>
    workbook.host.script.beforeBatch(
      () =>
        theirs.run(async (context) => {
          edit(context);
          await context.sync();
        }),
      { client: workbook.client, from: Number(from) },
    ),
  );
  const result = await run();
  expect(steps.map(({ happened }) => happened)).toEqual(steps.map(() => 1));
  return result;
}

/** Two people do the same: the colleague's whole action is done between what ours reads and what it writes. */
export async function atOnce<T>(
  workbook: OpenWorkbook,
  run: () => Promise<T>,
): Promise<[ours: T, theirs: T]> {
  const colleague = workbook.join('同事');
  let theirs: T | undefined;
  const step = workbook.host.script.beforeBatch(
    async () => {
      const uninstall = installOfficeGlobals(colleague);
      theirs = await run().finally(uninstall);
    },
    { client: workbook.client, from: 2 },
  );
  const ours = await run();
  expect(step.happened).toBe(1);
  return [ours, theirs as T];
}

export const table = (context: Excel.RequestContext, name: string): Excel.Table =>
  context.workbook.tables.getItem(name);

/** Sorts a table by one of its columns, counted from 0. */
export const sorted =
  (name: string, key: number, ascending = true): Edit =>
  (context) =>
    table(context, name).sort.apply([{ key, ascending }]);

/** Types into a cell of a table's body by column header. */
export const typed =
  (name: string, row: number, header: string, content: string | number): Edit =>
  (context) => {
    const cell = table(context, name).columns.getItem(header).getDataBodyRange().getCell(row, 0);
    cell.values = [[content]];
  };

/** A note below a table, so many rows from its end: 0 is right below it. */
export const noteBelow =
  (name: string, rows: number, text: string): Edit =>
  (context) => {
    const cell = table(context, name)
      .getDataBodyRange()
      .getLastRow()
      .getOffsetRange(rows + 1, 0)
      .getCell(0, 0);
    cell.values = [[text]];
  };
