import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../dev-host/site';
import { GUIDE_STORIES } from './guideStories';
import { pictureFile } from './pictureFile';
import { takePictures } from './takePictures';

const FOLDER = join(projectFolder, 'test-output', 'guide');
/** Bytes. A window shows sheets beside the pane; the report alone draws some 1,000 cells. */
const LARGEST = { pane: 160_000, window: 280_000 };

test('the demo does what the guide tells, and the pictures stay small', async () => {
  await takePictures('zh-CN', FOLDER);
  const pictures = GUIDE_STORIES.flatMap((story) =>
    story.pictures.map(({ name, of }) => ({ file: pictureFile(name, 'zh-CN'), largest: LARGEST[of] })),
  );
  expect(readdirSync(FOLDER)).toEqual(expect.arrayContaining(pictures.map(({ file }) => file)));
  for (const { file, largest } of pictures) expect(statSync(join(FOLDER, file)).size).toBeLessThan(largest);
}, 300_000);
