import { excelWork } from '../run/excelWork';
import type { Problem } from '../../domain/schema/problem';
import { withExcel } from '../../workbook/session/excelSession';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { progressOf, type RunOptions } from '../run/runOptions';
import {
  GENERATION_TABLES,
  planGeneration,
  type DifferingTaskItem,
  type GeneratedTaskItem,
} from './planGeneration';

export interface TaskPreview {
  add: GeneratedTaskItem[];
  /** Plan rows whose task the tracker has already. */
  present: number;
  differing: DifferingTaskItem[];
  problems: Problem[];
}

/**
 * What `generateTasks` would add, and where plan and tracker differ; writes nothing.
 * @throws WorkbookError when plan or tracker or one of their columns is missing.
 */
export function previewTasks(options: RunOptions): Promise<TaskPreview> {
  return withExcel(excelWork(options, 'tasks'), async (context) => {
    const workbook = await readWorkbook(context, GENERATION_TABLES, progressOf(options, 'reading'));
    const { add, differing, generation, run, columns } = planGeneration(workbook, options);
    return {
      add,
      present: generation.present.length,
      differing,
      problems: [...run.problems, ...columns.problems],
    };
  });
}
