import { alertKey, type AlertEntry, type AlertKey } from '../../domain/alert/scheduleAlert';
import type { RegisterUpdate } from '../../domain/alert/updateRegister';
import type { Day } from '../../domain/dates/day';
import { languageOf } from '../../words/vocabulary/languages';
import type { Problem } from '../../domain/schema/problem';
import { queueRegister, registerOf } from '../../workbook/sheets/alertRegister';
import { withExcel } from '../../workbook/session/excelSession';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { sendWrites } from '../../workbook/write/sendWrites';
import { progressOf, type RunOptions } from '../run/runOptions';
import { runSettings } from '../run/runSettings';

export interface RegisterEdit {
  /** 编号 of the tasks whose alerts changed. */
  tasks: string[];
  problems: Problem[];
  cellsWritten: number;
}

type Edit = (
  entries: readonly AlertEntry[],
  keys: readonly AlertKey[],
  asOf: Day,
) => Pick<RegisterUpdate, 'changes'>;

/**
 * Changes every open alert of some tasks in 预警清单; it is told when there is none. When a colleague
 * moved rows meanwhile, the alerts that were hit get back what they held, and it looks again, once.
 * @param tasks 编号 of the tasks.
 * @throws WorkbookError when the register cannot be written.
 */
export async function editRegister(
  options: RunOptions,
  tasks: readonly string[],
  edit: Edit,
): Promise<RegisterEdit> {
  const first = await editOnce(options, tasks, edit);
  if (first.left === 0) return first.result;
  const second = await editOnce(options, tasks, edit);
  const { sheet, left: rows, result } = second;
  return {
    tasks: [...new Set([...first.result.tasks, ...result.tasks])],
    problems: [...result.problems, ...(rows > 0 ? [{ code: 'othersChanged' as const, sheet, rows }] : [])],
    cellsWritten: first.result.cellsWritten + result.cellsWritten,
  };
}

function editOnce(options: RunOptions, tasks: readonly string[], edit: Edit) {
  const language = languageOf(options.language);
  return withExcel(language.sheets.alerts, async (context) => {
    const workbook = await readWorkbook(context, ['alerts', 'settings'], progressOf(options, 'reading'));
    const run = runSettings(workbook, options);
    const register = registerOf(workbook, run.period);
    const wanted = new Set(tasks);
    const keys = register.entries.filter(({ task, resolvedOn }) => wanted.has(task) && resolvedOn === null);
    const { changes } = edit(register.entries, keys, run.asOf);
    const write = await queueRegister(context, workbook, register, changes, language);
    const sent = write.queued ? await sendWrites(context) : true;
    const entries = changes.map(({ entry }) => entry);
    const elsewhere = new Set((sent ? write.displaced() : entries).map(alertKey));
    const put = entries.filter((entry) => !elsewhere.has(alertKey(entry)));
    const sheet = workbook.tables.alerts?.sheet ?? language.sheets.alerts;
    const problems: Problem[] = keys.length === 0 ? [{ code: 'alertNotRecorded', sheet }] : [];
    if (sent) problems.push(...(await write.settle()));
    return {
      sheet,
      /** Alerts whose rows were elsewhere when the write arrived. */
      left: elsewhere.size,
      result: {
        tasks: [...new Set(put.map(({ task }) => task))],
        problems: [...register.told, ...problems],
        cellsWritten: sent ? write.cells : 0,
      },
    };
  });
}
