import { isWide } from '../../../src/domain/cells/isWide';
import { OPTIONAL_COLUMNS, TABLE_KEYS, type ColumnKey } from '../../../src/domain/schema/columnKeys';
import { sheetTemplate } from '../../../src/domain/tables/templates';
import { textPixels } from '../../../src/workbook/look/textPixels';
import { TYPE_SCALE } from '../../../src/workbook/look/typeScale';
import { scaffoldColumn } from '../../../src/workbook/scaffold/templateSheet';
import { supportingColumns } from '../../../src/workbook/scaffold/supportingColumns';
import { LANGUAGES } from '../../../src/words/vocabulary/languages';
import type { Language } from '../../../src/words/language/Language';

const SUPPORTING = ['alerts', 'changes', 'settings', 'calendar', 'history'] as const;
/** Pixels that no text gets: what Excel keeps free at both sides, and an indent. */
const [PADDING, INDENT] = [6, 10];

interface Header {
  header: string;
  room: number;
}

function headersOf(language: Language): Header[] {
  const place = { letter: () => '$A4', dates: '' };
  const ofTables = TABLE_KEYS.flatMap((table) => {
    const optional: readonly ColumnKey[] = OPTIONAL_COLUMNS[table];
    return sheetTemplate(table, language, optional).columns.map((one) =>
      scaffoldColumn(one, language, place),
    );
  });
  const ofOthers = SUPPORTING.flatMap((sheet) =>
    supportingColumns(sheet, language).map(({ wanted }) => wanted),
  );
  return [...ofTables, ...ofOthers].map(({ header, width, centred }) => ({
    header,
    room: width - PADDING - (centred ? 0 : INDENT),
  }));
}

/** The pieces between which a header may break: a Chinese character, a word. */
const piecesOf = (header: string): string[] => header.match(/[⺀-鿿＀-￯]|[^⺀-鿿＀-￯\s]+\s*/gu) ?? [];

/** As Windows draws it: a Chinese character of 9.5 points takes 13 whole pixels; others are a tenth wider when bold. */
const pixelsOf = (piece: string, { sheetFont }: Language): number =>
  isWide(piece) ? 13 : textPixels(piece.trim(), TYPE_SCALE.header, sheetFont) * 1.1;

describe.each(LANGUAGES)('headers in $code', (language) => {
  test('no word is wider than its column, and none has one Chinese character alone on its second line', () => {
    const broken = headersOf(language).filter(({ header, room }) => {
      const pieces = piecesOf(header);
      const widths = pieces.map((piece) => pixelsOf(piece, language));
      if (widths.some((width) => width > room)) return true;
      let [used, onLine, lines] = [0, 0, 1];
      for (const width of widths) {
        if (used + width > room) [used, onLine, lines] = [0, 0, lines + 1];
        [used, onLine] = [used + width, onLine + 1];
      }
      return lines > 2 || (lines === 2 && onLine === 1 && isWide(pieces.at(-1) ?? ''));
    });
    expect(broken).toEqual([]);
  });
});
