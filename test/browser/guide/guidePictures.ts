import { languageOf } from '../../../src/domain/language/languages';
import type { GuidePicture } from './GuidePicture';

/** What the guide shows, in the order of the story it tells. */
export const GUIDE_PICTURES: readonly GuidePicture[] = [
  {
    name: 'first-run',
    of: 'pane',
    show: async ({ pane, say }) => {
      await pane.getByRole('button', { name: say('firstRun.create') }).waitFor();
    },
  },
  {
    name: 'created',
    of: 'window',
    show: async ({ pane, say, demo }, language) => {
      await pane.getByRole('button', { name: say('firstRun.create') }).click();
      await pane.getByRole('gridcell').first().waitFor();
      await demo.page.getByText(languageOf(language).sheets.tasks, { exact: true }).first().click();
    },
  },
];
