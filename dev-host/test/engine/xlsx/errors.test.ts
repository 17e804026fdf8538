import { defaultLimits, type SizeLimits } from '../../../engine/xlsx/package/SizeLimits';
import { FileError } from '../../../engine/xlsx/package/FileError';
import { readXlsx } from '../../../engine/xlsx/readXlsx';
import { writeXlsx } from '../../../engine/xlsx/writeXlsx';
import { foreignFile, packed } from './foreignFile';
import { book } from './richBook';

async function refusal(bytes: Uint8Array, limits: SizeLimits = defaultLimits): Promise<FileError> {
  const error: unknown = await readXlsx(bytes, limits).then(
    () => new Error('was read'),
    (reason: unknown) => reason,
  );
  if (error instanceof FileError) return error;
  throw error;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0];

describe('a file that is no .xlsx', () => {
  it.each<[string, Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['nothing', new Uint8Array(), /empty/],
    ['CSV', utf8('任务,状态\n1,完成\n'), /text \(CSV/],
    ['CSV in UTF-16', new Uint8Array([0xff, 0xfe, ...utf16('a\tb')]), /text \(CSV/],
    ['an HTML page', utf8('<html><table></table></html>'), /text \(CSV/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /not an Excel workbook/],
    ['an old .xls', new Uint8Array([...oleHeader, ...utf16('Workbook')]), /97–2003/],
    ['some zip archive', packed({ 'readme.txt': 'hello' }), /holds no Excel workbook/],
    ['a Word document', packed({ 'word/document.xml': '<w/>' }), /Word document/],
    ['a presentation', packed({ 'ppt/presentation.xml': '<p/>' }), /PowerPoint/],
    ['an .ods', packed({ mimetype: 'x', 'content.xml': '<x/>' }), /OpenDocument/],
    [
      'an .xlsb',
      packed({
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        'xl/workbook.bin': new Uint8Array([1, 2, 3]),
      }),
      /\.xlsb/,
    ],
  ])('is distinguished: %s', async (_, bytes, message) => {
    const error = await refusal(await bytes);
    expect(error.code).toBe('notXlsx');
    expect(error.message).toMatch(message);
  });
});

describe('an encrypted file', () => {
  it('is distinguished from an old .xls', async () => {
    const error = await refusal(new Uint8Array([...oleHeader, 0, ...utf16('EncryptedPackage'), 0, 0]));
    expect(error.code).toBe('encrypted');
    expect(error.message).toMatch(/password/);
  });
});

describe('a damaged file', () => {
  it.each([0.2, 0.5, 0.9, 0.99])('is refused when cut off after %f of its length', async (share) => {
    const whole = await writeXlsx(book());
    expect((await refusal(whole.slice(0, Math.floor(whole.length * share)))).code).toBe('damaged');
  });

  it('is refused, or read where the byte does not matter, whichever byte is wrong', async () => {
    const whole = await writeXlsx(book());
    const outcomes = new Set<string>();
    for (let at = 0; at < whole.length; at += 61) {
      const copy = whole.slice();
      copy[at] = (copy[at] ?? 0) ^ 0x5a;
      outcomes.add(
        await readXlsx(copy).then(
          () => 'read',
          (error: unknown) => (error instanceof FileError ? 'refused' : String(error)),
        ),
      );
    }
    expect(outcomes).toEqual(new Set(['read', 'refused']));
  });

  it.each<[string, Parameters<typeof foreignFile>[0], RegExp]>([
    ['a part that is no XML', { sheet: '<sheetData><row></sheetData>' }, /not valid XML/],
    ['an empty part', { parts: { 'xl/worksheets/sheet1.xml': '' } }, /not valid XML/],
    ['an entity of its own', { sheet: '<sheetData/>&a;' }, /not valid XML/],
    [
      'a missing sheet',
      { parts: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } },
      /sheet "S" is missing/,
    ],
    [
      'a cell off the sheet',
      { sheet: '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>' },
      /outside/,
    ],
    ['a row off the sheet', { sheet: '<sheetData><row r="1048577"/></sheetData>' }, /outside/],
    [
      'a text that is not there',
      { sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>' },
      /text/,
    ],
  ])('is refused for %s', async (_, parts, message) => {
    const error = await refusal(await foreignFile(parts));
    expect(error.code).toBe('damaged');
    expect(error.message).toMatch(message);
  });
});

describe('a file that unpacks to too much', () => {
  const blanks = (mebibytes: number): Uint8Array => new Uint8Array(mebibytes * 1024 ** 2).fill(0x20);

  it('is refused by what it declares, before anything is unpacked', async () => {
    const bytes = await foreignFile({ parts: { 'xl/other.xml': blanks(70) } });
    expect(bytes.length).toBeLessThan(200_000);
    expect((await refusal(bytes)).code).toBe('tooLarge');
  });

  it('is refused by what comes out, not by what it declares', async () => {
    const size = 8 * 1024 ** 2;
    const bytes = await foreignFile({ parts: { 'xl/workbook.xml': blanks(8) } });
    declareSize(bytes, size, 1000);
    expect((await refusal(bytes)).code).toBe('damaged');
    declareSize(bytes, 1000, size);
    expect((await refusal(bytes, { ...defaultLimits, ratioAppliesFrom: 1024 ** 2 })).code).toBe('tooLarge');
  });

  it.each<[string, string, FileError['code']]>([
    [
      'merged areas',
      `<sheetData/><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</mergeCells>`,
      'tooLarge',
    ],
    [
      'columns that overlap',
      `<cols>${'<col min="1" max="16384" width="9" hidden="1"/>'.repeat(50_000)}</cols><sheetData/>`,
      'damaged',
    ],
    ['elements in elements', `<sheetData/>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`, 'damaged'],
  ])('is refused for its %s', async (_, sheet, code) => {
    const bytes = await foreignFile({ sheet });
    expect(bytes.length).toBeLessThan(20_000);
    expect((await refusal(bytes)).code).toBe(code);
  });

  it('is refused for its number of cells', async () => {
    const row = `<row r="1">${'<c><v>1</v></c>'.repeat(11)}</row>`;
    const error = await refusal(await foreignFile({ sheet: `<sheetData>${row}</sheetData>` }), {
      ...defaultLimits,
      cells: 10,
    });
    expect(error.code).toBe('tooLarge');
    expect(error.message).toMatch(/more than 10 cells/);
  });
});

/** Changes the unpacked size that the archive's headers declare for an entry. */
function declareSize(bytes: Uint8Array, from: number, to: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sizeAt = new Map([
    [0x04034b50, 22],
    [0x02014b50, 24],
  ]);
  for (let at = 0; at + 28 < bytes.length; at++) {
    const offset = sizeAt.get(view.getUint32(at, true));
    if (offset !== undefined && view.getUint32(at + offset, true) === from)
      view.setUint32(at + offset, to, true);
  }
}
