import { languageOf } from '../../src/words/vocabulary/languages';
import { MANUAL_LANGUAGES, type ManualLanguage } from './manualLanguage';
import type { Page, Section, Table } from './page';

const LINE = '\n';

/** `dates.md` in the product's first language, `dates.en.md` in English. */
export function pageFile(name: string, code: ManualLanguage): string {
  return code === MANUAL_LANGUAGES[0] ? `${name}.md` : `${name}.${code}.md`;
}

/** A page as Markdown. */
export function renderPage(page: Page, code: ManualLanguage): string {
  const blocks = [
    `# ${page.title[code]}`,
    otherLanguages(page, code),
    page.intro[code],
    ...page.sections.flatMap((section) => renderSection(section, code)),
    MADE_BY[code],
  ];
  return blocks.join(LINE + LINE) + LINE;
}

const MADE_BY: Record<ManualLanguage, string> = {
  'zh-CN': '<sub>表格由测试用例生成：改了规则或用例，运行 `npm run docs` 更新，不要手改。</sub>',
  en: '<sub>The tables are made of the test cases. After changing a rule or a case run `npm run docs`; do not edit them by hand.</sub>',
};

const NAMES: Record<ManualLanguage, string> = { 'zh-CN': '中文', en: 'English' };

function otherLanguages({ name }: Page, code: ManualLanguage): string {
  return MANUAL_LANGUAGES.filter((language) => language !== code)
    .map((language) => `[${NAMES[language]}](${pageFile(name, language)})`)
    .join(' · ');
}

function renderSection({ heading, text, table }: Section, code: ManualLanguage): string[] {
  return [`## ${heading[code]}`, text[code], ...(table ? [renderTable(table(languageOf(code)))] : [])];
}

function renderTable({ headers, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join(LINE);
}

/** A cell of a Markdown table is one line, and holds no bar that would part it. */
function plain(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, '<br>');
}
