import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Which folder may import from which. The longest prefix that fits a file is its rule; a folder may always
 * import from itself. To add an import, change this table in the same commit and say why.
 */
const MAY_IMPORT: Record<string, { folders: string[]; packages: RegExp }> = {
  // What is stored is read in every language, so the domain knows the vocabulary; sentences about its results do not belong to it.
  'src/domain': {
    folders: ['src/words/language', 'src/words/vocabulary'],
    packages: /^(zod\/mini|big\.js|chinese-days\/dist\/.*\.json)$/,
  },
  'src/domain/schema': { folders: [], packages: /^$/ },
  'src/words': { folders: ['src/domain'], packages: /^$/ },
  'src/words/describe': { folders: ['src/domain', 'src/words'], packages: /^big\.js$/ },
  'src/workbook': { folders: ['src/domain', 'src/words'], packages: /^$/ },
  // Files are made of zipped XML.
  'src/workbook/newWorkbook': { folders: ['src/domain', 'src/words', 'src/workbook'], packages: /^fflate$/ },
  'src/usecases': { folders: ['src/workbook', 'src/domain', 'src/words'], packages: /^$/ },
  'src/commands': {
    folders: ['src/usecases', 'src/workbook/session/workbookError', 'src/domain', 'src/words'],
    packages: /^$/,
  },
  'src/taskpane': {
    folders: [
      'src/usecases',
      'src/workbook/session/workbookError',
      'src/workbook/cells/cellRef',
      'src/domain',
      'src/words',
    ],
    packages: /^(react|react-dom\/client|@fluentui\/.*|@tanstack\/react-virtual)$/,
  },
  'dev-host/protocol': { folders: ['dev-host/dispatcher/Host'], packages: /^(node:.*)$/ },
  'dev-host/engine': {
    folders: [],
    packages: /^(@univerjs\/.*|rxjs|saxes|node_modules\/numfmt\/dist\/index|fflate|esbuild|node:.*)$/,
  },
  'dev-host/objects': {
    folders: ['dev-host/engine', 'dev-host/protocol/messages', 'dev-host/dispatcher'],
    packages: /^$/,
  },
  'dev-host/dispatcher': {
    folders: ['dev-host/objects', 'dev-host/engine', 'dev-host/protocol/messages'],
    packages: /^$/,
  },
  'dev-host/node': {
    folders: ['dev-host/dispatcher', 'dev-host/protocol', 'dev-host/engine'],
    packages: /^(node:.*|esbuild)$/,
  },
  'dev-host/page': {
    folders: ['dev-host/dispatcher', 'dev-host/protocol', 'dev-host/engine'],
    packages: /^(@univerjs\/.*|rxjs|@fontsource\/.*)$/,
  },
  'dev-host/server': {
    folders: ['dev-host/engine'],
    packages: /^(node:.*|webpack|webpack-dev-server|office-addin-dev-certs)$/,
  },
  'dev-host/coverage': {
    folders: ['dev-host/objects', 'dev-host/dispatcher/members', 'dev-host/protocol'],
    packages: /^(typescript|node:.*)$/,
  },
  'dev-host/conformance': {
    folders: ['dev-host/dispatcher', 'dev-host/protocol', 'dev-host/engine', 'dev-host/node'],
    packages: /^(node:.*|esbuild|jsdom|yaml)$/,
  },
  'dev-host/headless': {
    folders: ['dev-host/dispatcher/Host', 'dev-host/engine'],
    packages: /^(node:.*|esbuild)$/,
  },
  // What tests of any add-in may use: a browser with the demo in it, the command, LibreOffice, workbooks of teams.
  'dev-host/testing': {
    folders: ['dev-host/server', 'dev-host/engine', 'dev-host/page/opsbookDemo'],
    packages: /^(node:.*|playwright-core)$/,
  },
  'dev-host/test': {
    folders: ['dev-host'],
    packages:
      /^(node:.*|esbuild|fast-check|fast-xml-parser|fflate|hucre.*|jsdom|playwright-core|typescript)$/,
  },
  'dev-host': { folders: ['dev-host'], packages: /^(node:.*)$/ },
};

/** Buildings of their own, and the files or folders by which alone other code enters them. */
const FRONT_DOORS: Record<string, string[]> = {
  'dev-host': ['dev-host/index', 'dev-host/book', 'dev-host/site', 'dev-host/members', 'dev-host/testing'],
};

/** Globals that only certain files may name. */
const GLOBALS = [
  { name: 'Excel', pattern: /\bExcel\.[A-Za-z]/, only: /^src\/workbook\// },
  {
    name: 'Office',
    pattern: /\bOffice\.[A-Za-z]/,
    only: /^src\/(taskpane\/index\.tsx|commands\/commands\.ts|workbook\/session\/(isSetSupported|excelSession)\.ts)$/,
  },
];

const root = resolve(__dirname, '..');
const slash = (path: string) => path.split(sep).join('/');

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Removes comments and strings' insides so that prose about `Excel.run` is not taken for code. */
const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = ['src', 'dev-host'].flatMap((folder) => sourceFiles(join(root, folder)));
const read = new Map(
  files.map((file) => [slash(relative(root, file)), withoutComments(readFileSync(file, 'utf8'))]),
);

function importsOf(file: string, code: string): Import[] {
  const statement =
    /\b(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...code.matchAll(statement)].map((match) => {
    const target = match[2] ?? match[3] ?? '';
    const to = target.startsWith('.') ? slash(relative(root, resolve(root, dirname(file), target))) : target;
    return { from: file, to, typeOnly: Boolean(match[1]) };
  });
}

const imports = [...read].flatMap(([file, code]) => importsOf(file, code));
const outside = ['test', 'bench', 'assets']
  .flatMap((folder) => sourceFiles(join(root, folder)))
  .flatMap((file) => importsOf(slash(relative(root, file)), withoutComments(readFileSync(file, 'utf8'))));
const isOurs = (to: string) => to.startsWith('src/') || to.startsWith('dev-host/') || to.startsWith('test/');
const ruleFor = (file: string) =>
  Object.keys(MAY_IMPORT)
    .filter((prefix) => file.startsWith(`${prefix}/`))
    .sort((a, b) => b.length - a.length)[0];

test('every file has an import rule', () => {
  expect([...read.keys()].filter((file) => !ruleFor(file))).toEqual([]);
});

test('imports keep to the table', () => {
  const wrong = imports.flatMap(({ from, to }) => {
    const folder = ruleFor(from);
    const rule = folder && MAY_IMPORT[folder];
    if (!folder || !rule) return [];
    const allowed = isOurs(to)
      ? [folder, ...rule.folders].some((prefix) => to === prefix || to.startsWith(`${prefix}/`))
      : rule.packages.test(to);
    return allowed
      ? []
      : [`${from} must not import ${to}: move the code, or allow it in MAY_IMPORT['${folder}']`];
  });
  expect(wrong).toEqual([]);
});

test.each(Object.entries(FRONT_DOORS))('%s is entered by its front doors only', (building, doors) => {
  const isInside = (path: string) => path.startsWith(`${building}/`);
  const wrong = [...imports, ...outside]
    .filter(({ from, to }) => !isInside(from) && (to === building || isInside(to)))
    .filter(({ to }) => !doors.some((door) => to === door || to.startsWith(`${door}/`)))
    .map(({ from, to }) => `${from} must not import ${to}: use ${doors.join(', ')}`);
  expect(wrong).toEqual([]);
  const entered = doors.filter((door) => outside.some(({ to }) => to === door || to.startsWith(`${door}/`)));
  expect(entered).toEqual(doors);
});

test.each(GLOBALS)('$name is named only where the table says', ({ name, pattern, only }) => {
  const wrong = [...read]
    .filter(([file, code]) => file.startsWith('src/') && !only.test(file) && pattern.test(code))
    .map(([file]) => `${file} names ${name}: ask a file matching ${only} instead`);
  expect(wrong).toEqual([]);
});

test('there are no import cycles', () => {
  const edges = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (typeOnly || !isOurs(to)) continue;
    const target = ['.ts', '.tsx', '/index.ts', ''].map((end) => to + end).find((path) => read.has(path));
    if (target) edges.set(from, [...(edges.get(from) ?? []), target]);
  }
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) return void cycles.push([...path.slice(at), file].join(' → '));
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test('no folder or file is a grab-bag', () => {
  expect([...read.keys()].filter((file) => /\b(utils?|helpers?|common|misc)\b/i.test(file))).toEqual([]);
});
