import { BANNER_NAMES } from '../cells/definedNames';
import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import type { Language } from '../../words/language/Language';
import type { SampleCell } from '../../domain/tables/sampleRows';
import { dayToSerial, type DateSystem } from '../../domain/dates/serial';
import { sheetTemplate, type ColumnTemplate } from '../../domain/tables/templates';
import { columnLetters } from '../cells/cellAddress';
import { FIRST_BODY_ROW } from './layout';
import { latenessFormats } from './latenessFormats';
import type { ScaffoldColumn, ScaffoldSheet, ScaffoldValidation } from './scaffoldSheet';

/** A row of a new table by column: a text, a number, or a day to be written as a real date. */
export type TemplateRow = Readonly<Partial<Record<ColumnKey, SampleCell | number>>>;

/** Rows of a table that is made without any: enough to start typing, few enough to see the end. */
const BLANK_ROWS = 10;

const NUMBER_FORMATS: Record<ColumnTemplate['kind'], string> = {
  text: 'General',
  list: 'General',
  date: 'yyyy-mm-dd',
  number: '0',
  percent: '0%',
};

/** Columns whose texts Excel would take for dates (`6.10`, `3/5`). */
const KEPT_AS_TEXT: readonly string[] = ['dates', 'tasksDone'];

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
  },
): ScaffoldSheet {
  const template = sheetTemplate(key, language, options.optional);
  const keys = template.columns.map((column) => column.key);
  const letter = (column: string) =>
    `$${columnLetters(keys.findIndex((key) => key === column))}${FIRST_BODY_ROW + 1}`;
  const rows: readonly TemplateRow[] =
    options.rows.length > 0 ? options.rows : Array.from({ length: BLANK_ROWS }, () => ({}));
  return {
    name: options.name,
    table: template.tableName,
    bannerName: BANNER_NAMES[key],
    banner: options.banner,
    columns: template.columns.map((column) => scaffoldColumn(column, language, letter)),
    rows: rows.map((row) => keys.map((column) => typedValue(row[column], options.dateSystem))),
    conditionalFormats: key === 'tasks' ? latenessFormats(language, keys, letter) : [],
  };
}

/** The number format of a column's cells. */
export const columnFormat = ({ key, kind }: Pick<ColumnTemplate, 'key' | 'kind'>): string =>
  KEPT_AS_TEXT.includes(key) ? '@' : NUMBER_FORMATS[kind];

/**
 * A column as it is made.
 * @param letter `$D4`-style address of a column in the first body row.
 */
export function scaffoldColumn(
  column: ColumnTemplate,
  language: Language,
  letter: (column: string) => string,
): ScaffoldColumn {
  const validation = validationOf(column, language, letter);
  return {
    header: column.header,
    owned: column.owned,
    width: column.width,
    numberFormat: columnFormat(column),
    centred: column.kind !== 'text' || column.width <= 11,
    note: column.note,
    prompt: column.owned ? language.ownedNote : (column.prompt ?? ''),
    ...(validation ? { validation } : {}),
  };
}

function validationOf(
  column: ColumnTemplate,
  { validation }: Language,
  letter: (column: string) => string,
): ScaffoldValidation | undefined {
  if (column.list) {
    const error = column.key === 'state' ? validation.state : validation.status;
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
