import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createEngine } from '../../../engine/univer/createEngine';
import { readXlsx } from '../../../engine/xlsx/readXlsx';
import { writeXlsx } from '../../../engine/xlsx/writeXlsx';
import { foreignFile } from '../xlsx/foreignFile';
import { lossesOf } from '../book/lossesOf';

const engine = createEngine();
afterAll(() => engine.dispose());

const declared = '<?xml version="1.0" encoding="utf-8"?>\r\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
const columns =
  '<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"><documentManagement>销售 &amp; 市场</documentManagement></p:properties>';
const itsId =
  '<ds:datastoreItem ds:itemID="{0AD1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>';
const label =
  '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{1}" enabled="1"/></clbl:labelList>';

/** A workbook as it lies in a SharePoint library of an organization that labels its files. */
const fromLibrary = () =>
  foreignFile({
    workbookRelationships: [
      ['customXml', '../customXml/item1.xml'],
      ['customXml', '../customXml/item2.xml'],
    ],
    parts: {
      'customXml/item1.xml': `${declared}${columns}`,
      'customXml/_rels/item1.xml.rels': `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
      'customXml/itemProps1.xml': `${declared}${itsId}`,
      'customXml/item2.xml':
        '<FormTemplates xmlns="http://schemas.microsoft.com/sharepoint/v3/contenttype/forms"/>',
      'docMetadata/LabelInfo.xml': `${declared}${label}`,
    },
  });

async function savedAgain(bytes: Uint8Array): Promise<Uint8Array> {
  engine.load(await readXlsx(bytes));
  await engine.settled();
  return writeXlsx(engine.toBook());
}

test('what a SharePoint library and a label keep with a workbook is there after it was saved, and nothing is lost', async () => {
  const bytes = await savedAgain(fromLibrary());
  const book = await readXlsx(bytes);
  expect(book.losses).toEqual([]);
  expect(book.foreignXml).toEqual((await readXlsx(fromLibrary())).foreignXml);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  expect(parts['customXml/item2.xml']).toContain(columns);
  expect(parts['customXml/itemProps2.xml']).toContain(itsId);
  expect(parts['customXml/_rels/item2.xml.rels']).toContain('Target="itemProps2.xml"');
  expect(parts['customXml/item3.xml']).toContain('<FormTemplates');
  expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="../customXml/item3.xml"');
  expect(parts['docMetadata/LabelInfo.xml']).toContain(label);
  expect(parts['_rels/.rels']).toMatch(/\/classificationlabels" Target="docMetadata\/LabelInfo\.xml"/);
  expect(parts['[Content_Types].xml']).toContain('classificationlabels+xml');
});

test('it stands beside what the stand-in keeps for itself', async () => {
  const book = await readXlsx(fromLibrary());
  const again = await readXlsx(await writeXlsx({ ...book, settings: { language: '"en"' } }));
  expect(again.settings).toEqual({ language: '"en"' });
  expect(again.foreignXml).toEqual(book.foreignXml);
});

test('saved twice it is the same byte for byte', async () => {
  const once = await savedAgain(fromLibrary());
  expect(await savedAgain(once)).toEqual(once);
});

test('a label in an encoding that is not read here is named as lost', async () => {
  const parts = unzipSync(fromLibrary());
  parts['docMetadata/LabelInfo.xml'] = strToU8(`<?xml version="1.0" encoding="gb2312"?>${label}`);
  const book = await readXlsx(zipSync(parts));
  expect(lossesOf(book)).toEqual(['The sensitivity label is not kept.']);
});
