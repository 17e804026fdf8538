/** The columns of the four tables, each by a key that no language and no renaming changes; in sheet order. */
export const HUMAN_COLUMNS = {
  plan: ['quarterGoal', 'monthGoal', 'task', 'dates', 'owner', 'resources', 'doneWhen'],
  tasks: ['name', 'owner', 'start', 'finish', 'actual', 'status', 'reason', 'nextStep', 'help'],
  issues: [
    'issue',
    'occurredOn',
    'impact',
    'owner',
    'rootCause',
    'temporary',
    'prevention',
    'state',
    'verification',
  ],
  summary: ['goal', 'actual', 'rate', 'reason', 'worked', 'improve', 'next'],
} as const;

/** Columns to the right of the human ones that Opsbook writes. 达成率 is written too, in its place among them. */
export const OWNED_COLUMNS = {
  plan: ['planCheck'],
  tasks: ['id', 'assessed', 'slip', 'alert', 'why'],
  issues: ['id', 'closure'],
  summary: ['tasksDone', 'verdict'],
} as const;

/** Columns a team may add. */
export const OPTIONAL_COLUMNS = {
  plan: ['direction', 'deliverable', 'approver', 'consulted', 'informed', 'interfacePerson'],
  tasks: ['predecessors', 'forecast', 'percent', 'baseline'],
  issues: ['linkedTask', 'causeKind'],
  summary: [],
} as const;

export type TableKey = keyof typeof HUMAN_COLUMNS;
export const TABLE_KEYS: readonly TableKey[] = ['plan', 'tasks', 'issues', 'summary'];

/** The columns a scaffolded table has. */
export type TemplateColumn<T extends TableKey> =
  (typeof HUMAN_COLUMNS)[T][number] | (typeof OWNED_COLUMNS)[T][number];

/** Every column a table may have. */
export type ColumnKey<T extends TableKey = TableKey> =
  TemplateColumn<T> | (typeof OPTIONAL_COLUMNS)[T][number];

/** True for a column whose cells Opsbook writes. */
export function isOwnedColumn(table: TableKey, key: string): boolean {
  const owned: readonly string[] = OWNED_COLUMNS[table];
  return owned.includes(key) || (table === 'summary' && key === 'rate');
}

/** The summary's columns Opsbook drafts: 未完成/超额原因, 成功经验, 改进方向, 下阶段优化措施. */
export const DRAFT_COLUMNS = ['reason', 'worked', 'improve', 'next'] as const;
export type DraftColumn = (typeof DRAFT_COLUMNS)[number];
