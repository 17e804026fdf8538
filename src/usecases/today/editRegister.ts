import { excelWork } from '../run/excelWork';
import { type AlertEntry, type AlertKey } from '../../domain/alert/scheduleAlert';
import type { RegisterUpdate } from '../../domain/alert/updateRegister';
import type { Day } from '../../domain/dates/day';
import { languageOf } from '../../words/vocabulary/languages';
import type { Problem } from '../../domain/schema/problem';
import { addRegisterChanges, registerOf, registerUnit } from '../../workbook/sheets/alertRegister';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, RETRY_THEN_REPORT } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
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
 * Changes every open alert of some tasks in 预警清单; says so when there is none.
 * @param tasks 编号 of the tasks.
 * @throws WorkbookError when the register cannot be written.
 */
export async function editRegister(
  options: RunOptions,
  tasks: readonly string[],
  edit: Edit,
): Promise<RegisterEdit> {
  const language = languageOf(options.language);
  const changed = new Set<string>();
  const { result, commit, cells, problems, conflicts } = await changeWorkbook(
    excelWork(options, 'alerts'),
    RETRY_THEN_REPORT,
    async (context, { number }) => {
      const workbook = await readWorkbook(context, ['alerts', 'settings'], progressOf(options, 'reading'));
      const run = runSettings(workbook, options);
      const register = registerOf(workbook, run.period);
      const wanted = new Set(tasks);
      const keys = register.entries.filter(({ task, resolvedOn }) => wanted.has(task) && resolvedOn === null);
      const { changes } = edit(register.entries, keys, run.asOf);
      const batch = new WriteBatch();
      addRegisterChanges(batch, workbook, register, changes, language);
      if (number === 0) for (const { entry } of changes) changed.add(entry.task);
      const sheet = workbook.tables.alerts?.sheet ?? language.sheets.alerts;
      const missing: Problem[] = keys.length === 0 ? [{ code: 'alertNotRecorded', sheet }] : [];
      const unitTasks = new Map(changes.map(({ entry }) => [registerUnit(entry), entry.task]));
      return { batch, result: { unitTasks, problems: [...register.told, ...missing] } };
    },
  );
  // An alert whose row changed at every try was not written.
  const left = commit ? [...commit.undone].flatMap((unit) => result.unitTasks.get(unit) ?? []) : [...changed];
  return {
    tasks: [...changed].filter((task) => !left.includes(task)),
    problems: [...result.problems, ...problems, ...conflicts],
    cellsWritten: cells,
  };
}
