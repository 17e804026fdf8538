import { takenByNpm } from '../../headless/arguments/takenByNpm';
import { readCommandLine, USAGE } from '../../headless/arguments/commandLine';
import {
  FOLDER_COMMANDS,
  isFolderCommand,
  readFolderCommandLine,
} from '../../headless/arguments/folderCommandLine';

test('what npm took for its own, for want of the -- before the arguments, is not silently left out', () => {
  expect(
    takenByNpm({ npm_config_digest: 'a.md', npm_config_as_of: '2026-06-24', npm_config_save: '' }),
  ).toMatch(/^npm took --as-of, --digest for its own\. Put -- before/);
  expect(takenByNpm({ npm_config_user_agent: 'npm', npm_config_save: 'true' })).toBeNull();
});

const read = (args: readonly string[]) =>
  isFolderCommand(args) ? readFolderCommandLine(args) : readCommandLine(args, FOLDER_COMMANDS);
/** The line that says what is wrong; how the command is called follows. */
const said = (...args: string[]): string => {
  try {
    read(args);
  } catch (error) {
    return (error as Error).message.split('\n')[0] ?? '';
  }
  throw new Error('It was taken.');
};
const NEW = ['--new', '--run', 'create-templates'];

test.each([
  ['nightly', 'plans', '--digets', 'a.md'],
  ['nightly', 'plans', '--DIGEST', 'a.md'],
  ['nightly', 'plans', '--dig=a.md'],
  ['nightly', 'plans', '-digest', 'a.md'],
  ['nightly', 'plans', '—digest', 'a.md'],
])('%s %s %s: the option that was meant is named', (...args) => {
  expect(said(...args)).toMatch(/^There is no option \S+\. Is it --digest\?$/);
});

test.each([
  [[...NEW, '--asof', '2026-06-24'], 'There is no option --asof. Is it --as-of?'],
  [[...NEW, '--as_of=2026-06-24'], 'There is no option --as_of. Is it --as-of?'],
  [[...NEW, '-x'], /^There is no option -x\. There are --new, --run, /],
  [['nightly', 'plans', '--constructor'], /^There is no option --constructor\. There are --save, --digest/],
  [[...NEW, '--toString', 'a'], /^There is no option --toString\./],
  [[...NEW, '--digest', 'a.md'], /^--digest goes with nightly/],
  [['nightly', 'plans', '--run', 'adopt'], /^--run is for one workbook, not for a folder/],
  [['portfolio', 'plans', '--save', 'a.xlsx', '--digest', 'a.md'], '--digest goes with nightly.'],
  [['nightly', 'plans', '--save', 'a.xlsx'], /no --save/],
])('an option that does not belong there is told as that: %j', (args, says) => {
  expect(said(...args)).toMatch(says);
});

test.each([
  [['nightly', 'plans', '--digest'], '--digest wants a value: --digest OUT.md'],
  [['nightly', 'plans', '--digest='], '--digest wants a value: --digest OUT.md'],
  [['nightly', 'plans', '--digest', ''], '--digest wants a value: --digest OUT.md'],
  [
    ['portfolio', 'plans', '--save', '--as-of', '2026-06-24'],
    /^--save wants a value: --save OUT\.xlsx\. What follows is “--as-of”/,
  ],
  [['--run', '--new'], /^--run wants a value: --run ACTION/],
  [[...NEW, '--sample=yes'], '--sample takes no value.'],
])('a value that is missing, or too much, is told: %j', (args, says) => {
  expect(said(...args)).toMatch(says);
});

test.each([
  [
    ['nightly', 'plans', '--digest', 'a.md', '--digest=b.md'],
    '--digest is there twice: “a.md” and “b.md”. Give it once.',
  ],
  [[...NEW, '--sample', '--sample'], '--sample is there twice. Give it once.'],
  [[...NEW, '--set', 'lookAhead=3', '--set', 'lookAhead=4'], '--set lookAhead is there twice. Give it once.'],
])('what stands twice is not silently taken once: %j', (args, says) => {
  expect(said(...args)).toBe(says);
});

test.each([
  [
    ['nightly', 'my', 'plans'],
    'One FOLDER only, and there are 2: “my”, “plans”. Put quotes round a name with spaces.',
  ],
  [
    ['my', 'plan.xlsx', '--run', 'refresh-alerts'],
    'One file only, and there are 2: “my”, “plan.xlsx”. Put quotes round a name with spaces.',
  ],
  [['a\nb.xlsx', 'c.xlsx', '--run', 'adopt'], /“a\\u000ab\.xlsx”, “c\.xlsx”/],
  // That of a variable that is not set: it would stand for the folder the command is called in.
  [['nightly', ''], 'The name of the FOLDER is empty.'],
  [['', '--run', 'adopt'], 'The name of the file is empty.'],
  [['nightly'], 'Give one FOLDER.'],
])('one name, neither more nor none: %j', (args, says) => {
  expect(said(...args)).toMatch(says);
});

test.each([
  [['portfolio', 'plans', '--save', 'P.txt'], '--save', '.xlsx', 'P.txt'],
  [['portfolio', 'plans', '--save', 'reports/.xlsx'], '--save', '.xlsx', 'reports/.xlsx'],
  [['portfolio', 'plans', '--save', 'P.xlsx.bak'], '--save', '.xlsx', 'P.xlsx.bak'],
  [['nightly', 'plans', '--digest', 'P.xlsx'], '--digest', '.md', 'P.xlsx'],
  [[...NEW, '--save', 'P.xls'], '--save', '.xlsx', 'P.xls'],
])('a name with another ending is told as that: %j', (args, option, ending, name) => {
  expect(said(...args)).toBe(
    `${option} writes ${ending} files only: the name has to end in ${ending}, not be “${name}”.`,
  );
});

test('no name to save a portfolio is told as that', () => {
  expect(said('portfolio', 'plans')).toBe('portfolio wants --save OUT.xlsx.');
});

test.each([
  [['nighly', 'plans', '--digest', 'a.md'], 'Is it nightly?'],
  [['Portfolio', 'plans', '--save', 'a.xlsx'], 'Is it portfolio?'],
  [['--new', '--run', 'refresh-alert'], 'Is it refresh-alerts?'],
])('a command or an action that is misspelled: %j', (args, says) => {
  expect(said(...args)).toContain(says);
});

test('the command is found wherever it stands, and not in the value of an option', () => {
  expect(read(['--locale', 'en', 'nightly', 'plans'])).toMatchObject({ command: 'nightly', folder: 'plans' });
  expect(read(['plan.xlsx', '--from', 'portfolio', '--run', 'adopt'])).toMatchObject({
    file: 'plan.xlsx',
    from: 'portfolio',
  });
});

test('names with spaces, dashes behind a = and what follows -- are taken as they are', () => {
  expect(read(['nightly', '--digest=-a b.md', '--', '--plans'])).toMatchObject({
    folder: '--plans',
    digest: '-a b.md',
  });
  expect(read([...NEW, '--set', 'period=a=b', '--save', 'A.XLSX'])).toMatchObject({
    settings: { period: 'a=b' },
    save: 'A.XLSX',
  });
});

test.each([
  [['https://team.example.com/plan.xlsx', '--run', 'refresh-alerts'], 'FILE.xlsx'],
  [[...NEW, '--save', 'https://team.example.com/plan.xlsx'], '--save'],
  [['nightly', 'https://team.example.com/plans'], 'FOLDER'],
  [['nightly', 'plans', '--digest', 'HTTPS://team.example.com/a.md'], '--digest'],
  [['portfolio', 'file:///plans', '--save', 'a.xlsx'], 'FOLDER'],
])('%j: an address is no place on this computer, and what to do is said', (args, what) => {
  expect(said(...args)).toMatch(
    new RegExp(`^${what.replace('.', '\\.')} is “.*”, an address\\. It has to lie on this computer`),
  );
});

test('a drive of one letter, or a name with a colon, is a path', () => {
  expect(() => read(['nightly', 'C:\\Plans'])).not.toThrow();
  expect(() => read(['C:/plans/a.xlsx', '--run', 'refresh-alerts'])).not.toThrow();
  expect(() => read(['plan 6:30.xlsx', '--run', 'refresh-alerts'])).not.toThrow();
});

test('how it is called says that the file stays as it is, and what --save replaces', () => {
  expect(USAGE).toMatch(
    /FILE\.xlsx itself is not changed\. --save writes .*in place of a\s+file that is there/s,
  );
});
