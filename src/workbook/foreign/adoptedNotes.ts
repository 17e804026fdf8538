import type { TableKey } from '../../domain/schema/columnKeys';
import { NO_WAY_BACK, type PlainWrite } from '../back/PlainWrite';
import { adoptedName } from '../cells/definedNames';
import type { ExcelContext } from '../session/excelSession';

/** What was chosen when a team's sheet was last taken over, by our column; the words are the reader's own. */
export interface AdoptedNotes {
  sheet: string;
  table: TableKey;
  texts: ReadonlyMap<string, string>;
  /** On a protected sheet nothing is noted: whether Excel takes a name there is not documented. */
  isProtected: boolean;
}

const formulaOf = (text: string): string => `="${text.replaceAll('"', '""')}"`;
const textOf = (formula: string): string | null =>
  /^="(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? null;

/** Queues the reading of the notes on a sheet there is; call the answer after the next sync. */
export function queueAdoptedNotes(sheet: Excel.Worksheet, name: string, table: TableKey): () => AdoptedNotes {
  const { names, protection } = sheet;
  names.load('items/name, items/formula');
  protection.load('protected');
  const prefix = adoptedName(table, '').toLowerCase();
  return () => {
    const texts = new Map<string, string>();
    for (const item of names.items) {
      const text = textOf(String(item.formula));
      const own = item.name.slice(item.name.lastIndexOf('!') + 1);
      if (own.toLowerCase().startsWith(prefix) && text !== null) texts.set(own.slice(prefix.length), text);
    }
    return { sheet: name, table, texts, isProtected: protection.protected };
  };
}

/** Not a column: the header a person pointed at. */
export const POINTED = 'headerRow';

/** Queues the reading of the headers a person pointed at on a sheet, by the table of ours it became. */
export function queuePointedNotes(
  sheet: Excel.Worksheet,
  tables: readonly TableKey[],
): () => ReadonlyMap<TableKey, string> {
  const asked = tables.map((table) => {
    const name = sheet.names.getItemOrNullObject(adoptedName(table, POINTED));
    name.load('formula');
    return { table, name };
  });
  return () => {
    const noted = asked.flatMap(({ table, name }): [TableKey, string][] => {
      const text = name.isNullObject ? null : textOf(String(name.formula));
      return text === null ? [] : [[table, text]];
    });
    return new Map(noted);
  };
}

/** Notes a choice in a hidden name of the sheet, which is copied and renamed with it; null where it is noted already. */
export function adoptedNoteWrite(
  { sheet, table, texts, isProtected }: AdoptedNotes,
  column: string,
  text: string,
): PlainWrite | null {
  const before = texts.get(column);
  if (before === text || isProtected) return null;
  const name = adoptedName(table, column);
  const formula = formulaOf(text);
  const itemOf = ({ workbook }: ExcelContext) =>
    workbook.worksheets.getItemOrNullObject(sheet).names.getItemOrNullObject(name);
  return {
    cells: 0,
    queue: ({ workbook }) => {
      const { names } = workbook.worksheets.getItem(sheet);
      if (before === undefined) names.add(name, formula).visible = false;
      else names.getItem(name).formula = formula;
    },
    back: () => ({
      isWorkedOut: false,
      goesFirst: false,
      look: (context) => {
        const now = itemOf(context);
        now.load('formula');
        return () => {
          if (now.isNullObject || String(now.formula) !== formula) return NO_WAY_BACK;
          const queue = () => (before === undefined ? now.delete() : void (now.formula = formulaOf(before)));
          return { ...NO_WAY_BACK, write: { cells: 0, queue, back: 'none' } };
        };
      },
    }),
  };
}
