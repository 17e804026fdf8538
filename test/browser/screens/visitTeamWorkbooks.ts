import { writeXlsx } from '../../../dev-host/book';
import type { ManualLanguage } from '../../manual/manualLanguage';
import { openDemo, type OpenedDemo } from '../../../dev-host/testing/openDemo';
import { FOREIGN_SCREENS, wornScreens } from './adoptScreens';
import { visitScreen } from './visitScreen';
import { foreignBook, wornBook } from './wornBook';

/**
 * Tests of the screens for a team's own table and for a workbook long in use.
 * @param languages the workbook's, then the others the pane is to speak
 */
export function visitTeamWorkbooks(languages: readonly [ManualLanguage, ...ManualLanguage[]]): void {
  const [language] = languages;
  describe.each([
    ['a team’s own workbook', foreignBook, FOREIGN_SCREENS],
    ['a workbook long in use', wornBook, wornScreens(language)],
  ] as const)('%s: nothing cut off, axe content', (_, book, screens) => {
    let demo: OpenedDemo;
    beforeAll(async () => {
      const bytes = Buffer.from(await writeXlsx(await book(language)));
      demo = await openDemo({ name: 'screens', language, file: { name: 'team.xlsx', bytes } });
    }, 600_000);
    afterAll(() => demo?.close());

    test.each(screens)('$name', async (screen) => {
      expect(await visitScreen(demo, languages, screen)).toEqual([]);
    });
  });
}
