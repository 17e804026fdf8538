import { toBase64 } from '../../engine/drawings/base64';
import { readXlsx } from '../../engine/xlsx/readXlsx';
import { writeXlsx } from '../../engine/xlsx/writeXlsx';
import { codeOf, openEmptyWorkbook } from './openEmptyWorkbook';
import { jpeg, png } from '../../testing/pictureFiles';

const image = toBase64(png(200, 100));

type Work = (shapes: Excel.ShapeCollection, context: Excel.RequestContext) => Promise<void> | void;

function withShapes(work: Work, workbook = openEmptyWorkbook()) {
  return workbook.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getActiveWorksheet().shapes, context);
    await context.sync();
  });
}

test('an image keeps what is set on it and is found by name and id (ShapeCollection.getItem)', () =>
  withShapes(async (shapes, context) => {
    const added = shapes.addImage(image);
    added.set({ name: '鱼骨图 Q001', altTextDescription: '原因', left: 30, top: 12.5, width: 300 });
    added.load('id');
    await context.sync();
    const byName = shapes.getItem('鱼骨图 q001');
    const byId = shapes.getItem(added.id).load('name');
    const format = shapes.getItem(added.id).image.load('format');
    byName.load();
    const count = shapes.getCount();
    await context.sync();
    expect(byName.toJSON()).toMatchObject({
      ...{ name: '鱼骨图 Q001', type: 'Image', altTextDescription: '原因', level: 0, zOrderPosition: 0 },
      // 100 pixels at 96 dpi; setting the width leaves the height alone.
      ...{ left: 30, top: 12.5, width: 300, height: 75, lockAspectRatio: true, visible: true },
    });
    expect([format.format, byId.name, count.value]).toEqual(['PNG', '鱼骨图 Q001', 1]);
  }));

test('a deleted image is gone', () =>
  withShapes(async (shapes, context) => {
    shapes.addImage(image).name = 'a';
    shapes.addImage(toBase64(jpeg(10, 20))).name = 'b';
    shapes.getItem('a').delete();
    shapes.load('items/name,items/height');
    const gone = shapes.getItemOrNullObject('a');
    await context.sync();
    expect(shapes.items.map(({ name, height }) => [name, height])).toEqual([['b', 15]]);
    expect(gone.isNullObject).toBe(true);
  }));

test('an image is handed out as it came in', () =>
  withShapes(async (shapes, context) => {
    const given = shapes.addImage(image).getAsImage('PNG');
    await context.sync();
    expect(given.value).toBe(image);
  }));

test.each<[string, string, Work]>([
  ['no Base64', 'InvalidArgument', (shapes) => void shapes.addImage('***')],
  ['no PNG or JPEG', 'InvalidArgument', (shapes) => void shapes.addImage(btoa('GIF89a…'.slice(0, 6)))],
  ['a negative place', 'InvalidArgument', (shapes) => void (shapes.addImage(image).left = -1)],
  ['no height', 'InvalidArgument', (shapes) => void (shapes.addImage(image).height = 0)],
  ['no such shape', 'ItemNotFound', (shapes) => shapes.getItem('nothing').delete()],
  ['another format', 'NotImplemented', (shapes) => void shapes.addImage(image).getAsImage('GIF')],
  ['a text box', 'ApiNotFound', (shapes) => void shapes.addTextBox('…')],
  [
    'a protected sheet',
    'AccessDenied',
    (shapes, context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      shapes.addImage(image);
    },
  ],
])('%s: %s', async (_, code, work) => {
  expect(await codeOf(withShapes(work))).toBe(code);
});

test('a copied sheet has pictures of its own, and all are in the saved file', async () => {
  const workbook = openEmptyWorkbook();
  await withShapes(async (shapes, context) => {
    shapes.addImage(image).name = '图';
    const copy = context.workbook.worksheets.getActiveWorksheet().copy('End');
    copy.shapes.load('items/id,items/name');
    shapes.load('items/id');
    await context.sync();
    expect(copy.shapes.items[0]?.name).toBe('图');
    expect(copy.shapes.items[0]?.id).not.toBe(shapes.items[0]?.id);
  }, workbook);
  const saved = await readXlsx(await writeXlsx(workbook.engine.toBook()));
  expect(saved.losses).toEqual([]);
  expect(
    saved.sheets.map(({ parts }) => parts.pictures.map(({ name, image: file }) => [name, file])),
  ).toEqual([[['图', image]], [['图', image]]]);
});
