import { openDemo, type OpenedDemo } from '../openDemo';
import { message } from '../../../src/i18n/message';
import { FIRST_RUN_SCREENS, WORKBOOK_SCREENS } from './paneScreens';
import { LOOKS, visitScreens } from './visitScreens';

describe.each(['zh-CN', 'en'] as const)('every screen in %s', (language) => {
  let demo: OpenedDemo;
  beforeAll(async () => {
    demo = await openDemo({ name: 'screens', language });
  }, 180_000);
  afterAll(() => demo?.close());

  test.each(LOOKS)(
    'without our tables, $theme, $width px: nothing cut off, axe content',
    async (look) => {
      expect(await visitScreens(demo, language, FIRST_RUN_SCREENS, look)).toEqual([]);
    },
    120_000,
  );

  test('the sample workbook is made', async () => {
    await demo.pane.getByRole('button', { name: message(language, 'firstRun.create') }).click();
    await demo.pane.getByRole('gridcell').first().waitFor();
  }, 60_000);

  test.each(LOOKS)(
    'in the sample workbook, $theme, $width px: nothing cut off, axe content',
    async (look) => {
      expect(await visitScreens(demo, language, WORKBOOK_SCREENS, look)).toEqual([]);
    },
    240_000,
  );
});
