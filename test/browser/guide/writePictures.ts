import { resolve } from 'node:path';
import { MANUAL_LANGUAGES } from '../../manual/manualLanguage';
import { takePictures } from './takePictures';

// `npm run docs:pictures`: takes every picture of the guide again and puts them where the guide shows them.
async function writePictures(): Promise<void> {
  for (const code of MANUAL_LANGUAGES)
    await takePictures(code, resolve(__dirname, '../../../docs/images/guide'));
}

void writePictures();
