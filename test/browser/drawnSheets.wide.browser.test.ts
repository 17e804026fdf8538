import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { paneWidth } from './paneWidth';

const RUNS = [
  {
    language: 'zh-CN',
    ...{
      open: '打开面板',
      sample: '包含示例数据',
      create: '创建四张表',
      plan: '计划',
      undo: '撤销',
      goTo: '前往',
    },
    ...{ timeline: '时间线', make: '生成时间线', owner: '按责任人', sheet: '时间线' },
    ...{ matrix: '责任矩阵', makeMatrix: '生成矩阵', matrixSheet: '责任矩阵', back: '返回' },
    ...{ accept: '写回 1 处', applied: '已更新 1 行', planSheet: '月度运营计划总表', person: '销售部*主管' },
  },
  {
    language: 'en',
    ...{
      open: 'Open pane',
      sample: 'Include sample data',
      create: 'Create four sheets',
      plan: 'Plan',
      undo: 'Undo',
      goTo: 'Go to sheet',
    },
    ...{ timeline: 'Timeline', make: 'Make the timeline', owner: 'By owner', sheet: 'Timeline' },
    ...{ matrix: 'Responsibilities', makeMatrix: 'Make the matrix', matrixSheet: 'Responsibilities' },
    ...{ back: 'Back', accept: 'Write 1 change', applied: '1 row updated', planSheet: 'Monthly Plan' },
    person: 'Sales lead',
  },
] as const;

describe.each(RUNS)('timeline and matrix in $language', ({ language, ...words }) => {
  let demo: OpenedDemo;
  beforeAll(async () => {
    demo = await openDemo({ name: 'drawn', language });
    await demo.page.getByRole('button', { name: words.open }).click();
    await demo.pane.getByRole('checkbox', { name: words.sample }).setChecked(true);
    await demo.pane.getByRole('button', { name: words.create }).click();
    await demo.pane.getByRole('gridcell').first().waitFor();
    await demo.pane.getByRole('tab', { name: words.plan, exact: true }).click();
  }, 600_000);
  afterAll(() => demo?.close());

  const button = (name: string) => demo.pane.getByRole('button', { name, exact: true });
  const keepPictures = async (name: string) => {
    for (const width of [320, 450] as const) {
      await paneWidth(demo, width);
      await demo.screenshot(`${name}-${language}-${width}`);
    }
  };

  test('the timeline is made as it was picked, shown, and taken out by undo', async () => {
    await button(words.timeline).click();
    await demo.pane.getByRole('radio', { name: words.owner }).click();
    await keepPictures('1-choice');
    await button(words.make).click();
    await button(words.goTo).click();
    await demo.page.waitForFunction(() => window.opsbookDemo.selection().address === 'A8');
    expect((await demo.read(words.sheet, 'G9')).value).toBe('T001');
    await keepPictures('2-timeline');
    await button(words.undo).click();
    await button(words.make).waitFor();
    await button(words.back).click();
  });

  test('the matrix is made from the plan, and the letters of a person go back into it', async () => {
    await button(words.matrix).click();
    await button(words.makeMatrix).click();
    await button(words.goTo).click();
    await keepPictures('3-matrix');
    expect((await demo.read(words.matrixSheet, 'B5')).value).toBe('R');
    await demo.clickCell(words.matrixSheet, 'B5');
    await demo.page.keyboard.press('Delete');
    await demo.clickCell(words.matrixSheet, 'C5');
    await demo.page.keyboard.type('r');
    await demo.page.keyboard.press('Enter');
    await button(words.back).click();
    await button(words.matrix).click();
    await button(words.accept).waitFor();
    await keepPictures('4-changes');
    await button(words.accept).click();
    await demo.pane.getByText(words.applied).first().waitFor();
    expect((await demo.read(words.planSheet, 'E4')).value).toBe(words.person);
    // Drawn from the plan again: who has no letter any more has no column.
    expect((await demo.read(words.matrixSheet, 'B5')).value).toBe('R');
    expect((await demo.read(words.matrixSheet, 'C5')).value).toBeNull();
  });
});
