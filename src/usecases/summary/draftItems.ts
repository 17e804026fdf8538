import { DRAFT_COLUMNS, type DraftColumn } from '../../domain/schema/columnKeys';
import type { PlacedLine } from './summaryFingerprint';
import type { TaskOutcome } from '../../domain/summary/taskOutcome';
import { draftSummary, type SummaryTexts } from '../../domain/summary/draftSummary';
import { fill } from '../../words/template/fill';
import type { Language } from '../../words/language/Language';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import { cellOf } from '../../workbook/read/cellOf';
import { cellText } from '../../workbook/cells/cellText';
import type { DraftItem } from './summaryResult';
import type { WorkbookSummary } from './summariseWorkbook';

/**
 * What can be proposed for the month's blank cells, as changes that each wait for a person.
 * @param spoken the language of who asks; the sheet keeps its own
 */
export function draftItems(
  summary: WorkbookSummary,
  lines: readonly PlacedLine[],
  spoken: Language,
): DraftItem[] {
  const { seen, columns, run } = summary;
  const { language } = columns;
  const added = new Map(
    lines.flatMap(({ row, line }) => (line.row === null ? [[normaliseWord(line.goal), row] as const] : [])),
  );
  const drafts = draftSummary({
    language,
    dayBasis: run.settings.dayBasis,
    period: run.period,
    plan: summary.plan,
    tasks: summary.tasks satisfies TaskOutcome[],
    issues: summary.issues,
    lines: summary.month.lines,
    texts: summaryTexts(summary),
  });
  return drafts.flatMap(({ goal, row, column, text }): DraftItem[] => {
    const at = row ?? added.get(normaliseWord(goal));
    const place = columns.at(column);
    if (at === undefined || place === undefined) return [];
    return [
      {
        key: `${at}/${column}`,
        goal: goal.trim(),
        column: language.columns.summary[column].header,
        text,
        source: sourceOf(language, column, spoken),
        cell: cellOf(seen, at, place),
        change: {
          table: 'summary',
          row: goal,
          at,
          column,
          before: '',
          after: text,
          action: 'summary',
          why: sourceOf(language, column),
        },
      },
    ];
  });
}

/** The drafted columns of the summary table, row for row. */
export function summaryTexts({ seen, columns }: WorkbookSummary): SummaryTexts[] {
  return seen.rows.map((cells) => {
    const texts = DRAFT_COLUMNS.map((key) => [key, cellText(cells[columns.at(key) ?? -1])] as const);
    return Object.fromEntries(texts) as Record<DraftColumn, string>;
  });
}

/** Where a text comes from: the sheet's header, in a sentence in the reader's language. */
function sourceOf(language: Language, column: DraftColumn, told = language): string {
  const { tasks, issues } = language.columns;
  const source = {
    reason: tasks.reason,
    worked: tasks.reason,
    improve: issues.rootCause,
    next: issues.prevention,
  };
  return fill(told.draftSources[column], { column: source[column].header });
}
