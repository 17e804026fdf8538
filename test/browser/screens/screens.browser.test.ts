import { openDemo, type OpenedDemo } from '../openDemo';
import { message } from '../../../src/words/describe/message';
import { FIRST_RUN_SCREENS, WORKBOOK_SCREENS } from './paneScreens';
import { visitScreen } from './visitScreen';

describe.each(['zh-CN', 'en'] as const)('every screen in %s: nothing cut off, axe content', (language) => {
  let demo: OpenedDemo;
  beforeAll(async () => {
    demo = await openDemo({ name: 'screens', language });
  }, 180_000);
  afterAll(() => demo?.close());

  test.each(FIRST_RUN_SCREENS)(
    '$name',
    async (screen) => {
      expect(await visitScreen(demo, language, screen)).toEqual([]);
    },
    60_000,
  );

  test('the sample workbook is made', async () => {
    await demo.pane.getByRole('button', { name: message(language, 'firstRun.create') }).click();
    await demo.pane.getByRole('gridcell').first().waitFor();
  }, 60_000);

  test.each(WORKBOOK_SCREENS)(
    '$name',
    async (screen) => {
      expect(await visitScreen(demo, language, screen)).toEqual([]);
    },
    60_000,
  );
});
