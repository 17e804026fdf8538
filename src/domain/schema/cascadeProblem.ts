/** Why predecessors of a task were not followed. */
export type CascadeProblem =
  | { code: 'unknownPredecessor'; task: string; text: string }
  /** Several tasks have the name. */
  | { code: 'ambiguousPredecessor'; task: string; text: string; candidates: readonly string[] }
  /** 编号 along the loop, the first again at the end; none of its tasks is moved. */
  | { code: 'loop'; path: readonly string[] };
