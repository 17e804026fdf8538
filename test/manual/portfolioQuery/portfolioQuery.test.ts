import { existsSync, readFileSync } from 'node:fs';
import { DefaultSettings, TaskUtils } from '@microsoft/powerquery-parser';
import { normaliseWord } from '../../../src/domain/cells/normaliseWord';
import { PORTFOLIO_COLUMNS } from '../../../src/domain/portfolio/portfolioColumns';
import { HUMAN_COLUMNS } from '../../../src/domain/schema/columnKeys';
import { findColumns } from '../../../src/domain/tables/findColumns';
import { QUERY_FILE, renderPortfolioQuery } from './renderPortfolioQuery';

const QUERY = existsSync(QUERY_FILE) ? readFileSync(QUERY_FILE, 'utf8').replace(/\r\n/g, '\n') : '(missing)';

/** Whether Microsoft's parser reads a text as M, and what it says where it does not. */
async function complaintOf(text: string): Promise<string | null> {
  const task = await TaskUtils.tryLexParse(DefaultSettings, text);
  return TaskUtils.isError(task) ? task.error.message : null;
}

it('docs/portfolio.pq is what the schema gives; `npm run docs` renews it', () => {
  expect(QUERY).toBe(renderPortfolioQuery());
});

it('is M, as Microsoft’s own parser reads it', async () => {
  expect(await complaintOf(QUERY)).toBeNull();
});

it('would be refused with a bracket too few or a comma too many', async () => {
  expect(await complaintOf(QUERY.replace('    Named\n', '    (Named\n'))).not.toBeNull();
  expect(await complaintOf(QUERY.replace('\nin\n    Named', ',\nin\n    Named'))).not.toBeNull();
});

const READ = {
  tasks: [...HUMAN_COLUMNS.tasks, 'id', 'assessed', 'slip', 'alert', 'why'],
  issues: [...HUMAN_COLUMNS.issues, 'id', 'closure'],
  summary: [...HUMAN_COLUMNS.summary, 'tasksDone', 'verdict'],
} as const;

it.each(['tasks', 'issues', 'summary'] as const)(
  'finds each column of the %s by the very headers Opsbook finds it by',
  (kind) => {
    const [, part = ''] = new RegExp(`^ {8}${kind} = \\[\n([^]*?)\n {8}\\]`, 'm').exec(QUERY) ?? [];
    // A record of M has no field twice.
    const keys = [...part.matchAll(/^ +(\w+) = \[own/gm)].map(([, key]) => key);
    expect(keys).toEqual([...READ[kind]]);
    for (const key of READ[kind]) {
      const [, own = '', variants = ''] =
        new RegExp(`^ +${key} = \\[own = \\{(.*?)\\}, variants = \\{(.*?)\\}\\]`, 'm').exec(part) ?? [];
      const headers = [...`${own}, ${variants}`.matchAll(/"((?:[^"]|"")*)"/g)].map(
        ([, header = '']) => header,
      );
      expect([key, headers.length > 1]).toEqual([key, true]);
      for (const header of headers) {
        // As the query compares them, so must Opsbook read them.
        expect([header, normaliseWord(header)]).toEqual([header, header]);
        expect([header, ...findColumns(kind, [header], [key]).found.keys()]).toEqual([header, key]);
      }
    }
  },
);

it('makes the columns of the headless portfolio, in their order', () => {
  for (const kind of ['tasks', 'issues', 'summary'] as const) {
    const [, titles = ''] = new RegExp(`#"zh-CN" = \\[.*?\\b${kind} = \\[(.*?)\\]`).exec(QUERY) ?? [];
    const keys = [...titles.matchAll(/#"(\w+)" =/g)].map(([, key]) => key);
    expect(keys).toEqual(PORTFOLIO_COLUMNS[kind]);
    for (const key of keys) expect(QUERY).toMatch(new RegExp(`\\b${key} =`));
  }
});

it('uses no name it does not define, and defines none it does not use', () => {
  const code = QUERY.replace(/\/\/.*$/gm, '').replace(/#?"(?:[^"]|"")*"/g, '""');
  const defined = [...code.matchAll(/^ {4}([A-Z]\w*) =/gm)].map(([, name = '']) => name);
  expect(defined.length).toBeGreaterThan(20);
  const unused = defined.filter((name) => code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length === 1);
  expect(unused).toEqual([]);
});
