import { excelWork } from '../run/excelWork';
import { ISSUE_STATES, type IssueState } from '../../domain/schema/issueCodes';
import type { CellChange } from '../../domain/changeLog/cellChange';
import { changeIssueState } from '../../domain/issue/changeIssueState';
import { describeRefusal } from '../../words/describe/describeClosure';
import { fill } from '../../words/template/fill';
import { withExcel } from '../../workbook/session/excelSession';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { applyChanges, type ApplyResult } from '../changes/applyChanges';
import { progressOf, type RunOptions } from '../run/runOptions';
import { assessLog, ISSUE_TABLES } from './assessLog';
import { findIssue, type IssueRef } from './findIssue';

export type MoveIssueOptions = RunOptions & IssueRef & { to: IssueState };

export type MoveOutcome =
  | { refusal: null; result: ApplyResult }
  /** In one sentence what is missing; nothing was changed. */
  | { refusal: string };

/**
 * Moves an issue to another state where SPEC section 6 lets it, and logs the move.
 * @throws WorkbookError when the issue or the log is gone, or it cannot be written.
 */
export async function moveIssue(options: MoveIssueOptions): Promise<MoveOutcome> {
  const proposed = await proposeMove(options);
  if (typeof proposed === 'string') return { refusal: proposed };
  return { refusal: null, result: await applyChanges(options, [proposed]) };
}

/** The change that moves the issue, or why it cannot be moved. */
function proposeMove({ to, ...options }: MoveIssueOptions): Promise<CellChange | string> {
  return withExcel(excelWork(options, 'issues'), async (context) => {
    const workbook = await readWorkbook(context, ISSUE_TABLES, progressOf(options, 'reading'));
    const log = assessLog(workbook, options);
    const placed = findIssue(log, options);
    const { language } = log.columns;
    const transition = changeIssueState(placed.issue, to, placed.context);
    if (!transition.allowed) return describeRefusal(language, transition.refusal, log.run.asOf);
    const isForward = ISSUE_STATES.indexOf(to) > ISSUE_STATES.indexOf(transition.from);
    const { forward, back } = language.issueChange;
    const state = language.issueState[to].word;
    return {
      table: 'issues',
      row: placed.issue.id,
      at: placed.row,
      column: 'state',
      before: log.seen.rows[placed.row]?.[log.columns.at('state') ?? -1]?.value ?? '',
      after: state,
      action: 'issue',
      why: fill(isForward ? forward : back, { state }),
    };
  });
}
