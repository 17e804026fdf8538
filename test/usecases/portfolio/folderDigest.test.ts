import { folderDigest, type DigestedRefresh } from '../../../src/usecases/portfolio/folderDigest';
import type { FolderEntry } from '../../../src/usecases/portfolio/portfolioEntry';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { day } from '../../domain/task/taskCases';

const refreshed = (file: string, red: number, text?: string): FolderEntry<DigestedRefresh> => ({
  file,
  team: file,
  found: { tasks: 3, counts: { red, amber: 0 }, digests: text === undefined ? [] : [{ text }] },
});
const linesOf = (...entries: FolderEntry<DigestedRefresh>[]) =>
  folderDigest(languageOf('zh-CN'), day('2026-06-24'), entries).split('\n');

test('a file’s name stays on its line and means nothing in Markdown', () => {
  const lines = linesOf(refreshed('a\n# b.xlsx', 1), {
    file: 'c\r\nd`*.xlsx',
    team: 'c',
    reason: 'unreadable',
    detail: 'e\n- f',
  });
  expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(3);
  expect(lines).toContain('## a \\# b.xlsx · 红 1 · 黄 0');
  expect(lines).toContain('- c d\\`\\*.xlsx：读不了这个文件：e - f');
});

test('a message is fenced by more than it has itself', () => {
  expect(linesOf(refreshed('a.xlsx', 1, '````\n# no heading'))).toEqual(
    expect.arrayContaining(['`````text', '````', '# no heading', '`````']),
  );
});

test('the workbook with the most red comes first, and one without an alert says so', () => {
  const headings = linesOf(refreshed('a.xlsx', 0), refreshed('b.xlsx', 2)).filter((line) =>
    line.startsWith('## '),
  );
  expect(headings).toEqual(['## b.xlsx · 红 2 · 黄 0', '## a.xlsx · 红 0 · 黄 0']);
  expect(linesOf(refreshed('a.xlsx', 0))).toContain('没有预警。');
});
