import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findColumns } from '../../../src/domain/tables/findColumns';
import { TABLE_KEYS } from '../../../src/domain/schema/columnKeys';
import { sourcesIn } from '../../architecture/sources';
import { NAME_MEANINGS } from './nameMeanings';
import { CONTRACT_FILE, renderContract } from './renderContract';
import { workbookContract, type WorkbookContract } from './workbookContract';

const RELEASED = join(__dirname, 'released');
const NOW = workbookContract();

it('docs/workbook-contract.md says what the schema says; `npm run docs` renews it', () => {
  const committed = existsSync(CONTRACT_FILE)
    ? readFileSync(CONTRACT_FILE, 'utf8').replace(/\r\n/g, '\n')
    : '(missing)';
  expect(committed).toBe(renderContract());
});

it('names every defined name and table the source says, and no other', () => {
  const said = new Set(
    sourcesIn('src/workbook', 'src/domain/tables', 'src/domain/portfolio').flatMap(({ code }) =>
      [...code.matchAll(/['"`](Ops[A-Z]\w*)/g)].map(([, name = '']) => name),
    ),
  );
  // Charts that the first versions drew; they are only taken away.
  for (const chart of ['OpsAttainment', 'OpsStatus']) said.delete(chart);
  const documented = [
    ...[...NOW.tables, ...NOW.portfolio].map(({ name }) => name),
    ...NAME_MEANINGS.map(({ name }) => name.replace(/_(?:YYYY|TABLE).*/, '_')),
  ];
  expect([...said].sort()).toEqual(documented.sort());
});

const versions = readdirSync(RELEASED).map((file) => ({
  version: file.replace(/\.json$/, ''),
  then: JSON.parse(readFileSync(join(RELEASED, file), 'utf8')) as WorkbookContract & { names: string[] },
}));

describe.each(versions)('what version $version stored is read by this one', ({ then }) => {
  it.each(then.tables)(
    '$name: the table and every header of it, in each language',
    ({ key, name, columns }) => {
      const today = NOW.tables.find((table) => table.key === key);
      expect(today?.name).toBe(name);
      const template = TABLE_KEYS.find((table) => table === key);
      for (const column of columns) {
        for (const [code, header] of Object.entries(column.header)) {
          if (template) {
            const spelled = [header, ...(column.variants[code] ?? [])];
            const found = spelled.map((text) => [
              text,
              ...findColumns(
                template,
                [text],
                today?.columns.map((one) => one.key as never) ?? [],
              ).found.keys(),
            ]);
            expect(found).toEqual(spelled.map((text) => [text, column.key]));
          } else {
            expect(today?.columns.find((one) => one.key === column.key)?.header[code]).toBe(header);
          }
        }
      }
    },
  );

  it.each(Object.entries(then.words))('the words of %s', (set, words) => {
    for (const { code, word, variants } of words) {
      const today = NOW.words[set]?.find((one) => one.code === code);
      for (const [language, text] of Object.entries(word)) {
        const read = [today?.word[language], ...(today?.variants[language] ?? [])];
        expect(read).toEqual(expect.arrayContaining([text, ...(variants[language] ?? [])]));
      }
    }
  });

  it('the tables of a portfolio and every header of them, in each language', () => {
    for (const { key, name, columns } of then.portfolio ?? []) {
      const today = NOW.portfolio.find((table) => table.key === key);
      expect(today?.name).toBe(name);
      for (const { key: column, header } of columns)
        expect(today?.columns.find((one) => one.key === column)?.header).toMatchObject(header);
    }
  });

  it('the defined names', () => {
    expect(NAME_MEANINGS.map(({ name }) => name)).toEqual(expect.arrayContaining(then.names));
  });
});

it('one version at least is held', () => {
  expect(versions.map(({ version }) => version)).toContain('0.1.0');
});
