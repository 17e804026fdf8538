import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../dev-host/site';

const parts = readFileSync(join(projectFolder, 'docs/CHANGELOG.md'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((part) => [part.split('\n', 1)[0] ?? '', part] as const)
  // Right after a release there is nothing new yet.
  .filter(([, part]) => part.includes('\n- '));

test.each(parts)('%s is told in two halves, a line of the one for a line of the other', (_, part) => {
  const [, chinese = '', english = ''] = /### 中文\n([\s\S]*)### English\n([\s\S]*)/.exec(part) ?? [];
  const lines = (half: string) => half.trim().split(/^- /m).slice(1);
  expect(lines(chinese).length).toBeGreaterThan(0);
  expect(lines(english)).toHaveLength(lines(chinese).length);
  expect(lines(chinese).filter((line) => !/\p{Script=Han}/u.test(line))).toEqual([]);
  expect(lines(english).filter((line) => /\p{Script=Han}/u.test(line))).toEqual([]);
});
