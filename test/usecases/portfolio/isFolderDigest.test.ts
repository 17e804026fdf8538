import { folderDigest } from '../../../src/usecases/portfolio/folderDigest';
import { isFolderDigest } from '../../../src/usecases/portfolio/isFolderDigest';
import { LANGUAGES, languageOf } from '../../../src/words/vocabulary/languages';
import { day } from '../../domain/task/taskCases';

test.each(LANGUAGES.map(({ code }) => code))('a digest of any day is known as one: %s', (code) => {
  for (const at of ['2026-06-24', '2031-12-01'])
    expect(isFolderDigest(folderDigest(languageOf(code), day(at), []))).toBe(true);
});

// As the first version wrote them; a file of it may lie anywhere.
test.each([
  '# 运营预警 2026年6月24日\n\n1 个工作簿 · 任务 3 · 红 1 · 黄 0\n\n## june.xlsx · 红 1 · 黄 0\n',
  '# Alerts Jun 24, 2026\n\nWorkbooks 200 · tasks 100000 · red 12 · amber 0\n',
  '\uFEFF# 运营预警 2026年6月24日\r\n\r\n0 个工作簿 · 任务 0 · 红 0 · 黄 0\r\n',
])('one that an earlier version wrote, or an editor saved, is known: %j', (text) => {
  expect(isFolderDigest(text)).toBe(true);
});

test.each([
  '',
  '# 运营预警 2026年6月24日\n',
  '# 运营预警 2026年6月24日\n\n这是我们自己的周报。\n',
  '# Alerts Jun 24, 2026\n\n0 workbooks\n',
  '1 个工作簿 · 任务 3 · 红 1 · 黄 0\n',
  'Notes\n# 运营预警 2026年6月24日\n\n1 个工作簿 · 任务 3 · 红 1 · 黄 0\n',
  '【运营预警】张三 · 红 1\n',
])('what somebody wrote is not: %j', (text) => {
  expect(isFolderDigest(text)).toBe(false);
});
