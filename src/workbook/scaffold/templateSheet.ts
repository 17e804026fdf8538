import type { TableKey } from '../../domain/columnKeys';
import type { Language } from '../../domain/language/Language';
import type { SampleCell, SampleRow } from '../../domain/sampleRows';
import { dayToSerial, type DateSystem } from '../../domain/serial';
import { sheetTemplate, type ColumnTemplate } from '../../domain/templates';
import { BANNER_NAMES } from '../banner';
import { columnLetters } from '../cellAddress';
import { FIRST_BODY_ROW } from './layout';
import { latenessFormats } from './latenessFormats';
import type { ScaffoldColumn, ScaffoldSheet, ScaffoldValidation } from './scaffoldSheet';

/** Rows of a table that is made without a sample: enough to start typing, few enough to see the end. */
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
 * @param sample rows to fill in, none for an empty table.
 */
export function templateSheet(
  key: TableKey,
  language: Language,
  options: {
    name: string;
    banner: string;
    sample: readonly SampleRow<TableKey>[];
    dateSystem: DateSystem;
  },
): ScaffoldSheet {
  const template = sheetTemplate(key, language);
  const keys = template.columns.map((column): string => column.key);
  const letter = (column: string) => `$${columnLetters(keys.indexOf(column))}${FIRST_BODY_ROW + 1}`;
  const rows = options.sample.length > 0 ? options.sample : Array.from({ length: BLANK_ROWS }, () => ({}));
  return {
    name: options.name,
    table: template.tableName,
    bannerName: BANNER_NAMES[key],
    banner: options.banner,
    columns: template.columns.map((column) => scaffoldColumn(column, language, letter)),
    rows: rows.map((row) =>
      keys.map((column) =>
        sampleValue((row as Record<string, SampleCell | undefined>)[column], options.dateSystem),
      ),
    ),
    conditionalFormats: key === 'tasks' ? latenessFormats(language, keys, letter) : [],
  };
}

function scaffoldColumn(
  column: ColumnTemplate,
  language: Language,
  letter: (column: string) => string,
): ScaffoldColumn {
  return {
    header: column.header,
    owned: column.owned,
    width: column.width,
    numberFormat: KEPT_AS_TEXT.includes(column.key) ? '@' : NUMBER_FORMATS[column.kind],
    centred: column.kind !== 'text' || column.width <= 11,
    note: column.note,
    prompt: column.owned ? language.ownedNote : (column.prompt ?? ''),
    validation: validationOf(column, language, letter),
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

function sampleValue(cell: SampleCell | undefined, dateSystem: DateSystem): string | number {
  if (cell === undefined || typeof cell === 'string') return cell ?? '';
  return dayToSerial(cell.day, dateSystem) ?? '';
}
