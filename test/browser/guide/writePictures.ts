import { resolve } from 'node:path';
import { LANGUAGES } from '../../../src/words/vocabulary/languages';
import { takePictures } from './takePictures';

// `npm run docs:pictures`: takes every picture of the guide anew and puts them where the guide shows them.
async function writePictures(): Promise<void> {
  for (const { code } of LANGUAGES)
    await takePictures(code, resolve(__dirname, '../../../docs/images/guide'));
}

void writePictures();
