import type { ApplyResult } from '../../src/usecases/changes/applyChanges';
import type { CellChange } from '../../src/domain/changeLog/cellChange';
import type { IssueCheckItem, IssueCheckResult } from '../../src/usecases/issues/checkIssues';
import { day } from './day';

export const LOG = '问题处理记录表';

export function anIssue(given: Partial<IssueCheckItem> = {}): IssueCheckItem {
  return {
    id: 'Q001',
    at: 0,
    issue: '订单漏发',
    owner: '王五',
    state: 'inProgress',
    next: 'resolved',
    missing: ['rootCause', 'prevention'],
    missingCells: [
      { sheet: LOG, address: 'E4' },
      { sheet: LOG, address: 'G4' },
    ],
    toFill: [
      {
        ...{ column: 'rootCause', header: '根本原因分析', needs: ['rootCause'], value: '', text: '' },
        cell: { sheet: LOG, address: 'E4' },
      },
      {
        ...{ column: 'prevention', header: '长期预防措施', needs: ['prevention'], value: '', text: '' },
        cell: { sheet: LOG, address: 'G4' },
      },
    ],
    checks: [],
    verifyUntil: null,
    repeats: null,
    moves: [
      { to: 'resolved', refusal: '要标记为“已解决”，还缺：根本原因、长期预防措施。' },
      { to: 'open', refusal: null },
    ],
    rootCause: '',
    linkedTask: null,
    text: '要标记为“已解决”，还缺：根本原因、长期预防措施。',
    cell: { sheet: LOG, address: 'A4' },
    ...given,
  };
}

export function anIssueCheck(rows: IssueCheckItem[] = [anIssue()]): IssueCheckResult {
  return {
    asOf: day(2026, 6, 24),
    checked: rows.length,
    rows,
    verifiedBy: '验证人：{name}',
    start: { sheet: LOG, address: 'A4' },
    problems: [],
    notWritten: null,
    cellsWritten: 0,
  };
}

export function applied(change: Partial<CellChange> = {}): ApplyResult {
  const whole: CellChange = {
    ...{ table: 'issues', row: 'Q001', at: 0, column: 'state', before: '处理中', after: '已解决' },
    ...{ action: 'issue', why: '已具备标记为“已解决”的条件' },
    ...change,
  };
  return { applied: [whole], skipped: [], problems: [], cellsWritten: 1 };
}

/** Nothing was written, because somebody wrote something else meanwhile. */
export function skipped(now: string): ApplyResult {
  const [change] = applied().applied;
  if (!change) throw new Error('There is a change');
  return {
    applied: [],
    skipped: [{ change, now, because: 'changed' }],
    problems: [],
    cellsWritten: 0,
  };
}
