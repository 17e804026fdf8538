import { addFormats } from '../../workbook/scaffold/formats/addFormats';
import { sameValue, type LookStep } from '../../workbook/rules/looks/lookStep';
import { queueSteps } from '../../workbook/rules/looks/queueSteps';
import { hintsRemoval } from '../../workbook/sheets/columns/settingHints';
import { WorkbookError } from '../../workbook/session/workbookError';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { tableProbe } from '../../workbook/write/tableProbe';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { excelWork } from '../run/excelWork';
import type { RunOptions } from '../run/runOptions';
import type { LookUndo } from './lookUndo';
import { readRules, type LookedSheet } from './readRules';

/**
 * Takes a change of looks back, as far as the cells still have what it gave them: what reads as made now was ours, what
 * does not was changed since, and stays.
 * @returns how many steps were taken back
 * @throws WorkbookError `sheetProtected` before anything is written
 */
export async function undoLook(options: RunOptions, undo: LookUndo): Promise<{ undone: number }> {
  const { result } = await changeWorkbook(excelWork(options, 'tasks'), RETRY_THEN_FAIL, async (context) => {
    const { tables, supporting } = await readRules(context, options, { supporting: true });
    const batch = new WriteBatch();
    let undone = 0;
    for (const tidy of [...tables, ...supporting]) {
      const own = undo.steps.filter(({ table }) => table === tidy.table);
      const steps = own.filter((step) => isAsGiven(tidy, step));
      const formats = undo.formats.find(({ table }) => table === tidy.table)?.formats;
      const isFormatted = formats !== undefined && tidy.formats.state === 'asMade';
      const hints = undo.hints && tidy.table === 'settings' ? hintsRemoval(tidy.seen) : null;
      if (steps.length === 0 && !isFormatted && !hints) continue;
      const { sheetProtected, sheet } = tidy.seen;
      if (sheetProtected) throw new WorkbookError({ code: 'sheetProtected', sheet });
      undone += steps.length + Number(isFormatted) + Number(hints !== null);
      batch.add(hints);
      const [views, cells] = [true, false].map((isView) =>
        steps.filter(({ place }) => (place === 'view') === isView),
      );
      batch.add({
        cells: 0,
        probe: tableProbe(tidy.seen),
        queue: () => {
          queueSteps(tidy.seen, cells ?? []);
          if (!isFormatted) return;
          tidy.formats.ours.forEach((format) => format.delete());
          addFormats(tidy.seen.table.getDataBodyRange(), formats);
        },
        look: () => queueSteps(tidy.seen, views ?? []),
      });
    }
    return { batch, result: { undone } };
  });
  return result;
}

/** Where nothing of these cells differs from how they are made now, they have what they were given. */
const isAsGiven = ({ seen, looks }: LookedSheet, step: LookStep): boolean =>
  (step.header === null || seen.headers.includes(step.header)) &&
  (step.place !== 'body' || step.from + step.count <= seen.rows.length) &&
  !looks.some(
    (now) =>
      now.place === step.place &&
      now.header === step.header &&
      now.part === step.part &&
      now.from < step.from + step.count &&
      now.from + now.count > step.from &&
      !sameValue(now.part, now.before, step.before),
  );
