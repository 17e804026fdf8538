import type { SchemaWords } from '../language/SchemaWords';
import { drawnSheets } from './schema/drawnSheets';
import { issueColumns } from './schema/issueColumns';
import { planColumns } from './schema/planColumns';
import { prompts } from './schema/prompts';
import { registers } from './schema/registers';
import { settings } from './schema/settings';
import { sheets } from './schema/sheets';
import { statuses } from './schema/statuses';
import { summaryColumns } from './schema/summaryColumns';
import { taskColumns } from './schema/taskColumns';

/** What is stored in workbooks and read back: a word may get further variants, but never change. */
export const schema: SchemaWords = {
  columns: { plan: planColumns, tasks: taskColumns, issues: issueColumns, summary: summaryColumns },
  ...sheets,
  ...drawnSheets,
  ...statuses,
  ...settings,
  ...prompts,
  ...registers,
};
