import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLayerTable } from '../architecture/layerTable';
import { ROOT } from '../architecture/sources';
import { MANUAL_LANGUAGES } from './manualLanguage';
import { RULES_FOLDER } from './rulesFolder';
import { PAGES } from './pages';
import { pageFile, renderPage } from './renderPage';
import { QUERY_FILE, renderPortfolioQuery } from './portfolioQuery/renderPortfolioQuery';
import { CONTRACT_FILE, renderContract } from './workbookContract/renderContract';

// `npm run docs`: writes every page of the manual as the cases have it now, the workbook contract, the query for portfolios, and the README's table of layers.
mkdirSync(RULES_FOLDER, { recursive: true });
for (const page of PAGES) {
  for (const code of MANUAL_LANGUAGES) {
    writeFileSync(join(RULES_FOLDER, pageFile(page.name, code)), renderPage(page, code));
  }
}
writeFileSync(CONTRACT_FILE, renderContract());
writeFileSync(QUERY_FILE, renderPortfolioQuery());
const readme = join(ROOT, 'README.md');
writeFileSync(readme, withLayerTable(readFileSync(readme, 'utf8')));
