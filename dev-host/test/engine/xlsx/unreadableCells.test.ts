import type { CellValue } from '../../../engine/book/Book';
import { FileError } from '../../../engine/xlsx/package/FileError';
import { readXlsx } from '../../../engine/xlsx/readXlsx';
import { foreignFile } from './foreignFile';
import { lossesOf } from '../book/lossesOf';

/** Reads `cell` at B2 between cells whose texts it must not take. */
async function readBetween(cell: string): Promise<{ value: CellValue | undefined; losses: string[] }> {
  const book = await readXlsx(
    foreignFile({
      sheet: `<sheetData>
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>above</t></is></c></row>
        <row r="2"><c r="A2" t="s"><is><t>left behind</t></is><v>1</v></c>${cell}<c r="C2" t="inlineStr"><is><t>right</t></is></c></row>
      </sheetData>`,
      workbookRelationships: [['sharedStrings', 'sharedStrings.xml']],
      parts: { 'xl/sharedStrings.xml': '<sst><si><t>first</t></si><si><t>second</t></si></sst>' },
    }),
  );
  const cells = book.sheets[0]?.cells;
  expect([cells?.[0]?.[0], cells?.[0]?.[1], cells?.[1]?.[0], cells?.[1]?.[2]]).toEqual(
    ['first', 'above', 'second', 'right'].map((value) => ({ value })),
  );
  return { value: cells?.[1]?.[1]?.value, losses: lossesOf(book) };
}

const noteOf = (...cells: string[]): string[] => [
  `Sheet "S": what cannot be read in ${cells.length === 1 ? '1 cell' : `${cells.length} cells`} is left out: ${cells.join(', ')}.`,
];

describe('a cell that does not hold what it says it holds', () => {
  it.each([
    ['a shared text without a number', '<c r="B2" t="s"><v></v></c>'],
    ['a shared text whose number is blank', '<c r="B2" t="s"><v> </v></c>'],
    ['a shared text whose number is missing, with text inline', '<c r="B2" t="s"><is><t>x</t></is></c>'],
    ['an inline text in the place of a value', '<c r="B2" t="inlineStr"><v>lost</v></c>'],
    ['an empty inline text beside a value', '<c r="B2" t="inlineStr"><is/><v>lost</v></c>'],
    ['an inline text in a number', '<c r="B2"><is><t>lost</t></is></c>'],
    ['a text in a number', '<c r="B2"><v>lost</v></c>'],
    ['a number with a decimal comma', '<c r="B2" t="n"><v>1,5</v></c>'],
    ['a hexadecimal number', '<c r="B2"><v>0x10</v></c>'],
    ['an infinite number', '<c r="B2"><v>INF</v></c>'],
    ['a number beyond what can be held', '<c r="B2"><v>1E999</v></c>'],
    ['a truth value without one', '<c r="B2" t="b"><v></v></c>'],
    ['a truth value that is a word', '<c r="B2" t="b"><v>yes</v></c>'],
    ['an error without one', '<c r="B2" t="e"><v></v></c>'],
    ['a date without one', '<c r="B2" t="d"><v></v></c>'],
    ['a text of a type that does not exist', '<c r="B2" t="text"><v>lost</v></c>'],
  ])('is blank and named: %s', async (_, cell) => {
    expect(await readBetween(cell)).toEqual({ value: undefined, losses: noteOf('A2', 'B2') });
  });

  it.each<[string, string, CellValue | undefined]>([
    ['a shared text', '<c r="B2" t="s"><v>1</v></c>', 'second'],
    ['a shared text whose number has blanks round it', '<c r="B2" t="s"><v> 1 </v></c>', 'second'],
    ['an inline text', '<c r="B2" t="inlineStr"><is><t>own</t></is></c>', 'own'],
    ['an empty inline text', '<c r="B2" t="inlineStr"><is><t></t></is></c>', ''],
    ['an inline text beside a value', '<c r="B2" t="inlineStr"><v>1</v><is><t>own</t></is></c>', 'own'],
    ['an inline text that is missing', '<c r="B2" t="inlineStr"/>', undefined],
    ['a shared text that is missing', '<c r="B2" t="s"/>', undefined],
    ['an empty number, as some programs write a blank cell', '<c r="B2"><v></v></c>', undefined],
    ['a number', '<c r="B2"><v> -1.5E-3 </v></c>', -0.0015],
    ['a text', '<c r="B2" t="str"><v>own</v></c>', 'own'],
    ['a truth value by name', '<c r="B2" t="b"><v>true</v></c>', true],
    ['an error', '<c r="B2" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['a text result beside its formula, empty', '<c r="B2" t="str"><f>A1</f></c>', ''],
  ])('is no matter of %s', async (_, cell, value) => {
    expect(await readBetween(cell)).toEqual({ value, losses: noteOf('A2') });
  });

  it.each(['9', '-1', '0.5', 'one', '0x1'])(
    'is refused where it names the shared text %s, which is not there',
    async (index) => {
      await expect(readBetween(`<c r="B2" t="s"><v>${index}</v></c>`)).rejects.toBeInstanceOf(FileError);
    },
  );
});

test('of many unreadable cells twenty are named', async () => {
  const rows = Array.from({ length: 25 }, (_, row) => `<row r="${row + 1}"><c><v>x</v></c></row>`);
  const book = await readXlsx(foreignFile({ sheet: `<sheetData>${rows.join('')}</sheetData>` }));
  expect(lossesOf(book)[0]).toMatch(
    /^Sheet "S": what cannot be read in 25 cells is left out: A1, A2, .*, A20 and 5 more\.$/,
  );
});
