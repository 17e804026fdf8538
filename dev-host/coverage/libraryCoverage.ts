import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type ts from 'typescript';
import { createNodeOffice } from '../node/createNodeOffice';
import { documentedTypes } from './documentedTypes';
import { libraryTypes } from './libraryTypes';
import { memberCoverage, type MemberCoverage } from './memberCoverage';
import { supportTable } from './supportTable';

const requireHere = createRequire(__filename);

/**
 * Every member of the installed Office.js and how far the stand-in offers it.
 * @param typings of Office.js, as `officeProgram` reads them
 */
export function libraryCoverage(typings: ts.SourceFile) {
  // The library is only looked at here: nothing is ever sent.
  const { Excel: excel } = createNodeOffice(
    { sendMessageToHost: () => undefined },
    { displayLanguage: 'en', contentLanguage: 'en' },
  );
  const library = libraryTypes(excel);
  const documentation = documentedTypes(typings);
  return { library, documentation, coverage: memberCoverage(library, documentation) };
}

/** What SUPPORTED.md is to say. */
export function supportedText(coverage: readonly MemberCoverage[]): string {
  const versionOf = (name: string): string =>
    (JSON.parse(readFileSync(requireHere.resolve(`${name}/package.json`), 'utf8')) as { version: string })
      .version;
  return supportTable(coverage, {
    library: versionOf('@microsoft/office-js'),
    typings: versionOf('@types/office-js'),
  });
}
