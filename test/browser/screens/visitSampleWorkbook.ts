import { languageOf } from '../../../src/words/vocabulary/languages';
import { message } from '../../../src/words/language/message';
import type { ManualLanguage } from '../../manual/manualLanguage';
import { openDemo, type OpenedDemo } from '../../../dev-host/testing/openDemo';
import { FIRST_RUN_SCREENS, WORKBOOK_SCREENS } from './paneScreens';
import { visitScreen } from './visitScreen';

/**
 * Tests of every screen there is without a workbook of ours, and with the sample.
 * @param languages the workbook's, then the others the pane is to speak
 */
export function visitSampleWorkbook(languages: readonly [ManualLanguage, ...ManualLanguage[]]): void {
  const [language] = languages;
  let demo: OpenedDemo;
  beforeAll(async () => {
    demo = await openDemo({ name: 'screens', language });
  }, 600_000);
  afterAll(() => demo?.close());

  test.each(FIRST_RUN_SCREENS)('$name', async (screen) => {
    expect(await visitScreen(demo, languages, screen)).toEqual([]);
  });

  test('the sample workbook is made', async () => {
    await demo.pane.getByRole('button', { name: message(languageOf(language), 'firstRun.create') }).click();
    await demo.pane.getByRole('gridcell').first().waitFor();
  });

  test.each(WORKBOOK_SCREENS)('$name', async (screen) => {
    expect(await visitScreen(demo, languages, screen)).toEqual([]);
  });
}
