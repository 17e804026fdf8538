import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { documentedTypes } from '../../../dev-host/coverage/documentedTypes';
import { libraryTypes } from '../../../dev-host/coverage/libraryTypes';
import { memberCoverage } from '../../../dev-host/coverage/memberCoverage';
import { officeProgram } from '../../../dev-host/coverage/officeProgram';
import { supportTable } from '../../../dev-host/coverage/supportTable';
import { createNodeOffice } from '../../../dev-host/protocol/createNodeOffice';

export const root = join(__dirname, '../../..');
export const fixtures = 'test/dev-host/coverage/fixtures';
export const supportFile = join(root, 'dev-host/SUPPORTED.md');

/** What the stand-in offers of the library that is installed, and the table that says so. */
export function currentCoverage() {
  // The library is only looked at here: nothing is ever sent.
  const { Excel: excel } = createNodeOffice(
    { sendMessageToHost: () => undefined },
    { displayLanguage: 'en', contentLanguage: 'en' },
  );
  const library = libraryTypes(excel);
  const { program, files, typings } = officeProgram(root, ['src/workbook', 'src/usecases', fixtures]);
  const documentation = documentedTypes(typings);
  const coverage = memberCoverage(library, documentation);
  const table = supportTable(coverage, {
    library: versionOf('@microsoft/office-js'),
    typings: versionOf('@types/office-js'),
  });
  return { library, documentation, coverage, table, program, files };
}

function versionOf(name: string): string {
  const path = createRequire(__filename).resolve(`${name}/package.json`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
