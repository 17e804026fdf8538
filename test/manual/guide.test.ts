import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { languageOf } from '../../src/words/vocabulary/languages';
import { GUIDE_STORIES } from '../browser/guide/guideStories';
import { pictureFile } from '../browser/guide/pictureFile';
import { PAGES } from './pages';
import type { ManualLanguage } from './manualLanguage';
import { pageFile } from './renderPage';

const DOCS = resolve(__dirname, '../../docs');
const GUIDES = [
  { code: 'zh-CN', file: 'guide.md' },
  { code: 'en', file: 'guide.en.md' },
] as const;

const PICTURES = GUIDE_STORIES.flatMap(({ pictures }) => pictures.map(({ name }) => name));
const picturesIn = (code: ManualLanguage) => PICTURES.map((name) => pictureFile(name, code));

const read = (file: string) => readFileSync(join(DOCS, file), 'utf8');
const linksOf = (text: string) => [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target = '']) => target);

it.each(['README.md', ...GUIDES.map(({ file }) => file)])('docs/%s links to what is there', (file) => {
  const gone = linksOf(read(file)).filter((target) => !existsSync(join(DOCS, dirname(file), target)));
  expect(gone).toEqual([]);
});

it('the index names every page of the rules by its title', () => {
  const index = read('README.md');
  for (const { name, title } of PAGES) {
    for (const code of ['zh-CN', 'en'] as const)
      expect(index).toContain(`[${title[code]}](rules/${pageFile(name, code)})`);
  }
});

it.each(GUIDES)('$file shows every picture that is taken for it', ({ code, file }) => {
  const shown = linksOf(read(file)).filter((target) => target.startsWith('images/guide/'));
  expect(shown.sort()).toEqual(
    picturesIn(code)
      .map((name) => `images/guide/${name}`)
      .sort(),
  );
});

it('docs/images/guide holds the pictures of the guide and no others; `npm run docs:pictures` takes them', () => {
  const files = GUIDES.flatMap(({ code }) => picturesIn(code));
  expect(readdirSync(join(DOCS, 'images/guide')).sort()).toEqual(files.sort());
});

it.each(GUIDES)('the words in bold in $file are those of the product', ({ code, file }) => {
  const words = wordsOfTheProduct(code);
  const bold = [...read(file).matchAll(/\*\*([^*]+)\*\*/g)].map(([, word = '']) => word);
  expect(bold.filter((word) => !words.has(word))).toEqual([]);
});

/** What is in the pane, on the ribbon and in the sheets, without what is filled in. */
function wordsOfTheProduct(code: ManualLanguage): ReadonlySet<string> {
  const manifest = readFileSync(resolve(DOCS, '../manifest.xml'), 'utf8');
  const { sheets, columns, messages } = languageOf(code);
  return new Set([
    ...Object.values(messages)
      .flatMap((text) => (typeof text === 'string' ? text : [text.one, text.other]))
      .map((text) => text.replace(/\s*\{\w+\}\s*/g, '')),
    ...[...manifest.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map(([, text = '']) => text),
    ...Object.values(sheets),
    ...Object.values(columns).flatMap((table) =>
      Object.values<{ header: string }>(table).map(({ header }) => header),
    ),
  ]);
}
