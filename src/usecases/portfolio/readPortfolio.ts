import type { Problem } from '../../domain/schema/problem';
import type { TableKey } from '../../domain/schema/columnKeys';
import { describeWhy } from '../../words/describe/describeWhy';
import type { Language } from '../../words/language/Language';
import { languageOf } from '../../words/vocabulary/languages';
import { readIssueState } from '../../words/vocabulary/readStatus';
import { cellText } from '../../workbook/cells/cellText';
import { mapColumns, type ColumnMap } from '../../workbook/read/columnMap';
import { filledRows, type FilledRow } from '../../workbook/read/filledRows';
import { withExcel } from '../../workbook/session/excelSession';
import { WorkbookError } from '../../workbook/session/workbookError';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { excelWork } from '../run/excelWork';
import type { RunOptions } from '../run/runOptions';
import { runSettings, type RunSettings } from '../run/runSettings';
import { assessTracker, type AssessedTracker } from '../today/refresh/assessTracker';
import { REFRESH_TABLES } from '../today/refresh/decideRefresh';
import { taskVerdicts } from '../today/refresh/taskVerdicts';
import type { PortfolioGoal, PortfolioIssue, PortfolioPart, PortfolioTask } from './portfolioEntry';

/**
 * Reads a workbook for a portfolio and writes nothing: its tasks as a refresh would assess them (SPEC section 3), in
 * the words of the portfolio's language; issues and goals as they stand.
 * @throws WorkbookError when the tracker or one of its columns is missing. What ails the other tables is a problem of
 * the result, and theirs is left out.
 */
export function readPortfolio(options: RunOptions): Promise<PortfolioPart> {
  return withExcel(excelWork(options, 'tasks'), async (context) => {
    const workbook = await readWorkbook(context, [...REFRESH_TABLES, 'issues', 'summary']);
    const language = languageOf(options.language);
    const run = runSettings(workbook, options);
    const tracker = assessTracker(requiredTable(workbook, 'tasks', options.language), workbook, run);
    const problems: Problem[] = [...run.problems, ...tracker.problems];
    return {
      asOf: run.asOf,
      tasks: tasksOf(tracker, run, language),
      issues: rowsOf(workbook, 'issues', problems, (row) => issueOf(row, language)),
      goals: rowsOf(workbook, 'summary', problems, goalOf),
      problems,
    };
  });
}

function tasksOf(tracker: AssessedTracker, run: RunSettings, language: Language): PortfolioTask[] {
  const telling = { asOf: run.asOf, dayBasis: run.settings.dayBasis };
  return taskVerdicts(tracker, run).verdicts.map(({ id, assessed: { task, assessment } }) => ({
    id,
    task: task.name,
    owner: task.owner,
    finish: assessment.dates.finish,
    alert: assessment.alert,
    status: language.assessedStatus[assessment.status],
    slip: assessment.slip,
    why: describeWhy(language, assessment, telling),
    nextStep: task.nextStep,
  }));
}

function rowsOf<T extends TableKey, Row>(
  { tables }: WorkbookSnapshot,
  key: T,
  problems: Problem[],
  rowOf: (row: FilledRow<T>) => Row,
): Row[] {
  const seen = tables[key];
  if (!seen) return [];
  try {
    const columns: ColumnMap<T> = mapColumns(key, seen);
    problems.push(...columns.problems);
    return filledRows(key, seen, columns).map(rowOf);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    problems.push(error.problem);
    return [];
  }
}

function issueOf({ text }: FilledRow<'issues'>, language: Language): PortfolioIssue {
  const state = readIssueState(text('state'));
  return {
    id: text('id'),
    issue: text('issue'),
    owner: text('owner'),
    state: state === null ? text('state') : language.issueState[state].word,
    closure: text('closure'),
  };
}

function goalOf({ cell, text }: FilledRow<'summary'>): PortfolioGoal {
  const rate = cell('rate');
  return {
    goal: text('goal'),
    actual: text('actual'),
    rate:
      typeof rate?.value === 'number'
        ? { value: rate.value, format: rate.numberFormat }
        : cellText(rate).trim(),
    tasksDone: text('tasksDone'),
    verdict: text('verdict'),
  };
}
