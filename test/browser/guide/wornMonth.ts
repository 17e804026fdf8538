import { writeXlsx } from '../../../dev-host/book';
import { wornScreens } from '../screens/adoptScreens';
import type { OpenPane } from '../screens/PaneScreen';
import { wornBook } from '../screens/wornBook';
import type { GuideStory } from './GuidePicture';
import { screenNamed } from './screenNamed';

async function leaveTool({ pane, say }: OpenPane): Promise<void> {
  await pane.getByRole('button', { name: say('action.back') }).click();
}

/** After weeks of use: a task others wait for is late, dates are texts, and rules were pasted over. */
export const WORN_MONTH: GuideStory = {
  file: async (language) => ({
    name: language === 'en' ? 'Team.xlsx' : '团队.xlsx',
    bytes: Buffer.from(await writeXlsx(await wornBook(language))),
  }),
  pictures: [
    {
      name: 'cascade',
      of: 'pane',
      height: 760,
      show: (opened, language) => screenNamed('today-cascade-proposals', wornScreens(language))(opened),
    },
    {
      name: 'dates',
      of: 'pane',
      height: 640,
      show: (opened, language) => screenNamed('tools-dates', wornScreens(language))(opened),
    },
    {
      name: 'rules',
      of: 'pane',
      height: 600,
      show: async (opened, language) => {
        await leaveTool(opened);
        await screenNamed('tools-rules', wornScreens(language))(opened);
      },
    },
  ],
};
