import { type OpenWorkbook, type PictureState, toBase64 } from '../../../dev-host/index';
import { drawFishbone } from '../../../src/usecases/issues/fishbone/drawFishbone';
import { placeFishbone } from '../../../src/usecases/issues/fishbone/placeFishbone';
import { problemOf } from '../../../src/workbook/session/workbookError';
import { png } from '../../../dev-host/testing/pictureFiles';
import { day, openSample, options } from '../openSample';
import { typeIntoIssues } from '../sheetCells';

const june = options({ asOf: day('2026-06-24') });
const picture = { png: toBase64(png(1123, 794)), ratio: 1123 / 794 };
const place = (id: string, at: number) => placeFishbone({ ...june, id, at, ...picture });

const picturesOf = ({ engine }: OpenWorkbook): readonly PictureState[] => {
  const log = engine.sheets().find(({ name }) => name === '问题处理记录表');
  return log ? engine.parts(log.id).pictures : [];
};

test('drawing shows the causes of the issue and writes nothing', async () => {
  const workbook = await openSample();
  await typeIntoIssues({ E5: '设备老化；新人没有培训' });
  const drawing = await drawFishbone({ ...june, id: 'Q002', at: 1 });
  expect(drawing).toMatchObject({ width: 1123, height: 794, causes: 2 });
  expect(drawing.alt).toBe('鱼骨图：生产设备故障停机。人：新人没有培训；机：设备老化。');
  expect(drawing.svg).toMatch(/^<svg [^]*设备老化[^]*<\/svg>$/);
  expect(picturesOf(workbook)).toEqual([]);
});

test('a placed diagram is beside the log under its issue’s number, in words for who cannot see it', async () => {
  const workbook = await openSample();
  expect(await place('Q002', 1)).toEqual({
    name: '鱼骨图 Q002',
    replaced: false,
    cell: { sheet: '问题处理记录表', address: 'L3' },
  });
  const [placed] = picturesOf(workbook);
  expect(placed).toMatchObject({
    name: '鱼骨图 Q002',
    altTextDescription: expect.stringMatching(/^鱼骨图：生产设备故障停机/),
    width: 540,
  });
  expect(placed?.height).toBeCloseTo(540 / picture.ratio, 6);
  const edge = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('OpsIssues').getRange();
    table.load('left,width,top');
    await context.sync();
    return { left: table.left + table.width, top: table.top };
  });
  expect(placed?.left).toBeGreaterThan(edge.left);
  expect(placed?.top).toBe(edge.top);
});

test('another issue’s diagram goes below; placed again, one keeps the place and width a person gave it', async () => {
  const workbook = await openSample();
  await place('Q001', 0);
  await place('Q002', 1);
  const [first, second] = picturesOf(workbook);
  expect(second?.top).toBeGreaterThanOrEqual((first?.top ?? 0) + (first?.height ?? 0));
  await Excel.run(async (context) => {
    const shape = context.workbook.worksheets.getItem('问题处理记录表').shapes.getItem('鱼骨图 Q001');
    shape.set({ left: 12, top: 34, width: 200 });
    await context.sync();
  });
  expect(await place('Q001', 0)).toMatchObject({ replaced: true });
  const again = picturesOf(workbook);
  expect(again.map(({ name }) => name).sort()).toEqual(['鱼骨图 Q001', '鱼骨图 Q002']);
  expect(again.find(({ name }) => name === '鱼骨图 Q001')).toMatchObject({ left: 12, top: 34, width: 200 });
});

test('somebody else’s picture is left alone', async () => {
  const workbook = await openSample();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('问题处理记录表').shapes.addImage(picture.png).name = '现场照片';
    await context.sync();
  });
  await place('Q001', 0);
  expect(picturesOf(workbook).map(({ name }) => name)).toEqual(['现场照片', '鱼骨图 Q001']);
});

test.each([
  ['an issue that is gone', () => place('Q009', 0), { code: 'objectGone', what: 'Q009' }],
  [
    'a file that is no picture',
    () => placeFishbone({ ...june, id: 'Q001', at: 0, png: 'AAAA', ratio: 1 }),
    { code: 'contentRefused' },
  ],
  [
    'a protected sheet',
    async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('问题处理记录表').protection.protect();
        await context.sync();
      });
      return place('Q001', 0);
    },
    { code: 'sheetProtected' },
  ],
])('%s is reported and nothing is placed', async (_, work, told) => {
  const workbook = await openSample();
  expect(await work().catch(problemOf)).toMatchObject(told);
  expect(picturesOf(workbook)).toEqual([]);
});

test.each(['ConnectionFailure', 'RequestAborted', 'GeneralException', 'InvalidArgument'] as const)(
  'an answer that is lost after the picture was placed (%s): it is told as placed, and is there once',
  async (code) => {
    const workbook = await openSample();
    const { client, host } = workbook;
    const placing = 3;
    const failing = host.script.failBatch(code, { client, from: placing, effect: 'done' });
    expect(await place('Q002', 1)).toMatchObject({ name: '鱼骨图 Q002' });
    expect(failing.happened).toBe(1);
    expect(picturesOf(workbook).map(({ name }) => name)).toEqual(['鱼骨图 Q002']);
  },
);
