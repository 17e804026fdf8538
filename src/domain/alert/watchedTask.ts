import type { Assessment } from '../task/assessment';

/** A task and what was made of it, as the alert lists need it. */
export interface WatchedTask {
  /** 编号, unique in the tracker. */
  id: string;
  name: string;
  owner: string;
  /** 审批人(A) of the plan row; '' where none is named. */
  approver: string;
  assessment: Assessment;
}
