import { resolve } from 'node:path';
import { LANGUAGES } from '../../../src/words/vocabulary/languages';
import { NAME_MEANINGS } from './nameMeanings';
import {
  workbookContract,
  type ContractColumn,
  type ContractTable,
  type ContractWord,
} from './workbookContract';

export const CONTRACT_FILE = resolve(__dirname, '../../../docs/workbook-contract.md');

const CODES = LANGUAGES.map(({ code }) => code);

const INTRO = `# 工作簿约定 · The workbook contract

_每个说明中文在前，English after it._

别的程序（Power Query、Power Automate、Office 脚本、自己的宏）可以依靠这一页：表按名字找，列按表头找，词按下面的写法读。以后的版本只会**增加**：表名、定义的名称不变；表头和词今天能读的以后也能读。这由测试守住（\`test/manual/workbookContract\`）：已发布版本的约定存成文件，新版本读不出其中任何一项，测试就失败。

Other programs (Power Query, Power Automate, Office Scripts, macros of your own) may rely on this page: tables are found by their names, columns by their headers, words as they are spelled below. Later versions only **add**: names of tables and defined names do not change, and a header or a word that is read today is read then. Tests hold this (\`test/manual/workbookContract\`): the contract of each released version is kept as a file, and a version that cannot read any part of it fails.

- 列可以改名（用“也认”里的写法）、换位置、加列；写的时候按表头找列，不要按位置。 · A column may be renamed (to a spelling under “also”), moved, or have others beside it: find it by its header, never by its place.
- “Opsbook” 列由 Opsbook 计算，别人写进去的下次刷新会被替换，并记入变更日志。 · A column filled by Opsbook is computed: what anybody else writes there is replaced at the next refresh and logged.
- 日期是 Excel 的日期；人写的日期列也可能是文字，见[日期怎样读](rules/dates.md)。 · Dates are Excel’s own; in columns people fill they may be text too: [how dates are read](rules/dates.en.md).
- 任务和问题的编号（T001、I001）给出后不变，不重复用。 · A number (T001, I001) is given once and never again.
- 一个工作簿里每种语言的写法都能读，可以混用。 · Every workbook is read in every language, mixed ones too.
`;

/** `docs/workbook-contract.md`, made of the schema. */
export function renderContract(): string {
  const { tables, portfolio, words } = workbookContract();
  return (
    [
      INTRO,
      '## 表和列 · Tables and columns',
      ...tables.flatMap(renderTable),
      '## 汇总工作簿的表 · Tables of a portfolio',
      '`headless portfolio` 做的工作簿里有这四张表，一行一项任务（红的在最前）、一个问题、一个目标、一个文件。每次整个重做，写进去的不会保留；编辑它不会影响各团队的工作簿。四张表都在的文件，Opsbook 才认作以前的汇总：可以替换，混在文件夹里也会跳过。 · The workbook that `headless portfolio` makes has these four, a row for each task (red first), issue, goal and file. It is made anew as a whole each time: nothing typed into it is kept, and nothing in it changes a team’s workbook. A file that has all four is known as an earlier portfolio, which may be replaced, and is passed over where it lies among the workbooks.',
      ...portfolio.flatMap(renderTable),
      '## 存下的词 · Stored words',
      '“也认”是人写的时候也读得懂的写法；没有这一列的词只由 Opsbook 写。 · “Also” are spellings that are read where people type; words without any are written by Opsbook only.',
      ...Object.entries(words).flatMap(renderWords),
      '## 定义的名称 · Defined names',
      table(
        ['名称 · name', '范围 · scope', '', ''],
        NAME_MEANINGS.map(({ name, scope, zh, en }) => [`\`${name}\``, scope, zh, en]),
      ),
      '<sub>这一页由程序里的表头和词生成：`npm run docs`。 · Made of the schema by `npm run docs`; do not edit by hand.</sub>',
    ].join('\n\n') + '\n'
  );
}

const FILLED: Record<ContractColumn['filledBy'], string> = {
  people: '人 · people',
  opsbook: 'Opsbook',
  optional: '人，可选 · people, optional',
};

const spellings = (variants: Readonly<Record<string, readonly string[]>>) =>
  Object.values(variants)
    .map((own) => own.join('、'))
    .filter((text) => text !== '')
    .join('; ');

function renderTable({ name, sheet, columns }: ContractTable): string[] {
  return [
    `### \`${name}\``,
    `表 · sheet: ${Object.values(sheet).join(' · ')}`,
    table(
      ['key', ...CODES, '谁填 · filled by', '内容 · kind', '也认 · also'],
      columns.map(({ key, header, filledBy, kind, variants }) => [
        `\`${key}\``,
        ...CODES.map((code) => header[code] ?? ''),
        FILLED[filledBy],
        kind,
        spellings(variants),
      ]),
    ),
  ];
}

function renderWords([set, words]: [string, readonly ContractWord[]]): string[] {
  return [
    `### ${set}`,
    table(
      ['code', ...CODES, '也认 · also'],
      words.map(({ code, word, variants }) => [
        `\`${code}\``,
        ...CODES.map((language) => word[language] ?? ''),
        spellings(variants),
      ]),
    ),
  ];
}

/** A Markdown table; a cell is one line and holds no bar that would part it. */
function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
