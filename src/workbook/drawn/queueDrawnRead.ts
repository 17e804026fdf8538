import { DRAWN_NAMES, type DrawnKey } from '../cells/definedNames';
import { queueTablesRead } from '../read/queueTablesRead';
import type { Area } from './DrawnSheet';

/** A drawn sheet of the workbook as it was found. */
export interface DrawnSnapshot {
  key: DrawnKey;
  /** Null where there is none: nobody asked for it, or somebody deleted it. */
  place: DrawnPlace | null;
  /** What was noted of it when it was drawn; null where nothing is, or nobody can read it. */
  note: DrawnNote | null;
  names: Readonly<Record<'range' | 'note', { item: Excel.NamedItem; exists: boolean }>>;
}

export interface DrawnPlace {
  sheet: string;
  /** The rectangle it owns, wherever it is by now. */
  range: Excel.Range;
  rows: number;
  columns: number;
  /** It begins with A1 as it was drawn. */
  isInPlace: boolean;
  isProtected: boolean;
  /** Some of its rows are hidden by a filter. */
  isFiltered: boolean;
  /** It is not among the visible sheets. */
  isHidden: boolean;
  /** Tables on the sheet: none is ours. */
  tables: readonly { name: string; area: Area }[];
}

/** Kept in a defined name of the workbook. */
export interface DrawnNote {
  /** What it was drawn from. */
  recipe: string;
  /** What its cells were; `EDITED` once somebody's edit was met. */
  mark: string;
  /** How the person wanted it. */
  choices: readonly string[];
}

/** In place of a mark: somebody wrote into the sheet, and it is theirs until they ask for it again. */
export const EDITED = 'edited';

/** In place of a recipe while the sheet is being drawn: Excel keeps what it did of a request that breaks off. */
export const BEGUN = 'begun';

export const noteFormula = ({ recipe, mark, choices }: DrawnNote): string =>
  `="${[recipe, mark, ...choices].join(' ')}"`;

/**
 * Queues the reading of where a drawn sheet is and what was noted of it; call the answer after the next sync. It costs
 * another one where there is a table on the sheet.
 */
export function queueDrawnRead(context: Excel.RequestContext, key: DrawnKey): () => Promise<DrawnSnapshot> {
  const names = {
    range: context.workbook.names.getItemOrNullObject(DRAWN_NAMES[key].range).load('name'),
    note: context.workbook.names.getItemOrNullObject(DRAWN_NAMES[key].note).load('formula'),
  };
  const place = askPlace(context, names.range.getRangeOrNullObject());
  return async () => ({
    key,
    place: await place(),
    note: names.note.isNullObject ? null : readNote(String(names.note.formula)),
    names: {
      range: { item: names.range, exists: !names.range.isNullObject },
      note: { item: names.note, exists: !names.note.isNullObject },
    },
  });
}

function askPlace(context: Excel.RequestContext, range: Excel.Range): () => Promise<DrawnPlace | null> {
  range.load('rowIndex, columnIndex, rowCount, columnCount');
  const { worksheet } = range;
  worksheet.load('name, visibility');
  worksheet.protection.load('protected');
  worksheet.autoFilter.load('isDataFiltered');
  const tablesOf = queueTablesRead(context);
  return async () => {
    if (range.isNullObject) return null;
    return {
      sheet: worksheet.name,
      range,
      rows: range.rowCount,
      columns: range.columnCount,
      isInPlace: range.rowIndex === 0 && range.columnIndex === 0,
      isProtected: worksheet.protection.protected,
      isFiltered: worksheet.autoFilter.isDataFiltered,
      isHidden: worksheet.visibility !== 'Visible',
      tables: await areasOf(context, tablesOf(worksheet.name)),
    };
  };
}

async function areasOf(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): Promise<DrawnPlace['tables']> {
  if (tables.length === 0) return [];
  const asked = tables.map((table) => ({
    name: table.name,
    range: table.getRange().load('rowIndex, columnIndex, rowCount, columnCount'),
  }));
  await context.sync();
  return asked.map(({ name, range }) => ({
    name,
    area: {
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    },
  }));
}

function readNote(formula: string): DrawnNote | null {
  const [, text] = /^="(.*)"$/.exec(formula) ?? [];
  const [recipe, mark, ...choices] = (text ?? '').split(' ');
  return recipe && mark ? { recipe, mark, choices } : null;
}
