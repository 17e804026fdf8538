import { OPTIONAL_COLUMNS, TABLE_KEYS, type ColumnKey } from '../../../src/domain/schema/columnKeys';
import { sheetTemplate } from '../../../src/domain/tables/templates';
import { LANGUAGES } from '../../../src/words/vocabulary/languages';

/**
 * Excel shows a prompt in a box of about 13 Chinese characters a line, below the cell: two lines with their heading are
 * as high as one row of ours, so that no more than that row is covered.
 */
const MOST = 24;
/** On a header, beside the note that Opsbook fills the column in. */
const MOST_ON_HEADERS = 50;

const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.55), 0);

const columns = LANGUAGES.flatMap((language) =>
  TABLE_KEYS.flatMap((table) => {
    const optional: readonly ColumnKey[] = OPTIONAL_COLUMNS[table];
    return sheetTemplate(table, language, optional).columns.map((column) => ({ language, table, column }));
  }),
);

test.each(columns.map((one) => [`${one.language.code} ${one.table}.${one.column.key}`, one] as const))(
  '%s: its prompt takes two lines at most',
  (_, { language, column: { prompt, owned } }) => {
    const shown = owned ? language.ownedNote : (prompt ?? '');
    expect(shown).not.toBe('');
    expect(width(shown)).toBeLessThanOrEqual(MOST);
  },
);

test.each(columns.map((one) => [`${one.language.code} ${one.table}.${one.column.key}`, one] as const))(
  '%s: the note on its header takes four',
  (_, { column: { note } }) => {
    expect(width(note)).toBeLessThanOrEqual(MOST_ON_HEADERS);
  },
);
