import { execFileSync } from 'node:child_process';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import type { Workbook } from 'hucre';
import { readXlsx } from '../../../engine/xlsx/readXlsx';
import { writeXlsx } from '../../../engine/xlsx/writeXlsx';
import { packed } from './foreignFile';
import { book, rect, richBook, sheet, validation } from './richBook';
import { lossesOf } from '../book/lossesOf';

function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** The file as another library reads it; in a process of its own, because jest does not load its modules. */
function readElsewhere(bytes: Uint8Array): Workbook {
  const script = `
    import { readXlsx } from 'hucre/xlsx';
    import { buffer } from 'node:stream/consumers';
    const book = await readXlsx(await buffer(process.stdin), { readStyles: true, range: 'A1:Z99' });
    console.log(JSON.stringify(book, (_, value) => (value instanceof Map ? Object.fromEntries(value) : value)));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return JSON.parse(printed) as Workbook;
}

/** Names of the direct children, in order, repeated ones once. */
function childNames(xml: string): string[] {
  const [, root] = new XMLParser({ preserveOrder: true }).parse(xml) as Record<
    string,
    Record<string, unknown>[]
  >[];
  const children = Object.values(root ?? {})[0] ?? [];
  return [...new Set(children.map((child) => Object.keys(child)[0] ?? ''))];
}

const worksheetOrder =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells
  conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties drawing legacyDrawing
  tableParts extLst`.split(/\s+/);

describe('the parts of a written file', () => {
  let parts: Map<string, string>;
  beforeAll(async () => {
    parts = partsOf(await writeXlsx(richBook()));
  });

  it('are well-formed, typed and related to parts that are there', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const [path, xml] of parts) {
      if (!/^xl\/media\/|\.bin$/.test(path)) expect([path, XMLValidator.validate(xml)]).toEqual([path, true]);
      if (path.endsWith('.rels')) {
        const base = path.replace(/_rels\/[^/]*$/, '');
        for (const [, target = ''] of xml.matchAll(/Target="([^"]*)"(?! TargetMode)/g)) {
          expect(parts.has(new URL(target, `http://x/${base}`).pathname.slice(1))).toBe(true);
        }
      } else if (path !== '[Content_Types].xml') {
        expect(types).toContain(`PartName="/${path}"`);
      }
    }
  });

  it('have their elements in the order the format prescribes', () => {
    for (const [path, xml] of parts) {
      if (!path.startsWith('xl/worksheets/sheet')) continue;
      const names = childNames(xml);
      expect(names).toEqual(worksheetOrder.filter((name) => names.includes(name)));
    }
  });

  it('ask for a calculation on opening', () => {
    expect(parts.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('hold newer functions with their prefix and table rows by name', () => {
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('_xlfn.TEXTJOIN(');
    expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/cm="1"><f t="array" ref="A5">_xlfn\._xlws\.SORT/);
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('<f>表1[[#This Row],[数量]]*2</f>');
    expect(parts.get('xl/tables/table1.xml')).toContain(
      '<calculatedColumnFormula>表1[[#This Row],[数量]]*2</calculatedColumnFormula>',
    );
    expect(parts.get('xl/tables/table1.xml')).toContain('totalsRowFunction="sum"');
  });

  it('hold each validation as one rule with all its ranges', () => {
    const xml = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(xml.match(/<dataValidation /g)).toHaveLength(richBook().sheets[1]?.parts.validations.length ?? 0);
    expect(xml).toContain('sqref="B2:B500 D2:E11 B701"');
  });

  it('open in another reader with values, tables and rules', async () => {
    const { sheets } = readElsewhere(await writeXlsx(richBook()));
    const [values, tasks] = sheets;
    expect(tasks?.rows[1]?.slice(0, 3)).toEqual([null, 'T-1', 4]);
    expect(tasks?.tables).toMatchObject([
      { name: '表1', range: 'B1:F4' },
      { name: 'Second', range: 'B7:B8' },
    ]);
    expect(tasks?.dataValidations?.find(({ range }) => range === 'G2:G500')).toMatchObject({
      type: 'list',
      formula1: "'列表 & More'!$A$1:$A$4",
    });
    expect((values?.cells as unknown as Record<string, unknown>)['0,0']).toMatchObject({
      value: '标题',
      style: { font: { bold: true } },
    });
  });
});

describe('a chart of the add-in', () => {
  it('is forgotten when another program deleted it, and others are named as lost', async () => {
    const rich = richBook();
    // Image files do not survive being read as text.
    for (const one of rich.sheets) one.parts.pictures = [];
    const parts = partsOf(await writeXlsx(rich));
    const drawing = parts.get('xl/drawings/drawing3.xml') ?? '';
    parts.set('xl/drawings/drawing3.xml', drawing.replace('name="份额"', 'name="Chart 9"'));
    const again = await readXlsx(packed(Object.fromEntries(parts)));
    expect(again.sheets[2]?.parts.charts.map(({ name }) => name)).toEqual([
      '趋势 <1>',
      'rows',
      'cloud',
      'nowhere',
    ]);
    expect(lossesOf(again)).toEqual(['Sheet "条件格式": 1 chart not kept.']);
  });

  it('is drawn from the ranges of its source', async () => {
    const parts = partsOf(await writeXlsx(richBook()));
    const references = (path: string): string[] =>
      [...(parts.get(path) ?? '').matchAll(/<c:f>([^<]*)/g)].map(([, reference = '']) => reference);
    const [first, , third] = [...parts.keys()].filter((path) => path.startsWith('xl/charts/')).sort();
    expect(references(first ?? '')).toEqual(
      [
        '$B$1',
        '$A$2:$A$3',
        '$B$2:$B$3',
        '$C$1',
        '$A$2:$A$3',
        '$C$2:$C$3',
        ...['$A$2:$A$3', '$C$1:$C$3', '$A$2:$A$3'],
      ].map((cells) => `条件格式!${cells}`),
    );
    expect(references(third ?? '')).toEqual(
      ['$A$2', '$B$1:$C$1', '$B$2:$C$2'].map((cells) => `条件格式!${cells}`),
    );
  });
});

describe("a chart's look", () => {
  async function chartXml(properties: Record<string, unknown>, type = 'BarClustered'): Promise<string> {
    const charted = sheet('S', {
      cells: { 0: { 0: { value: '目标' }, 1: { value: '率' } }, 1: { 0: { value: 'A' }, 1: { value: 1.2 } } },
    });
    const place = { left: 72, top: 36, width: 144, height: 72 };
    charted.parts.charts = [
      { id: 'chart1', name: '达成率', type, ...place, source: 'S!A1:B2', seriesBy: 'Columns', properties },
    ];
    const parts = partsOf(await writeXlsx(book({ sheets: [charted] })));
    return `${parts.get('xl/charts/chart1000.xml')}${parts.get('xl/drawings/drawing1.xml')}`;
  }

  it.each([
    ['its title', { 'title.text': '目标达成率' }, '<a:t>目标达成率</a:t>'],
    ['no title', { 'title.visible': false }, '<c:autoTitleDeleted val="1"/>'],
    [
      'the limits of the value axis',
      { 'axis.Value.minimum': 0, 'axis.Value.maximum': 1.3, 'axis.Value.majorUnit': 1 },
      /<c:max val="1.3"\/><c:min val="0"\/>.*<c:majorUnit val="1"\/>/,
    ],
    ['categories from the top', { 'axis.Category.reversePlotOrder': true }, '<c:orientation val="maxMin"/>'],
    ['the colour of a series', { 'series.0.format.fill.color': '#1F4E46' }, '<a:srgbClr val="1F4E46"/>'],
    ['labels', { 'series.0.hasDataLabels': true }, '<c:showVal val="1"/>'],
    ['the gap between bars', { 'series.0.gapWidth': 60 }, '<c:gapWidth val="60"/>'],
    ['where the legend is', { 'legend.position': 'Bottom' }, '<c:legendPos val="b"/>'],
    [
      'place and size, of which Office.js speaks in points',
      {},
      '<xdr:pos x="914400" y="457200"/><xdr:ext cx="1828800"',
    ],
  ])('keeps %s', async (_, properties, written) => {
    expect(await chartXml(properties)).toMatch(written);
  });

  it('leaves the legend out where it is hidden', async () => {
    expect(await chartXml({ 'legend.visible': false })).not.toContain('<c:legend>');
  });
});

describe('writing', () => {
  it('gives the same bytes for the same book', async () => {
    expect(await writeXlsx(richBook())).toEqual(await writeXlsx(richBook()));
  });

  it('leaves the book as it was', async () => {
    const rich = richBook();
    await writeXlsx(rich);
    expect(rich).toEqual(richBook());
  });

  it('makes the header cells of a table its column names, as Excel insists', async () => {
    const tasks = sheet('S', { cells: { 0: { 0: { value: 2026 } } } });
    const column = { id: 1, name: '2026' };
    tasks.parts.tables = [
      { ...richBook().sheets[1]!.parts.tables[1]!, rect: rect(0, 0, 2, 1), columns: [column] },
    ];
    const parts = partsOf(await writeXlsx(book({ sheets: [tasks] })));
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<c r="A1" t="s"><v>0</v></c>');
    expect(parts.get('xl/sharedStrings.xml')).toContain('<t>2026</t>');
  });

  it('cuts titles and messages where Excel would call the file damaged', async () => {
    const long = '长'.repeat(300);
    const rule = validation({ prompt: { title: long, message: long, show: true } });
    const guarded = sheet('S');
    guarded.parts.validations = [rule];
    const parts = partsOf(await writeXlsx(book({ sheets: [guarded] })));
    expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/promptTitle="长{32}" prompt="长{255}"/);
  });

  it('keeps numbers that are none out of the file', async () => {
    const odd = sheet('S', {
      cells: { 0: { 0: { value: Number.NaN }, 1: { value: Infinity, formula: '=1' } } },
    });
    const parts = partsOf(await writeXlsx(book({ sheets: [odd] })));
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toMatch(/NaN|Infinity/);
  });
});
