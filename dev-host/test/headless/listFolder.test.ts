import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { faultOf } from '../../headless/faults/faultOf';
import { findCopies } from '../../headless/folder/findCopies';
import { listFolder } from '../../headless/folder/listFolder';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opsbook-list-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
const copies = async () =>
  Object.fromEntries(
    [...(await findCopies(await listFolder(folder)))].map(([file, { sameAs }]) => [file, sameAs]),
  );

test('a workbook that is open is known by the mark of Excel, WPS or LibreOffice beside it', async () => {
  put({
    ...{ 'a.xlsx': '', '~$a.xlsx': '', 'b.xlsx': '', '.~b.xlsx': '', 'c.xlsx': '', '.~lock.c.xlsx#': '' },
    ...{ 'd.xlsx': '', 'team/a.xlsx': '' },
  });
  const open = (await listFolder(folder)).map(({ file, openMark }) => [file, openMark]);
  expect(open).toEqual([
    ['a.xlsx', '~$a.xlsx'],
    ['b.xlsx', '.~b.xlsx'],
    ['c.xlsx', '.~lock.c.xlsx#'],
    ['d.xlsx', null],
    ['team/a.xlsx', null],
  ]);
});

test('the mark of a long name lacks two characters, and is not taken for that of a shorter one', async () => {
  put({
    'june plan.xlsx': '',
    '~$ne plan.xlsx': '',
    'my report.xlsx': '',
    ' report.xlsx': '',
    '~$ report.xlsx': '',
  });
  const open = (await listFolder(folder)).filter(({ openMark }) => openMark !== null);
  expect(open.map(({ file }) => file)).toEqual([' report.xlsx', 'june plan.xlsx']);
});

test('of copies the one with the shortest name counts, then the one below the fewest folders', async () => {
  put({
    ...{ 'june (1).xlsx': 'same', 'Copy of june.xlsx': 'same', '华东/june.xlsx': 'same' },
    ...{ 'july.xlsx': 'also', 'archive/july.xlsx': 'also', 'may.xlsx': 'else' },
  });
  expect(await copies()).toEqual({
    'june (1).xlsx': '华东/june.xlsx',
    'Copy of june.xlsx': '华东/june.xlsx',
    'archive/july.xlsx': 'july.xlsx',
  });
});

test('files that are as long and not the same, empty ones and other kinds are no copies', async () => {
  put({ 'a.xlsx': 'one', 'b.xlsx': 'two', 'c.xlsx': '', 'd.xlsx': '', 'e.csv': 'x', 'f.csv': 'x' });
  expect(await copies()).toEqual({});
});

const onPosix = process.platform === 'win32' ? test.skip : test;

// Other systems refuse such a name, or keep it as another.
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('a name that is not in UTF-8 is told as that, of a file and of a folder', async () => {
  const named = (...bytes: number[]) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(bytes)]);
  writeFileSync(Buffer.concat([named(0xb1, 0xed), Buffer.from('.xlsx')]), '');
  mkdirSync(named(0xb1, 0xee));
  const found = (await listFolder(folder)).map(({ kind, unreadable }) => [kind, faultOf(unreadable)?.kind]);
  expect(found.sort()).toEqual([
    ['folder', 'strangeName'],
    ['xlsx', 'strangeName'],
  ]);
});

onPosix('links that lead nowhere, in a circle or to a folder are named, each with what to do', async () => {
  put({ 'plans/a.xlsx': '' });
  symlinkSync('gone.xlsx', join(folder, 'dead.xlsx'));
  symlinkSync('circle.xlsx', join(folder, 'circle.xlsx'));
  symlinkSync('plans', join(folder, 'team'));
  const found = (await listFolder(folder)).map(({ file, kind, unreadable }) => [
    file,
    kind,
    faultOf(unreadable)?.kind,
  ]);
  expect(found).toEqual([
    ['circle.xlsx', 'xlsx', 'linkCircle'],
    ['dead.xlsx', 'xlsx', 'deadLink'],
    ['plans/a.xlsx', 'xlsx', undefined],
    ['team', 'folder', 'linkedFolder'],
  ]);
});
