import { BANNER_NAMES } from '../cells/definedNames';
import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import type { Language } from '../../words/language/Language';
import type { SampleCell } from '../../domain/tables/sampleRows';
import { dayToSerial, type DateSystem } from '../../domain/dates/serial';
import { sheetTemplate, type ColumnTemplate } from '../../domain/tables/templates';
import { columnLetters } from '../cells/cellAddress';
import { shortDate } from '../look/shortDate';
import { FIRST_BODY_ROW } from './layout';
import { legendText } from './legendText';
import type { ScaffoldColumn, ScaffoldSheet, ScaffoldValidation } from './scaffoldSheet';
import { tableFormats } from './formats/tableFormats';

/** A row of a new table by column: a text, a number, or a day to be written as a real date. */
export type TemplateRow = Readonly<Partial<Record<ColumnKey, SampleCell | number>>>;

/** Rows of a table that is made without any: enough to start typing, few enough to see the end. */
const BLANK_ROWS = 10;

/** Days off the plan: late ones with a sign. */
export const SLIP_FORMAT = '+0;-0;0';

const NUMBER_FORMATS: Record<Exclude<ColumnTemplate['kind'], 'date'>, string> = {
  text: 'General',
  list: 'General',
  // The only number is how many days a task is off its plan.
  number: SLIP_FORMAT,
  percent: '0%',
};

/** Columns whose texts Excel would take for dates (`6.10`, `3/5`). */
const KEPT_AS_TEXT: readonly string[] = ['dates', 'tasksDone'];

/** Short words of one kind below each other. */
const CENTRED_TEXTS: readonly string[] = ['id', 'assessed', 'alert', 'tasksDone'];

/** Sentences of ours that may be long; each is the last column of its table, where a line runs on over the edge. */
const ONE_LINE: readonly string[] = ['why', 'planCheck', 'closure', 'verdict'];

/** Whether the texts of a column take one line, however long. */
export const isOneLine = (key: string): boolean => ONE_LINE.includes(key);

/** The last column of a table that is printed; of the others those that people fill in. */
const LAST_PRINTED: Partial<Record<TableKey, ColumnKey>> = { tasks: 'alert' };

/**
 * One of the four sheets as it is made in a language (SPEC section 1).
 * @param options.rows what to fill in, none for an empty table.
 * @param options.optional columns a team may add that this table is to have.
 */
export function templateSheet(
  key: TableKey,
  language: Language,
  options: {
    name: string;
    banner: string;
    rows: readonly TemplateRow[];
    optional?: readonly ColumnKey[];
    dateSystem: DateSystem;
    /** Dates of another year show it. */
    year: number;
    /** Whom owner cells offer. */
    owners?: readonly string[];
  },
): ScaffoldSheet {
  const template = sheetTemplate(key, language, options.optional);
  const keys = template.columns.map((column) => column.key);
  const at = (column: string) => keys.findIndex((key) => key === column);
  const letter = (column: string) => `$${columnLetters(at(column))}${FIRST_BODY_ROW + 1}`;
  const dates = shortDate(options.year, options.dateSystem);
  const place = { letter, dates, owners: options.owners ?? [] };
  const rows: readonly TemplateRow[] =
    options.rows.length > 0 ? options.rows : Array.from({ length: BLANK_ROWS }, () => ({}));
  return {
    name: options.name,
    table: template.tableName,
    fontName: language.sheetFont,
    bannerName: BANNER_NAMES[key],
    banner: options.banner,
    ...(key === 'tasks' ? { legend: { column: at('reason'), text: legendText(language) } } : {}),
    columns: template.columns.map((column) => scaffoldColumn(column, language, place)),
    rows: rows.map((row) => keys.map((column) => typedValue(row[column], options.dateSystem))),
    conditionalFormats: tableFormats(key, language, { at, columns: keys.length, letter }),
    printed: printedColumns(key, template.columns),
  };
}

/** How many columns of a table are printed: what is Opsbook's is for the screen, but for the tracker's figures. */
export function printedColumns(
  table: TableKey,
  columns: readonly Pick<ColumnTemplate, 'key' | 'owned'>[],
): number {
  const last = columns.findLastIndex(({ key, owned }) =>
    LAST_PRINTED[table] ? key === LAST_PRINTED[table] : !owned || key === 'rate',
  );
  return last + 1;
}

/** The number format of a column's cells. @param dates that of its dates */
export const columnFormat = ({ key, kind }: Pick<ColumnTemplate, 'key' | 'kind'>, dates: string): string => {
  if (KEPT_AS_TEXT.includes(key)) return '@';
  return kind === 'date' ? dates : NUMBER_FORMATS[kind];
};

/**
 * A column as it is made.
 * @param place.letter `$D4`-style address of a column in the first body row. @param place.dates number format of dates
 * @param place.owners whom owner cells offer; nobody without it
 */
export function scaffoldColumn(
  column: ColumnTemplate,
  language: Language,
  {
    letter,
    dates,
    owners = [],
  }: { letter: (column: string) => string; dates: string; owners?: readonly string[] },
): ScaffoldColumn {
  const validation = column.key === OWNER ? offerOf(owners) : validationOf(column, language, letter);
  return {
    header: column.header,
    owned: column.owned,
    width: column.width,
    numberFormat: columnFormat(column, dates),
    centred: column.kind !== 'text' || CENTRED_TEXTS.includes(column.key),
    oneLine: isOneLine(column.key),
    note: column.note,
    prompt: column.owned ? language.ownedNote : (column.prompt ?? ''),
    ...(validation ? { validation } : {}),
  };
}

/** The column of all tables that says who answers for a row. */
export const OWNER = 'owner' satisfies ColumnKey;

const offerOf = (items: readonly string[]): ScaffoldValidation | undefined =>
  items.length > 0 ? { kind: 'offer', items } : undefined;

/** Columns with a list, which has a message of its own. */
type ListColumn = 'status' | 'state' | 'direction' | 'causeKind';

function validationOf(
  column: ColumnTemplate,
  { validation }: Language,
  letter: (column: string) => string,
): ScaffoldValidation | undefined {
  if (column.list) {
    const error = column.key in validation ? validation[column.key as ListColumn] : validation.status;
    return { kind: 'list', items: [...column.list], error };
  }
  if (column.kind !== 'date') return undefined;
  if (column.key === 'finish') {
    const start = letter('start');
    // A start that is blank or still text must not refuse every finish.
    return {
      kind: 'dateFrom',
      earliest: `=IF(ISNUMBER(${start}),${start},1)`,
      error: validation.finishBeforeStart,
    };
  }
  return {
    kind: 'dateFrom',
    earliest: '2000-01-01',
    error: column.key === 'actual' ? validation.actualBeforeStart : validation.date,
  };
}

function typedValue(cell: SampleCell | number | undefined, dateSystem: DateSystem): string | number {
  if (typeof cell !== 'object') return cell ?? '';
  return dayToSerial(cell.day, dateSystem) ?? '';
}
