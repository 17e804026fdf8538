import type { Book, BookSheet } from '../../../engine/book/Book';
import { readXlsx } from '../../../engine/xlsx/readXlsx';
import { writeXlsx } from '../../../engine/xlsx/writeXlsx';
import { foreignFile, packed, type ForeignParts } from './foreignFile';
import { jpeg } from '../../../testing/pictureFiles';
import { rect } from './richBook';
import { lossesOf } from '../book/lossesOf';

async function read(parts: ForeignParts): Promise<Book> {
  return readXlsx(await foreignFile(parts));
}

async function readOnly(parts: ForeignParts): Promise<BookSheet> {
  const [only] = (await read(parts)).sheets;
  if (!only) throw new Error('The book has no sheet.');
  return only;
}

const rows = (content: string): string => `<sheetData>${content}</sheetData>`;

describe('cells of other programs', () => {
  it('may leave out their references', async () => {
    const sheet = await readOnly({
      sheet: rows('<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c></row>'),
    });
    expect(sheet.cells).toEqual({ 0: { 0: { value: 1 }, 1: { value: 2 } }, 1: { 2: { value: 3 } } });
  });

  it('may hold their text inline, in runs, with phonetic guides and escapes', async () => {
    const sharedStrings =
      '<sst><si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si><si><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space="preserve"> 细</t></r></si><si><t>a_x000D_b</t></si></sst>';
    const book = await read({
      sheet: rows(
        '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="inlineStr"><is><t>x &amp; y</t></is></c><c t="str"><v>z</v></c></row>',
      ),
      workbookRelationships: [['sharedStrings', 'sharedStrings.xml']],
      parts: { 'xl/sharedStrings.xml': sharedStrings },
    });
    expect(Object.values(book.sheets[0]?.cells[0] ?? {}).map(({ value }) => value)).toEqual([
      '漢字',
      '粗 细',
      'a\rb',
      'x & y',
      'z',
    ]);
    expect(lossesOf(book)).toEqual(['Sheet "S": text with mixed formatting in 1 cell becomes plain text.']);
  });

  it('may use namespace prefixes and absolute targets', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const bytes = await packed({
      '_rels/.rels':
        '<r:Relationships xmlns:r="p"><r:Relationship Id="x" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/xl/book.xml"/></r:Relationships>',
      'xl/book.xml': `<x:workbook xmlns:x="${main}" xmlns:q="o"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="甲" sheetId="9" state="hidden" q:id="s"/></x:sheets></x:workbook>`,
      'xl/_rels/book.xml.rels':
        '<Relationships><Relationship Id="s" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/XL/Sheets/One.xml"/></Relationships>',
      'xl/sheets/one.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="B2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`,
    });
    const book = await readXlsx(bytes);
    expect(book.date1904).toBe(true);
    expect(book.sheets[0]).toMatchObject({
      name: '甲',
      visibility: 'hidden',
      cells: { 1: { 1: { value: 2, formula: '=1+1' } } },
      merges: [rect(0, 0, 1, 2)],
    });
  });

  it('share formulas', async () => {
    const sheet = await readOnly({
      sheet: rows(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*_xlfn.IFS($A$1,1)</f><v>1</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3" t="str"><f t="shared" si="0"/><v></v></c></row>',
      ),
    });
    expect(sheet.cells).toEqual({
      0: { 1: { value: 1, formula: '=A1*IFS($A$1,1)' } },
      1: { 1: { value: 2, formula: '=A2*IFS($A$1,1)' } },
      2: { 1: { value: '', formula: '=A3*IFS($A$1,1)' } },
    });
  });

  it('fill blocks with one formula, whose other cells hold no entry', async () => {
    const sheet = await readOnly({
      sheet: rows(
        '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(C:C)</f><v>1</v></c><c r="B1"><f t="array" ref="B1">SUM(A1:A2*2)</f><v>6</v></c></row>' +
          '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>5</v></c></row>',
      ),
    });
    expect(sheet.cells).toEqual({
      0: {
        0: { value: 1, formula: '=UNIQUE(C:C)', array: { rowCount: 2, columnCount: 1, dynamic: true } },
        1: { value: 6, formula: '=SUM(A1:A2*2)', array: { rowCount: 1, columnCount: 1, dynamic: false } },
      },
      1: { 1: { value: 5 } },
    });
  });

  it('keep the last value of what cannot be calculated here', async () => {
    const book = await read({
      sheet: rows(
        '<row r="1"><c r="A1"><f>[1]Sheet1!$A$1*2</f><v>8</v></c><c r="B1"><f t="dataTable" ref="B1:B2" r1="A1"/><v>9</v></c><c r="C1" t="e"><f>1/0</f><v>#FIELD!</v></c></row>',
      ),
      parts: { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' },
    });
    expect(book.sheets[0]?.cells[0]).toEqual({
      0: { value: 8 },
      1: { value: 9 },
      2: { value: { error: '#VALUE!' }, formula: '=1/0' },
    });
    expect(lossesOf(book)).toEqual([
      'Links to other workbooks are not kept.',
      'Sheet "S": formulas that refer to other workbooks, in 1 cell, become their last values.',
      'Sheet "S": what-if data tables, in 1 cell, become their last values.',
    ]);
  });
});

describe('styles of other programs', () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0&quot;天&quot;"/></numFmts>
    <fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><sz val="10"/><color theme="4" tint="-0.249977111117893"/><name val="宋体"/><charset val="134"/></font><font><u val="singleAccounting"/><color indexed="10"/></font></fonts>
    <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
      <fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.14999847407452621"/><bgColor indexed="64"/></patternFill></fill>
      <fill><patternFill patternType="solid"><fgColor rgb="ff92d050"/></patternFill></fill><fill><gradientFill><stop position="0"><color rgb="FF010203"/></stop></gradientFill></fill></fills>
    <borders><border/><border diagonalUp="1"><left style="thin"><color indexed="64"/></left><right/><top style="double"><color rgb="FF00FF00"/></top><bottom/><diagonal style="hair"/></border></borders>
    <cellStyleXfs><xf/><xf/></cellStyleXfs>
    <cellXfs><xf/><xf numFmtId="14" fontId="1" fillId="2"/><xf numFmtId="164" fontId="2" fillId="3" borderId="1"><alignment textRotation="135" indent="1" wrapText="true"/><protection locked="0"/></xf><xf numFmtId="31" fillId="4" xfId="1"/><xf numFmtId="9" quotePrefix="1"/></cellXfs>
    <cellStyles><cellStyle name="常规" xfId="0" builtinId="0"/><cellStyle name="好" xfId="1" builtinId="26"/></cellStyles></styleSheet>`;
  const theme =
    '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

  it('come out with plain colours and format codes', async () => {
    const book = await read({
      sheet: rows('<row r="1"><c s="1"><v>1</v></c></row>'),
      workbookRelationships: [
        ['styles', 'styles.xml'],
        ['theme', 'theme/theme1.xml'],
      ],
      parts: { 'xl/styles.xml': styles, 'xl/theme/theme1.xml': theme },
    });
    expect(book.styles).toEqual([
      {},
      // By the formula of the standard; Excel's own rounding differs by one step at most.
      {
        numberFormat: 'm/d/yyyy',
        font: { name: '宋体', size: 10, bold: true, color: '#2F5597' },
        fill: '#D9D9D9',
      },
      {
        numberFormat: '0"天"',
        font: { underline: 'singleAccountant', color: '#FF0000' },
        fill: '#92D050',
        borders: {
          left: { style: 'thin' },
          top: { style: 'double', color: '#00FF00' },
          diagonalUp: { style: 'hair' },
        },
        rotation: -45,
        indent: 1,
        wrap: true,
        locked: false,
      },
      { numberFormat: 'yyyy"年"m"月"d"日"', fill: '#010203' },
      { numberFormat: '0%', quotePrefix: true },
    ]);
    expect(lossesOf(book)).toEqual([
      'Gradient and pattern fills become a single colour.',
      'Cells keep the look of their named styles (好), but no longer the names.',
    ]);
  });

  it('leave a cell its own default where its column has a style', async () => {
    const sheet = await readOnly({
      sheet: `<cols><col min="1" max="1" width="9.140625" style="4"/></cols>${rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="4"><v>1</v></c></row><row r="3" s="2" customFormat="1"><c r="A3" s="2"/></row>')}`,
      workbookRelationships: [['styles', 'styles.xml']],
      parts: { 'xl/styles.xml': styles },
    });
    expect(sheet.columns).toEqual({ 0: { style: 4 } });
    expect(sheet.cells).toEqual({ 0: { 0: { value: 1, style: 0 } }, 1: { 0: { value: 1 } } });
    expect(sheet.rows).toEqual({ 2: { style: 2 } });
  });
});

describe('sizes', () => {
  it('come out in pixels', async () => {
    const sheet = await readOnly({
      sheet: `<sheetFormatPr defaultRowHeight="13.5" defaultColWidth="9"/><cols><col min="1" max="2" width="20.7109375" customWidth="1"/><col min="3" max="3" width="0" hidden="1" customWidth="1"/><col min="4" max="4" width="9"/></cols>${rows('<row r="1" ht="30" customHeight="1"/><row r="2" ht="14.25"/><row r="4" hidden="1"/>')}`,
    });
    expect(sheet.defaultRowHeight).toBe(18);
    expect(sheet.defaultColumnWidth).toBe(63);
    expect(sheet.columns).toEqual({ 0: { size: 145 }, 1: { size: 145 }, 2: { hidden: true } });
    expect(sheet.rows).toEqual({ 0: { size: 40 }, 1: { size: 19, automatic: true }, 3: { hidden: true } });
  });

  it('of all columns to the last become the default', async () => {
    const sheet = await readOnly({
      sheet: `<cols><col min="2" max="2" width="3.7109375" customWidth="1"/><col min="4" max="16384" width="20.7109375" customWidth="1"/></cols>${rows('')}`,
    });
    expect(sheet.defaultColumnWidth).toBe(145);
    expect(sheet.columns).toEqual({ 0: { size: 64 }, 1: { size: 26 }, 2: { size: 64 } });
  });
});

describe('frozen panes', () => {
  it('count from the first cell shown', async () => {
    const view = (attributes: string): string =>
      `<sheetViews><sheetView ${attributes}><pane xSplit="1" ySplit="2" topLeftCell="D9" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="C1"/><selection pane="bottomRight" activeCell="E9" sqref="B2 D8:E9"/></sheetView></sheetViews>${rows('')}`;
    const sheet = await readOnly({ sheet: view('') });
    expect(sheet.parts.freeze).toEqual({ rows: 2, columns: 1 });
    expect(sheet.selection).toEqual(rect(7, 3, 2, 2));
    expect((await readOnly({ sheet: view('topLeftCell="B4"') })).parts.freeze).toEqual({
      rows: 5,
      columns: 2,
      from: { row: 3, column: 1 },
    });
  });
});

describe('the zoom of a sheet', () => {
  const zoomOf = async (attributes: string) => {
    const book = await read({ sheet: `<sheetViews><sheetView ${attributes}/></sheetViews><sheetData/>` });
    expect(book.losses).toEqual([]);
    const again = await readXlsx(await writeXlsx(book));
    return [book, again].map(({ sheets }) => sheets[0]?.parts.viewZoom);
  };

  it.each([
    ['zoomScale="85"', 85],
    ['zoomScale="100"', undefined],
    ['zoomScale="0"', undefined],
    // Of the view with page breaks; the normal one has its own.
    ['view="pageBreakPreview" zoomScale="60" zoomScaleNormal="110"', 110],
  ])('%s is read, and is there again when the file is written', async (attributes, zoom) => {
    expect(await zoomOf(attributes)).toEqual([zoom, zoom]);
  });
});

describe('protection of the workbook structure', () => {
  it.each([
    ['workbookPassword="83AF" lockStructure="1"', { password: { algorithm: 'legacy', hash: '83AF' } }],
    [
      'workbookAlgorithmName="SHA-512" workbookHashValue="aGFzaA==" workbookSaltValue="c2FsdA==" workbookSpinCount="100000" lockStructure="1"',
      { password: { algorithm: 'SHA-512', hash: 'aGFzaA==', salt: 'c2FsdA==', spinCount: 100_000 } },
    ],
    ['lockStructure="1"', {}],
    ['lockStructure="0"', undefined],
  ])('%s', async (attributes, expected) => {
    const book = await read({ workbook: `<workbookProtection ${attributes}/>`, sheet: rows('') });
    expect(book.structureProtection).toEqual(expected);
    expect((await readXlsx(await writeXlsx(book))).structureProtection).toEqual(expected);
  });
});

describe('rules of other programs', () => {
  it('may be in the extension list', async () => {
    const sheet = await readOnly({
      sheet: `${rows('')}<dataValidations><dataValidation type="whole" operator="greaterThan" sqref="A1:A9 C1 C3:D4"><formula1>TODAY()</formula1></dataValidation></dataValidations>
        <extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="m"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning"><x14:formula1><xm:f>列表!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
        <ext><x14:conditionalFormattings xmlns:x14="x" xmlns:xm="m"><x14:conditionalFormatting><x14:cfRule type="expression" priority="2" id="{1}"><xm:f>列表!$A$1=A1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>
        <conditionalFormatting sqref="B1"><cfRule type="duplicateValues" priority="3"/><cfRule type="cellIs" operator="lessThan" priority="1"><formula>5</formula></cfRule></conditionalFormatting>`,
    });
    expect(sheet.parts.validations).toMatchObject([
      {
        ranges: [rect(0, 0, 9), rect(0, 2), rect(2, 2, 2, 2)],
        type: 'wholeNumber',
        operator: 'greaterThan',
        formula1: '=TODAY()',
        ignoreBlanks: false,
      },
      { ranges: [rect(1, 1, 8)], type: 'list', formula1: '=列表!$A$1:$A$9', error: { style: 'warning' } },
    ]);
    expect(sheet.parts.conditionalFormats.map(({ rule, style }) => [rule, style])).toEqual([
      [{ type: 'cellValue', operator: 'lessThan', formula1: '=5' }, {}],
      [{ type: 'custom', formula: '=列表!$A$1=A1' }, { font: { bold: true } }],
      [{ type: 'preset', criterion: 'duplicateValues' }, {}],
    ]);
  });
});

describe('rules as LibreOffice writes them', () => {
  it('lose the operands and attributes that say nothing', async () => {
    const sheet = await readOnly({
      sheet: `${rows('')}<conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues" priority="2" aboveAverage="0" equalAverage="0" bottom="0" percent="0" rank="0"/><cfRule type="aboveAverage" priority="3" aboveAverage="false" equalAverage="true"/></conditionalFormatting>
        <dataValidations><dataValidation operator="equal" showErrorMessage="true" sqref="B2:B9" type="list"><formula1>"a,b"</formula1><formula2>0</formula2></dataValidation><dataValidation operator="equal" showDropDown="false" sqref="C2" type="none"><formula1>0</formula1><formula2>0</formula2></dataValidation><dataValidation operator="lessThan" sqref="D2" type="decimal"><formula1>5</formula1><formula2>0</formula2></dataValidation></dataValidations>`,
    });
    const [list, any, decimal] = sheet.parts.validations;
    expect(list).toMatchObject({ type: 'list', formula1: 'a,b' });
    expect(any).not.toHaveProperty('formula1');
    expect(decimal).toMatchObject({ type: 'decimal', operator: 'lessThan', formula1: 5 });
    for (const rule of sheet.parts.validations) expect(rule).not.toHaveProperty('formula2');
    expect(sheet.parts.conditionalFormats.map(({ rule }) => rule)).toEqual([
      { type: 'preset', criterion: 'duplicateValues' },
      { type: 'preset', criterion: 'equalOrBelowAverage' },
    ]);
  });
});

describe('pictures of other programs', () => {
  const pic = (media: string, inner = '') =>
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Picture 1" descr="原因"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${media}"/>${inner}</xdr:blipFill><xdr:spPr><a:xfrm><a:off x="127000" y="254000"/><a:ext cx="381000" cy="508000"/></a:xfrm></xdr:spPr></xdr:pic>`;
  const drawing = (...anchors: string[]) => ({
    sheet: '<sheetData/><drawing r:id="rId1"/>',
    sheetRelationships: [['drawing', '../drawings/drawing1.xml']] as [string, string][],
    parts: {
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="d" xmlns:a="a" xmlns:r="r">${anchors.map((one) => `<xdr:twoCellAnchor>${one}</xdr:twoCellAnchor>`).join('')}</xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="t/image" Target="../media/image1.jpg"/><Relationship Id="rId2" Type="t/image" Target="../media/image2.emf"/></Relationships>',
      'xl/media/image1.jpg': jpeg(40, 30),
      'xl/media/image2.emf': new Uint8Array([1, 2, 3]),
    },
  });

  it('are kept with their place when they are PNG or JPEG files', async () => {
    const book = await read(drawing(pic('rId1')));
    expect(book.losses).toEqual([]);
    expect(book.sheets[0]?.parts.pictures).toEqual([
      expect.objectContaining({
        name: 'Picture 1',
        altTextDescription: '原因',
        format: 'JPEG',
        ...{ left: 10, top: 20, width: 30, height: 40 },
        lockAspectRatio: false,
      }),
    ]);
  });

  it.each([
    ['of another format', pic('rId2'), 'Sheet "S": 1 picture not kept.'],
    ['not in the file', pic('rId9'), 'Sheet "S": 1 picture not kept.'],
    ['within a group', `<xdr:grpSp>${pic('rId1')}</xdr:grpSp>`, 'Sheet "S": 1 picture not kept.'],
    ['cropped', pic('rId1', '<a:srcRect l="1000"/>'), 'Sheet "S": the cropping of pictures is not kept.'],
  ])('are reported when they are %s', async (_, anchor, loss) => {
    expect(lossesOf(await read(drawing(anchor)))).toEqual([loss]);
  });
});

describe('what the stand-in cannot carry', () => {
  it('is named in one sentence each', async () => {
    const drawing =
      '<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr name="图表 1"/></xdr:nvGraphicFramePr></xdr:graphicFrame></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>';
    const book = await read({
      workbook:
        '<workbookProtection lockWindows="1"/><calcPr calcMode="manual" iterate="1"/><definedNames><definedName name="外部">[1]S!$A$1</definedName></definedNames>',
      sheet: `<sheetViews><sheetView zoomScale="85"><pane xSplit="2000"/></sheetView></sheetViews><sheetData><row r="1" outlineLevel="1"/></sheetData><drawing r:id="rId1"/><extLst><ext><x14:sparklineGroups xmlns:x14="x"><x14:sparklineGroup><x14:sparklines><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst><conditionalFormatting sqref="A1"><cfRule type="novel"/></conditionalFormatting>`,
      sheetRelationships: [['drawing', '../drawings/drawing1.xml']],
      parts: {
        'xl/drawings/drawing1.xml': drawing,
        'xl/vbaProject.bin': new Uint8Array([1]),
        'xl/pivotTables/pivotTable1.xml': '<x/>',
        'xl/connections.xml': '<x/>',
      },
    });
    expect(lossesOf(book)).toEqual([
      'Macros are not kept.',
      'Pivot tables keep their cells, but are no longer pivot tables.',
      'Connections to outside data are not kept; the data they fetched is.',
      'The protection of the windows is not kept.',
      'Manual calculation becomes automatic.',
      'Iterative calculation is switched off.',
      'Sheet "S": sparklines are not kept.',
      'Sheet "S": the outline (grouped rows or columns) is not kept.',
      'Sheet "S": the split of the window is not kept.',
      'Sheet "S": a conditional format of the kind "novel" is not kept.',
      'Sheet "S": 1 chart, 2 pictures not kept.',
      'The name "外部" refers to another workbook or to a macro and is not kept.',
    ]);
  });

  it('is named also where the sheet holds something nobody here has heard of', async () => {
    const book = await read({
      sheet: `${rows('')}<sortState ref="A2:A9"><sortCondition ref="A2:A9"/></sortState><ignoredErrors><ignoredError sqref="A1"/></ignoredErrors><novelty/><extLst><ext><x99:wonders xmlns:x99="x"/></ext></extLst>`,
    });
    expect(lossesOf(book)).toEqual([
      'Sheet "S": the way its range was last sorted is not remembered.',
      'Sheet "S": cells whose errors are not to be marked are not kept.',
      'Sheet "S": the element "novelty" is not known here and is not kept.',
      'Sheet "S": the extension "wonders" is not known here and is not kept.',
    ]);
  });

  it('leaves out sheets that are no worksheets, and keeps names and the active sheet in place', async () => {
    const book = await read({
      parts: {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="图" r:id="rId2"/><sheet name="S" r:id="rId1"/></sheets><definedNames><definedName name="n" localSheetId="1">S!$A$1</definedName><definedName name="gone" localSheetId="0">1</definedName></definedNames></workbook>',
      },
      workbookRelationships: [['chartsheet', 'chartsheets/sheet1.xml']],
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(['S']);
    expect(book.activeSheet).toBe(0);
    expect(book.names).toEqual([{ name: 'n', sheet: 0, formula: '=S!$A$1', visible: true }]);
    expect(lossesOf(book)).toEqual(['Sheet "图" is no worksheet (chartsheet) and is not kept.']);
  });

  it('turns comment threads into notes', async () => {
    const book = await read({
      sheetRelationships: [
        ['comments', '../comments1.xml'],
        ['threadedComment', '../threadedComments/threadedComment1.xml'],
      ],
      workbookRelationships: [['person', 'persons/person.xml']],
      parts: {
        'xl/comments1.xml':
          '<comments><authors><author>tc={1}</author><author>李四</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[Threaded comment]</t></text></comment><comment ref="B2" authorId="1"><text><r><rPr><b/></rPr><t>李四:</t></r><r><t>好</t></r></text></comment></commentList></comments>',
        'xl/persons/person.xml': '<personList><person displayName="王五" id="{P1}"/></personList>',
        'xl/threadedComments/threadedComment1.xml':
          '<ThreadedComments><threadedComment ref="A1" personId="{P1}" id="{1}"><text>何时完成?</text></threadedComment><threadedComment ref="A1" personId="{P2}" parentId="{1}"><text>周五</text></threadedComment></ThreadedComments>',
      },
    });
    expect(book.sheets[0]?.parts.notes).toEqual([
      { row: 1, column: 1, author: '李四', text: '李四:好' },
      { row: 0, column: 0, author: '王五', text: '王五: 何时完成?\n周五' },
    ]);
    expect(lossesOf(book)).toEqual(['Comment threads become notes.']);
  });
});

describe('settings that Excel stored with a web extension', () => {
  it('are read', async () => {
    const relation = (type: string, target: string): string =>
      `<Relationships><Relationship Id="a" Type="http://schemas.microsoft.com/office/2011/relationships/${type}" Target="${target}"/></Relationships>`;
    const bytes = await packed({
      '_rels/.rels': `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/><Relationship Id="b" Type="x/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`,
      'xl/webextensions/taskpanes.xml': '<x/>',
      'xl/webextensions/_rels/taskpanes.xml.rels': relation('webextension', 'webextension1.xml'),
      'xl/webextensions/webextension1.xml':
        '<we:webextension xmlns:we="w"><we:properties><we:property name="locale" value="&quot;zh-CN&quot;"/></we:properties></we:webextension>',
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="s"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="s" Type="x/worksheet" Target="sheet.xml"/></Relationships>',
      'xl/sheet.xml': '<worksheet/>',
    });
    expect((await readXlsx(bytes)).settings).toEqual({ locale: '"zh-CN"' });
  });
});
