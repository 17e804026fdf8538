import type { AlertEntry, AlertKey } from '../../domain/alerts/scheduleAlert';
import type { RegisterUpdate } from '../../domain/alerts/updateRegister';
import type { Day } from '../../domain/day';
import { languageOf } from '../../domain/language/languages';
import type { Problem } from '../../domain/problem';
import { queueRegister, registerOf } from '../../workbook/alertRegister';
import { withExcel } from '../../workbook/excelSession';
import { lookAtWorkbook } from '../../workbook/seenWorkbook';
import { sendWrites } from '../../workbook/sendWrites';
import { progressOf, type RunOptions } from '../runOptions';
import { runSettings } from '../runSettings';

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
 * Changes every open alert of some tasks in 预警清单. A task without one there changes nothing.
 * @param tasks 编号 of the tasks.
 * @throws WorkbookError when the register cannot be written.
 */
export function editRegister(
  options: RunOptions,
  tasks: readonly string[],
  edit: Edit,
): Promise<RegisterEdit> {
  const language = languageOf(options.language);
  return withExcel(language.sheets.alerts, async (context) => {
    const workbook = await lookAtWorkbook(context, ['alerts', 'settings'], progressOf(options, 'reading'));
    const run = runSettings(workbook, options);
    const register = registerOf(workbook, run.period);
    const wanted = new Set(tasks);
    const keys = register.entries.filter(({ task, resolvedOn }) => wanted.has(task) && resolvedOn === null);
    const { changes } = edit(register.entries, keys, run.asOf);
    const write = await queueRegister(context, workbook, register, changes, language);
    const sent = write.queued ? await sendWrites(context) : true;
    const sheet = workbook.tables.alerts?.sheet ?? language.sheets.alerts;
    const moved: Problem = { code: 'othersChanged', sheet, rows: changes.length };
    const problems = sent ? await write.settle() : [moved];
    return {
      tasks: sent ? [...new Set(changes.map(({ entry }) => entry.task))] : [],
      problems: [...register.told, ...problems],
      cellsWritten: sent ? write.cells : 0,
    };
  });
}
