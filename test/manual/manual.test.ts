import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANUAL_LANGUAGES } from './manualLanguage';
import { PAGES } from './pages';
import { pageFile, renderPage } from './renderPage';
import { RULES_FOLDER } from './rulesFolder';

const FILES = PAGES.flatMap((page) =>
  MANUAL_LANGUAGES.map((code) => ({ file: pageFile(page.name, code), text: renderPage(page, code) })),
);

it.each(FILES)('docs/rules/$file says what the cases say; `npm run docs` renews it', ({ file, text }) => {
  const path = join(RULES_FOLDER, file);
  // Git may have given the file other line ends on its way onto this machine.
  const committed = existsSync(path) ? readFileSync(path, 'utf8').replace(/\r\n/g, '\n') : '(missing)';
  expect(committed).toBe(text);
});

it('docs/rules holds no page that nothing makes', () => {
  expect(readdirSync(RULES_FOLDER).sort()).toEqual(FILES.map(({ file }) => file).sort());
});
