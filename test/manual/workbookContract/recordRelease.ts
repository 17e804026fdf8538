import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../../package.json';
import { NAME_MEANINGS } from './nameMeanings';
import { workbookContract } from './workbookContract';

// `npx tsx test/manual/workbookContract/recordRelease.ts`: keeps the contract of the version that is released, once.
const file = join(__dirname, 'released', `${version}.json`);
if (existsSync(file)) throw new Error(`${file} is there: what was released does not change`);
const names = NAME_MEANINGS.map(({ name }) => name);
writeFileSync(file, `${JSON.stringify({ ...workbookContract(), names }, null, 1)}\n`);
