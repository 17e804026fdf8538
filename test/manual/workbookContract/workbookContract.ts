import { REGISTER_COLUMNS } from '../../../src/domain/alert/registerColumns';
import { LOG_COLUMNS } from '../../../src/domain/changeLog/logEntry';
import { HISTORY_COLUMNS } from '../../../src/domain/history/historyColumns';
import {
  HUMAN_COLUMNS,
  isOwnedColumn,
  OPTIONAL_COLUMNS,
  OWNED_COLUMNS,
  TABLE_KEYS,
  type ColumnKey,
  type TableKey,
} from '../../../src/domain/schema/columnKeys';
import { PORTFOLIO_COLUMNS, PORTFOLIO_TABLES } from '../../../src/domain/portfolio/portfolioColumns';
import { sheetTemplate } from '../../../src/domain/tables/templates';
import {
  PORTFOLIO_SHEETS,
  portfolioSheets,
  type PlainSheet,
} from '../../../src/usecases/portfolio/portfolioSheets';
import type { Language } from '../../../src/words/language/Language';
import { portfolioWordsOf } from '../../../src/words/report/reportWords';
import { LANGUAGES } from '../../../src/words/vocabulary/languages';
import { TABLE_NAMES } from '../../../src/workbook/cells/tableNames';

/** A text in each language, by its code. */
type Spelled = Readonly<Record<string, string>>;

export interface ContractColumn {
  key: string;
  /** Who fills it: people, Opsbook, or people where a team added the column. */
  filledBy: 'people' | 'opsbook' | 'optional';
  kind: string;
  header: Spelled;
  /** Further headers it is found by. */
  variants: Readonly<Record<string, readonly string[]>>;
}

export interface ContractTable {
  key: string;
  /** Its name in Excel, the same in every language. */
  name: string;
  sheet: Spelled;
  columns: readonly ContractColumn[];
}

export interface ContractWord {
  code: string;
  word: Spelled;
  variants: Readonly<Record<string, readonly string[]>>;
}

export interface WorkbookContract {
  tables: readonly ContractTable[];
  /** Of the workbook that `headless portfolio` makes of many. Absent from what the first versions kept. */
  portfolio?: readonly ContractTable[];
  words: Readonly<Record<string, readonly ContractWord[]>>;
}

/** What is in every workbook of ours, as the code has it now: `docs/workbook-contract.md` is made of it. */
export function workbookContract(): Required<WorkbookContract> {
  return {
    tables: [...TABLE_KEYS.map(templateTable), ...SUPPORTING.map(supportingTable)],
    portfolio: portfolioTables(),
    words: {
      taskStatus: wordsOf(({ taskStatus }) => taskStatus),
      assessedStatus: wordsOf(({ assessedStatus }) => plain(assessedStatus)),
      alert: wordsOf(({ alert }) => plain(alert)),
      alertRule: wordsOf(({ alerts }) => plain(alerts.rules)),
      issueState: wordsOf(({ issueState }) => issueState),
      direction: wordsOf(({ direction }) => direction),
      causeKind: wordsOf(({ causeKinds }) => causeKinds),
      setting: wordsOf(({ settings }) => settings.labels),
      dayBasis: wordsOf(({ settings }) => settings.values.dayBasis),
      cascade: wordsOf(({ settings }) => settings.values.cascade),
      autoRefresh: wordsOf(({ settings }) => settings.values.autoRefresh),
      calendarDay: wordsOf(({ calendar }) => calendar.kinds),
      changeAction: wordsOf(({ changes }) => plain(changes.actions)),
      portfolioRead: wordsOf((language) => plain(portfolioWordsOf(language).states)),
    },
  };
}

function templateTable<T extends TableKey>(key: T): ContractTable {
  const keys: readonly ColumnKey<T>[] = [
    ...HUMAN_COLUMNS[key],
    ...OPTIONAL_COLUMNS[key],
    ...OWNED_COLUMNS[key],
  ];
  const optional: readonly string[] = OPTIONAL_COLUMNS[key];
  const [first] = LANGUAGES;
  if (!first) throw new Error('There is no language');
  const templates = sheetTemplate(key, first, OPTIONAL_COLUMNS[key]).columns;
  return {
    key,
    name: TABLE_NAMES[key],
    sheet: spelled(({ sheets }) => sheets[key]),
    columns: keys.map((column) => ({
      key: column,
      filledBy: isOwnedColumn(key, column) ? 'opsbook' : optional.includes(column) ? 'optional' : 'people',
      kind: templates.find((one) => one.key === column)?.kind ?? 'text',
      header: spelled(({ columns }) => columns[key][column].header),
      variants: byLanguage(({ columns }) => columns[key][column].variants),
    })),
  };
}

type Filled = 'people' | 'opsbook';
interface SupportingTable {
  key: 'settings' | 'calendar' | 'alerts' | 'history' | 'changes';
  columns: readonly (readonly [key: string, kind: string, filledBy: Filled])[];
  headers: (language: Language) => readonly string[];
}

const PEOPLE_WRITE_IN_REGISTER: readonly string[] = ['acknowledged', 'snoozedUntil'];
const SUPPORTING: readonly SupportingTable[] = [
  {
    key: 'settings',
    columns: [
      ['name', 'text', 'opsbook'],
      ['value', 'text', 'people'],
      ['hint', 'text', 'opsbook'],
    ],
    headers: ({ settings }) => settings.headers,
  },
  {
    key: 'calendar',
    columns: [
      ['day', 'date', 'people'],
      ['kind', 'list', 'people'],
      ['name', 'text', 'people'],
    ],
    headers: ({ calendar }) => calendar.headers,
  },
  {
    key: 'alerts',
    columns: REGISTER_COLUMNS.map(({ key, kind }) => [
      key,
      kind,
      PEOPLE_WRITE_IN_REGISTER.includes(key) ? 'people' : 'opsbook',
    ]),
    headers: ({ alerts }) => REGISTER_COLUMNS.map(({ key }) => alerts.headers[key]),
  },
  {
    key: 'history',
    columns: HISTORY_COLUMNS.map((key) => [key, key === 'day' ? 'date' : 'number', 'opsbook']),
    headers: ({ history }) => HISTORY_COLUMNS.map((key) => history.headers[key]),
  },
  {
    key: 'changes',
    columns: LOG_COLUMNS.map((key) => [key, key === 'when' ? 'date' : 'text', 'opsbook']),
    headers: ({ changes }) => changes.headers,
  },
];

function supportingTable({ key, columns, headers }: SupportingTable): ContractTable {
  return {
    key,
    name: TABLE_NAMES[key],
    sheet: spelled(({ sheets }) => sheets[key]),
    columns: columns.map(([column, kind, filledBy], index) => ({
      key: column,
      filledBy,
      kind,
      header: spelled((language) => headers(language)[index] ?? ''),
      variants: {},
    })),
  };
}

/** As they are made: nobody fills in anything, and every portfolio is made anew. */
function portfolioTables(): ContractTable[] {
  const made = LANGUAGES.map((language) => ({ code: language.code, sheets: portfolioSheets(language, []) }));
  const spelledAt = (of: (sheets: PlainSheet[]) => string | undefined): Spelled =>
    Object.fromEntries(made.map(({ code, sheets }) => [code, of(sheets) ?? '']));
  return PORTFOLIO_SHEETS.map((key, at) => ({
    key,
    name: PORTFOLIO_TABLES[key],
    sheet: spelledAt((sheets) => sheets[at]?.name),
    columns: PORTFOLIO_COLUMNS[key].map((column, beside) => ({
      key: column,
      filledBy: 'opsbook',
      kind: kindOf(column, made[0]?.sheets[at]?.columns[beside]?.format),
      header: spelledAt((sheets) => sheets[at]?.columns[beside]?.header),
      variants: {},
    })),
  }));
}

function kindOf(column: string, format: string | undefined): string {
  if (column === 'rate') return 'percent, text';
  if (format === 'General') return 'text';
  return format?.includes('yyyy') ? 'date' : 'number';
}

type Words = Readonly<Record<string, { word: string; variants: readonly string[] }>>;

const plain = (words: Readonly<Record<string, string>>): Words =>
  Object.fromEntries(Object.entries(words).map(([code, word]) => [code, { word, variants: [] }]));

function wordsOf(of: (language: Language) => Words): ContractWord[] {
  const [first] = LANGUAGES;
  return Object.keys(first ? of(first) : {}).map((code) => ({
    code,
    word: spelled((language) => of(language)[code]?.word ?? ''),
    variants: byLanguage((language) => of(language)[code]?.variants ?? []),
  }));
}

const byLanguage = <Value>(of: (language: Language) => Value): Record<string, Value> =>
  Object.fromEntries(LANGUAGES.map((language) => [language.code, of(language)]));

const spelled = (of: (language: Language) => string): Spelled => byLanguage(of);
