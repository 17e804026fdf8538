import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAULT_WORDS } from '../../headless/faults/faultWords';
import { FileFault } from '../../headless/faults/FileFault';
import { faultOf, faultText } from '../../headless/faults/faultOf';
import { shownPath } from '../../headless/faults/shownPath';

const coded = (code: string) => Object.assign(new Error(`${code}: raw, open '/x'`), { code });

test.each([
  ...['ENOENT', 'EACCES', 'EPERM', 'ELOOP', 'ENOTDIR', 'EISDIR', 'ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE'],
  ...['ENFILE', 'EBUSY', 'ETXTBSY', 'ENAMETOOLONG', 'EINVAL', 'EIO', 'ESTALE', 'ETIMEDOUT', 'EFBIG'],
])('%s is told in a sentence with what to do, in both languages', (code) => {
  const text = faultText(coded(code));
  expect(text).not.toContain(code);
  expect(text).toMatch(/^[a-z].*\.$/);
  expect(faultText(coded(code), 'zh-CN')).toMatch(/[\u4e00-\u9fff].*。$/u);
});

test('every sentence is whole in both languages, with the same values', () => {
  for (const { en, 'zh-CN': chinese } of Object.values(FAULT_WORDS)) {
    const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    expect(names(chinese)).toEqual(names(en));
    expect(en).toMatch(/\.$/);
    expect(chinese).toMatch(/。$/u);
  }
});

test('a language the stand-in does not speak is answered in English', () => {
  expect(new FileFault('isFolder').text('fr')).toBe(new FileFault('isFolder').message);
});

test('a mistake of our own and a code nobody knows are no fault of a file', () => {
  expect(faultOf(new TypeError('x is undefined'))).toBeNull();
  expect(faultOf(coded('toString'))).toBeNull();
  expect(faultText(coded('EWEIRD'))).toContain('EWEIRD');
});

test('what the file system itself says is understood', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opsbook-faults-'));
  const at = (...names: string[]) => join(folder, ...names);
  const kindOf = (step: () => unknown) => {
    try {
      step();
    } catch (error) {
      return faultOf(error)?.kind;
    }
    return undefined;
  };
  writeFileSync(at('file'), 'x');
  mkdirSync(at('folder'));
  expect(kindOf(() => readFileSync(at('gone')))).toBe('gone');
  expect(kindOf(() => readFileSync(at('file', 'below')))).toMatch(/notFolder|gone/);
  expect(kindOf(() => readFileSync(at('folder')))).toBe('isFolder');
  expect(kindOf(() => readFileSync(at('n'.repeat(300))))).toMatch(/nameTooLong|gone/);
  if (process.platform !== 'win32') {
    symlinkSync('b', at('a'));
    symlinkSync('a', at('b'));
    expect(kindOf(() => readFileSync(at('a')))).toBe('linkCircle');
  }
  rmSync(folder, { recursive: true });
});

test('a name that begins a line, or sends signals to a terminal, does neither in a message', () => {
  expect(shownPath('/a\n# b\u001b[2J\u202ec')).toBe('/a\\u000a# b\\u001b[2J\\u202ec');
  expect(shownPath('/计划 “A”/😀.xlsx')).toBe('/计划 “A”/😀.xlsx');
});
