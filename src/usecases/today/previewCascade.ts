import type { Problem } from '../../domain/schema/problem';
import { languageOf } from '../../words/vocabulary/languages';
import { withExcel } from '../../workbook/session/excelSession';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { excelWork } from '../run/excelWork';
import { progressOf, type RunOptions } from '../run/runOptions';
import { runSettings } from '../run/runSettings';
import { cascadeItems, type CascadeItem } from './cascadeItems';
import { assessTracker } from './refresh/assessTracker';

/** What late tasks mean for those that come after them. Nothing is written. */
export interface CascadePreview {
  mode: 'fixed' | 'buffer' | 'off';
  /** The tracker has 前置任务. */
  hasPredecessors: boolean;
  proposals: CascadeItem[];
  /** Sentences on predecessors that are unknown, ambiguous or run in a loop. */
  notes: string[];
  problems: Problem[];
}

const TABLES = ['tasks', 'plan', 'settings', 'calendar', 'changes'] as const;

/**
 * Proposes new dates for the successors of late tasks (SPEC section 4).
 * @param from 编号 of the task whose successors are wanted; without it those of every late task.
 * @throws WorkbookError when the tracker or one of its columns is missing.
 */
export function previewCascade(options: RunOptions, from?: string): Promise<CascadePreview> {
  return withExcel(excelWork(options, 'tasks'), async (context) => {
    const workbook = await readWorkbook(context, TABLES, progressOf(options, 'reading'));
    const seen = requiredTable(workbook, 'tasks', options.language);
    const run = runSettings(workbook, options);
    const tracker = assessTracker(seen, workbook, run);
    const { items, notes } = cascadeItems(workbook, tracker, run, {
      from,
      action: 'cascade',
      spoken: languageOf(options.language),
    });
    return {
      mode: run.settings.cascade,
      hasPredecessors: tracker.columns.at('predecessors') !== undefined,
      proposals: items,
      notes,
      problems: [...run.problems, ...tracker.problems],
    };
  });
}
