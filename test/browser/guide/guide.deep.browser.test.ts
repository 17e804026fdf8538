import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../dev-host/site';
import { GUIDE_STORIES } from './guideStories';
import { pictureFile } from './pictureFile';
import { takePictures } from './takePictures';

const FOLDER = join(projectFolder, 'test-output', 'guide');
const LARGEST = 160_000;

test('the demo does what the guide tells, and the pictures stay small', async () => {
  await takePictures('zh-CN', FOLDER);
  const names = GUIDE_STORIES.flatMap(({ pictures }) =>
    pictures.map(({ name }) => pictureFile(name, 'zh-CN')),
  );
  expect(readdirSync(FOLDER)).toEqual(expect.arrayContaining(names));
  for (const name of names) expect(statSync(join(FOLDER, name)).size).toBeLessThan(LARGEST);
}, 300_000);
