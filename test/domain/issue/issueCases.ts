import { textCell } from '../../../src/domain/cells/cellSnapshot';
import type { IssueRow } from '../../../src/domain/issue/issueRow';
import { readDate } from '../../../src/domain/dates/reading/readDate';

export type TypedIssue = Partial<Omit<IssueRow, 'occurredOn'>> & { occurredOn?: string };

/** An issue row in June 2026 from what a person typed; what is left out is blank. */
export function issue({ occurredOn = '', ...typed }: TypedIssue): IssueRow {
  return {
    id: '',
    issue: '',
    impact: '',
    owner: '',
    rootCause: '',
    temporary: '',
    prevention: '',
    state: '',
    verification: '',
    ...typed,
    occurredOn: readDate(textCell(occurredOn), { period: '2026-06', dateSystem: 1900, role: 'start' }),
  };
}

/** The first row of the seed, with everything a closed issue has but the time. */
export const SEED: TypedIssue = {
  id: 'Q001',
  issue: '客户A订单延迟发货',
  occurredOn: '6.15',
  impact: '客户满意度下降',
  owner: '仓库*主管',
  rootCause: '库存数据未实时同步',
  temporary: '联系客户协商6月18日发货',
  prevention: '引入WMS系统,6月底前完成',
  state: '已解决',
  verification: '验证人：质检*主管，没有再发生',
};
