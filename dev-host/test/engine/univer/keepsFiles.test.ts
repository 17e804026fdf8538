import type { Book } from '../../../engine/book/Book';
import { createEngine } from '../../../engine/univer/createEngine';
import { readXlsx } from '../../../engine/xlsx/readXlsx';
import { writeXlsx } from '../../../engine/xlsx/writeXlsx';
import {
  describeRealWorkbooks,
  TEAM_WORKBOOKS,
  type TeamWorkbook,
} from '../../../testing/teamWorkbooks/teamWorkbooks';
import { foreignFile } from '../xlsx/foreignFile';
import { richBook } from '../xlsx/richBook';
import { lossesOf } from '../book/lossesOf';

const engine = createEngine();
afterAll(() => engine.dispose());

/** Opened in the stand-in, calculated, saved and read again. */
async function throughTheStandIn(book: Book): Promise<Book> {
  engine.load(book);
  await engine.settled();
  return readXlsx(await writeXlsx(engine.toBook()));
}

/** The book with formulas, but neither their results nor the blocks these fill. */
function withoutResults(book: Book): Book {
  const copy = structuredClone(book);
  copy.losses = [];
  for (const sheet of copy.sheets) {
    for (const cell of Object.values(sheet.cells).flatMap((row) => Object.values(row))) {
      if (cell.formula === undefined) continue;
      cell.value = null;
      delete cell.array;
    }
  }
  return copy;
}

describe('a file that is opened and saved', () => {
  it.each([false, true])('keeps everything a book can say; 1904: %s', async (date1904) => {
    const book = await readXlsx(await writeXlsx({ ...richBook(), date1904 }));
    const again = await throughTheStandIn(book);
    expect(withoutResults(again)).toEqual(withoutResults(book));
    expect(again.losses).toEqual([]);
    // The fixture is worth something only as long as it has all of these.
    const parts = book.sheets.map((sheet) => sheet.parts);
    for (const kind of [
      'tables',
      'validations',
      'conditionalFormats',
      'notes',
      'hyperlinks',
      'charts',
    ] as const)
      expect(parts.some((one) => one[kind].length > 0)).toBe(true);
    expect(book.sheets.some(({ merges }) => merges.length > 0)).toBe(true);
    expect(book.sheets.some(({ rows }) => Object.values(rows).some(({ hidden }) => hidden))).toBe(true);
    expect(new Set(book.sheets.map(({ visibility }) => visibility)).size).toBe(3);
    expect(parts.some(({ page }) => page.titleRows && page.printAreas)).toBe(true);
    expect(
      parts.some(({ tables }) => tables.some(({ columns }) => columns.some((one) => one.calculatedFormula))),
    ).toBe(true);
    expect(book.properties.custom).toBeDefined();
  });

  it('reports every part it does not know', async () => {
    const bytes = await foreignFile({
      parts: {
        'xl/newThing/thing1.xml': '<x/>',
        'docMetadata/NewThing.xml': '<x/>',
        'customXml/item3.xml': '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup"/>',
        'customXml/item4.xml': '<?xml version="1.0" encoding="gb2312"?><x/>',
      },
    });
    const expected = [
      'The part docMetadata/NewThing.xml is not known here and is not kept.',
      'The part xl/newThing/thing1.xml is not known here and is not kept.',
      'XML data that other programs keep in the file is not kept.',
    ];
    const book = await readXlsx(bytes);
    expect(lossesOf(book)).toEqual(expected);
    engine.load(book);
    expect(lossesOf(engine.toBook())).toEqual(expected);
  });
});

async function isTheSameAfterwards({ bytes }: TeamWorkbook): Promise<void> {
  const book = await readXlsx(await bytes());
  const again = await throughTheStandIn(book);
  expect({ ...again, losses: [] }).toEqual({ ...book, losses: [] });
  expect(engine.uncomputed()).toEqual([]);
}

describe('a team’s workbook', () => {
  it.each(TEAM_WORKBOOKS)('$name is the same when it was opened and saved', isTheSameAfterwards);
});

describeRealWorkbooks('a public workbook', (workbooks) => {
  it.each(workbooks)('$name is the same when it was opened and saved', isTheSameAfterwards);
});
