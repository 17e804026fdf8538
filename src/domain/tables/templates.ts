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
  /** In pixels. */
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

/**
 * Widths are such that what people fill in is seen beside the pane on a screen of 1366 pixels (908 of them), in the plan,
 * the tracker and the summary; of an issue all but its last columns.
 */
const LAYOUTS: { readonly [T in TableKey]: Readonly<Record<ColumnKey<T>, Layout>> } = {
  plan: {
    quarterGoal: ['text', 124],
    monthGoal: ['text', 124],
    task: ['text', 168],
    // A span such as 6.1-6.30 has no date format, so it stays text.
    dates: ['text', 88],
    owner: ['text', 108],
    resources: ['text', 124],
    doneWhen: ['text', 172],
    planCheck: ['text', 400],
    direction: ['list', 76],
    deliverable: ['text', 132],
    approver: ['text', 96],
    consulted: ['text', 96],
    informed: ['text', 96],
    interfacePerson: ['text', 96],
  },
  tasks: {
    name: ['text', 176],
    owner: ['text', 96],
    start: ['date', 64],
    finish: ['date', 64],
    actual: ['date', 64],
    status: ['list', 68],
    reason: ['text', 188],
    nextStep: ['text', 188],
    help: ['text', 132],
    id: ['text', 54],
    assessed: ['text', 76],
    slip: ['number', 62],
    alert: ['text', 72],
    why: ['text', 470],
    predecessors: ['text', 96],
    forecast: ['date', 64],
    percent: ['percent', 72],
    baseline: ['date', 64],
  },
  issues: {
    issue: ['text', 176],
    occurredOn: ['date', 64],
    impact: ['text', 120],
    owner: ['text', 96],
    rootCause: ['text', 176],
    temporary: ['text', 144],
    prevention: ['text', 176],
    state: ['list', 68],
    verification: ['text', 144],
    id: ['text', 54],
    closure: ['text', 400],
    linkedTask: ['text', 76],
    causeKind: ['list', 64],
  },
  summary: {
    goal: ['text', 150],
    actual: ['text', 102],
    rate: ['percent', 72],
    reason: ['text', 172],
    worked: ['text', 132],
    improve: ['text', 132],
    next: ['text', 148],
    tasksDone: ['text', 64],
    verdict: ['text', 240],
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
    ...(kind === 'list' ? { list: listValues(key, language) } : {}),
    note: [owned ? language.ownedNote : '', note ?? prompt ?? ''].filter(Boolean).join('\n'),
    ...(prompt && !owned ? { prompt } : {}),
  };
}

function listValues(
  key: string,
  { taskStatus, issueState, direction, causeKinds }: Language,
): readonly string[] {
  const lists: Partial<Record<string, Readonly<Record<string, { word: string }>>>> = {
    status: taskStatus,
    state: issueState,
    direction,
    causeKind: causeKinds,
  };
  return Object.values(lists[key] ?? {}).map(({ word }) => word);
}
