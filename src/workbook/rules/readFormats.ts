import { HUMAN_COLUMNS, OWNED_COLUMNS, type ColumnKey, type TableKey } from '../../domain/schema/columnKeys';
import type { ColumnMap } from '../read/columnMap';
import type { TableSnapshot } from '../read/tableSnapshot';
import type { ScaffoldFormat } from '../scaffold/formats/ScaffoldFormat';
import { tableFormats } from '../scaffold/formats/tableFormats';
import { earlierFormulas } from './earlierFormats';
import { columnLetter } from './templateRules';

/** The conditional formats of a table as they are, compared with those it is made with. */
export interface FormatsSnapshot {
  /**
   * `asMade`; `earlier`: whole, as an earlier version made them (of some tables none); `gone`: not all of them there, on all
   * rows, in their order: pasting brings copies, and takes cells out; `unread`: Excel cannot read one of them.
   */
  state: 'asMade' | 'earlier' | 'gone' | 'unread';
  wanted: readonly ScaffoldFormat[];
  /** Ours, of whichever version, to be replaced; formats of people are not among them. */
  ours: readonly Excel.ConditionalFormat[];
  /** Those of people that come before the first of ours; all of them where there is none. */
  above: readonly Excel.ConditionalFormat[];
  /** What brings ours back as they are. */
  before: readonly ScaffoldFormat[];
}

/** What conditional formats a table is made with, and formulas of those earlier versions gave it. */
export interface MadeFormats {
  wanted: readonly ScaffoldFormat[];
  earlier: readonly string[];
}

/** Those of one of the four tables, where its columns are now. */
export function templateFormats(
  table: TableKey,
  seen: TableSnapshot,
  columns: ColumnMap<TableKey>,
): MadeFormats {
  const place = {
    at: (key: string) => columns.at(key as ColumnKey) ?? -1,
    columns: lastOfTemplate(table, columns) + 1,
    letter: columnLetter(seen, columns),
  };
  return {
    // Without its column there is nothing to colour; a refresh makes it again.
    wanted: tableFormats(table, columns.language, place).filter(({ firstColumn }) => firstColumn >= 0),
    earlier: table === 'tasks' ? earlierFormulas(columns.language, place) : [],
  };
}

/**
 * Queues the reading of a table's conditional formats. Call the answer after the next sync: it queues what they say, as
 * a format of another kind has no formula and refuses the question; call its answer after one more.
 */
export function queueFormatsRead(
  seen: TableSnapshot,
  { wanted, earlier }: MadeFormats,
): () => () => FormatsSnapshot {
  const formats = seen.body.conditionalFormats;
  formats.load('items/type');
  return () => {
    const custom = formats.items.filter(({ type }) => type === 'Custom');
    const read = custom.map((format) => {
      format.custom.rule.load('formula');
      format.custom.format.load('numberFormat');
      format.custom.format.font.load('color,bold');
      format.custom.format.fill.load('color');
      const range = format.getRangeOrNullObject();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { format, range };
    });
    return () => {
      const known = new Set([...wanted.map(({ formula }) => formula), ...earlier].map(shapeOf));
      const ours = read.filter(({ format }) => known.has(shapeOf(format.custom.rule.formula)));
      const whole = ours.flatMap(({ format, range }) => {
        const found = foundFormat(seen, format, range);
        return found ? [found] : [];
      });
      return {
        state: stateOf(whole, ours.length, wanted, earlier),
        wanted,
        ours: ours.map(({ format }) => format),
        above: formats.items.slice(0, ours[0] && formats.items.indexOf(ours[0].format)),
        before: whole,
      };
    };
  };
}

function stateOf(
  whole: readonly ScaffoldFormat[],
  count: number,
  wanted: readonly ScaffoldFormat[],
  earlier: readonly string[],
): FormatsSnapshot['state'] {
  if (count !== whole.length) return 'gone';
  const text = ({ firstColumn, lastColumn, formula, font, fill = '' }: ScaffoldFormat) =>
    JSON.stringify([firstColumn, lastColumn, shapeOf(formula), font.toUpperCase(), fill.toUpperCase()]);
  const now = whole.map(text).join('\n');
  if (now === wanted.map(text).join('\n')) return 'asMade';
  if (earlier.length === 0 && count === 0) return 'earlier';
  // Those by fixed days do not follow the settings: they are as good as gone.
  const shapes = new Set(earlier.filter((formula) => !/>(3|=-3)\)$/.test(formula)).map(shapeOf));
  const isEarlier = whole.length > 0 && whole.every(({ formula }) => shapes.has(shapeOf(formula)));
  return isEarlier ? 'earlier' : 'gone';
}

/** A format as the scaffold would make it; null for one that does not cover all rows, as pasting leaves them. */
function foundFormat(
  { firstRow, firstColumn, body }: TableSnapshot,
  { custom }: Excel.ConditionalFormat,
  range: Excel.Range,
): ScaffoldFormat | null {
  if (range.isNullObject) return null;
  if (range.rowIndex > firstRow || range.rowIndex + range.rowCount < firstRow + body.rowCount) return null;
  const { font, fill, numberFormat } = custom.format;
  return {
    firstColumn: range.columnIndex - firstColumn,
    lastColumn: range.columnIndex - firstColumn + range.columnCount - 1,
    formula: custom.rule.formula,
    font: font.color,
    ...(fill.color ? { fill: fill.color } : {}),
    ...(font.bold ? { bold: true } : {}),
    ...(typeof numberFormat === 'string' && numberFormat !== '' ? { numberFormat } : {}),
  };
}

/** A formula without what depends on the row it was written for. */
const shapeOf = (formula: string): string =>
  formula
    .replace(/^=/, '')
    .replace(/\s/g, '')
    .replace(/\$([A-Z]{1,3})\$?\d+/gi, '$$$1')
    .toUpperCase();

/** Position of the last column a template is made with: formats of whole rows reach to it, not over a team's own beside. */
const lastOfTemplate = (table: TableKey, columns: ColumnMap<TableKey>): number =>
  Math.max(...[...HUMAN_COLUMNS[table], ...OWNED_COLUMNS[table]].map((key) => columns.at(key) ?? 0));
