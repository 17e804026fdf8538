import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { supportTable } from '../../../dev-host/objects/supportTable';

const file = join(__dirname, '../../../dev-host/SUPPORTED.md');

test('SUPPORTED.md says what the tables say (UPDATE_SUPPORTED=1 writes it)', () => {
  if (process.env.UPDATE_SUPPORTED) writeFileSync(file, supportTable());
  expect(readFileSync(file, 'utf8')).toBe(supportTable());
});
