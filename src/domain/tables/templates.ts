import {
  HUMAN_COLUMNS,
  isOwnedColumn,
  OPTIONAL_COLUMNS,
  OWNED_COLUMNS,
  type ColumnKey,
  type TableKey,
} from '../schema/columnKeys';
import type { Language } from '../../words/language/Language';

/** What a column holds; it decides number format, alignment and validation. */
export type ColumnKind = 'text' | 'date' | 'list' | 'number' | 'percent';

export interface ColumnTemplate<T extends TableKey = TableKey> {
  key: ColumnKey<T>;
  header: string;
  /** True for a column Opsbook writes. */
  owned: boolean;
  kind: ColumnKind;
  /** In characters of the sheet's default font. */
  width: number;
  /** Values of the drop-down, for a list a person chooses from. */
  list?: readonly string[];
  /** Note on the header. */
  note: string;
  /** Input prompt of a human column; the header is its title. */
  prompt?: string;
}

export interface SheetTemplate<T extends TableKey = TableKey> {
  key: T;
  sheetName: string;
  tableName: string;
  columns: readonly ColumnTemplate<T>[];
}

/** Table names are the same in every language: they are how a workbook's tables are found. */
export const TABLE_NAMES: Readonly<Record<TableKey, string>> = {
  plan: 'OpsPlan',
  tasks: 'OpsTasks',
  issues: 'OpsIssues',
  summary: 'OpsSummary',
};

type Layout = readonly [kind: ColumnKind, width: number];

const LAYOUTS: { readonly [T in TableKey]: Readonly<Record<ColumnKey<T>, Layout>> } = {
  plan: {
    quarterGoal: ['text', 20],
    monthGoal: ['text', 20],
    task: ['text', 24],
    // A span such as 6.1-6.30 has no date format, so it stays text.
    dates: ['text', 14],
    owner: ['text', 16],
    resources: ['text', 24],
    doneWhen: ['text', 28],
    planCheck: ['text', 28],
    direction: ['text', 12],
    deliverable: ['text', 20],
    approver: ['text', 14],
    consulted: ['text', 16],
    informed: ['text', 16],
    interfacePerson: ['text', 16],
  },
  tasks: {
    name: ['text', 24],
    owner: ['text', 16],
    start: ['date', 13],
    finish: ['date', 13],
    actual: ['date', 13],
    status: ['list', 11],
    reason: ['text', 26],
    nextStep: ['text', 26],
    help: ['text', 20],
    id: ['text', 9],
    assessed: ['text', 11],
    slip: ['number', 10],
    alert: ['text', 10],
    why: ['text', 64],
    predecessors: ['text', 16],
    forecast: ['date', 13],
    percent: ['percent', 11],
    baseline: ['date', 13],
  },
  issues: {
    issue: ['text', 26],
    occurredOn: ['date', 13],
    impact: ['text', 20],
    owner: ['text', 16],
    rootCause: ['text', 26],
    temporary: ['text', 26],
    prevention: ['text', 26],
    state: ['list', 11],
    verification: ['text', 26],
    id: ['text', 9],
    closure: ['text', 28],
    linkedTask: ['text', 16],
    causeKind: ['text', 11],
  },
  summary: {
    goal: ['text', 24],
    actual: ['text', 20],
    rate: ['percent', 10],
    reason: ['text', 28],
    worked: ['text', 26],
    improve: ['text', 26],
    next: ['text', 28],
    tasksDone: ['text', 11],
    verdict: ['text', 24],
  },
};

/**
 * One of the four sheets in one language: human columns first, owned columns to their right.
 * @param optional columns a team may add that this sheet is to have, between the two.
 */
export function sheetTemplate<T extends TableKey>(
  table: T,
  language: Language,
  optional: readonly ColumnKey[] = [],
): SheetTemplate<T> {
  const added: readonly ColumnKey<T>[] = OPTIONAL_COLUMNS[table];
  const keys: readonly ColumnKey<T>[] = [
    ...HUMAN_COLUMNS[table],
    ...added.filter((key) => optional.includes(key)),
    ...OWNED_COLUMNS[table],
  ];
  return {
    key: table,
    sheetName: language.sheets[table],
    tableName: TABLE_NAMES[table],
    columns: keys.map((key) => columnTemplate(table, key, language)),
  };
}

function columnTemplate<T extends TableKey>(
  table: T,
  key: ColumnKey<T>,
  language: Language,
): ColumnTemplate<T> {
  const { header, prompt, note } = language.columns[table][key];
  const [kind, width] = LAYOUTS[table][key];
  const owned = isOwnedColumn(table, key);
  return {
    key,
    header,
    owned,
    kind,
    width,
    ...(kind === 'list' ? { list: listValues(table, language) } : {}),
    note: [owned ? language.ownedNote : '', note ?? prompt ?? ''].filter(Boolean).join('\n'),
    ...(prompt && !owned ? { prompt } : {}),
  };
}

function listValues(table: TableKey, language: Language): readonly string[] {
  const words = table === 'issues' ? language.issueState : language.taskStatus;
  return Object.values(words).map(({ word }) => word);
}
