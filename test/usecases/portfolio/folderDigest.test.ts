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
  const lines = linesOf(refreshed('a\n# b\u202e.xlsx', 1), {
    file: 'c\r\nd`*.xlsx',
    team: 'c',
    reason: 'unreadable',
    detail: 'e\n- f',
  });
  expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(3);
  expect(lines).toContain('## a \\# b .xlsx · 红 1 · 黄 0');
  expect(lines).toContain('- c d\\`\\*.xlsx：读不了：e - f');
});

test('a file’s name that begins like a list is no list within the list', () => {
  const other = (file: string) => ({ file, team: '', reason: 'otherKind', detail: '' }) as const;
  const lines = linesOf(other('- a.xls'), other('1. b.xls'), other('1.5 c.xls'));
  expect(lines.filter((line) => line.startsWith('- '))).toEqual([
    expect.stringMatching(/^- \\- a\.xls/),
    expect.stringMatching(/^- 1\\\. b\.xls/),
    expect.stringMatching(/^- 1\.5 c\.xls/),
  ]);
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

test('a copy is named and counts once; where the original was not refreshed, one of its copies counts', () => {
  const copy = (file: string, sameAs: string) => ({ ...refreshed(file, 1), sameAs });
  const lines = linesOf(
    copy('june (1).xlsx', 'june.xlsx'),
    refreshed('june.xlsx', 1),
    copy('may (1).xlsx', 'may.xlsx'),
    copy('may (2).xlsx', 'may.xlsx'),
    { file: 'may.xlsx', team: 'may', reason: 'openInExcel', detail: '~$may.xlsx' },
  );
  expect(lines).toContain('2 个工作簿 · 任务 6 · 红 2 · 黄 0');
  expect(lines.filter((line) => line.startsWith('## '))).toEqual([
    '## june.xlsx · 红 1 · 黄 0',
    '## may (1).xlsx · 红 1 · 黄 0',
    '## 内容完全一样的副本，只算一次',
    '## 没有刷新的文件',
  ]);
  expect(lines).toContain('- june (1).xlsx：和“june.xlsx”完全一样；只留在用的那个。');
  expect(lines).toContain('- may (2).xlsx：和“may.xlsx”完全一样；只留在用的那个。');
});

test('a portfolio of ours and a picture are nothing to act on', () => {
  const passed = linesOf(
    { file: 'all.xlsx', team: 'all', reason: 'portfolio', detail: '' },
    { file: 'photo.png', team: 'photo', reason: 'notSpreadsheet', detail: '' },
  );
  expect(passed.join('\n')).not.toMatch(/all\.xlsx|photo/);
});

describe('the digest of a folder of any size can be read and sent:', () => {
  const message = (tasks: number) =>
    `【运营预警】张三 · 红 ${tasks}\n\n红\n${Array.from({ length: tasks }, (_, n) => `${n + 1}. T${n} 某项任务：晚 5 天`).join('\n')}\n`;
  const many = Array.from({ length: 2_000 }, (_, n) => refreshed(`w${n}.xlsx`, n % 7, message(300)));

  test('of 2,000 workbooks it lists the worst 50 and counts the others with their red', () => {
    const lines = linesOf(...many);
    expect(lines.filter((line) => /^## w/.test(line))).toHaveLength(50);
    expect(lines).toContain('2000 个工作簿 · 任务 6000 · 红 5995 · 黄 0');
    expect(lines).toContain('## 还有 1950 个工作簿没有列出 · 红 5695 · 黄 0');
    expect(lines.join('\n').length).toBeLessThan(30_000);
  });

  test('a message that is cut keeps its first line and says how many lines more there are', () => {
    const lines = linesOf(...many.slice(0, 40));
    expect(lines.filter((line) => line === '【运营预警】张三 · 红 300').length).toBeGreaterThan(5);
    const listed = lines
      .slice(lines.indexOf('【运营预警】张三 · 红 300'))
      .findIndex((line) => line === '```');
    const first = lines.slice(lines.indexOf('【运营预警】张三 · 红 300')).slice(0, listed);
    const shown = first.filter((line) => /^\d+\. /.test(line)).length;
    expect(first.at(-1)).toBe(`…… 还有 ${300 - shown} 行没有列出，在工作簿里看。`);
  });

  test('of one workbook all is listed where there is room for it', () => {
    const lines = linesOf(refreshed('a.xlsx', 300, message(300)));
    expect(lines.filter((line) => /^\d+\. T/.test(line))).toHaveLength(300);
    expect(lines.some((line) => line.includes('没有列出'))).toBe(false);
  });

  test('owners for whose messages there is no room are counted', () => {
    const owners = Array.from({ length: 500 }, () => ({ text: message(10) }));
    const lines = linesOf({
      ...{ file: 'a.xlsx', team: 'a' },
      found: { tasks: 5_000, counts: { red: 5_000, amber: 0 }, digests: owners },
    });
    const shown = lines.filter((line) => line.startsWith('【运营预警】')).length;
    expect(shown).toBeGreaterThan(10);
    expect(lines).toContain(`…… 还有 ${500 - shown} 位责任人的消息没有列出，在工作簿里看。`);
    expect(lines.join('\n').length).toBeLessThan(22_000);
  });

  test('files that were not refreshed are named up to 50, and what is said of one is cut', () => {
    const lines = linesOf(
      ...Array.from({ length: 60 }, (_, n) => ({
        ...{ file: `f${n}.xlsx`, team: 'f' },
        ...{ reason: 'wouldLose' as const, detail: '迷你图 '.repeat(10_000) },
      })),
    );
    expect(lines.filter((line) => line.startsWith('- f'))).toHaveLength(50);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(400);
    expect(lines).toContain('- 还有 10 个文件没有列出。');
  });
});
