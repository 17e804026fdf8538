import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { circlesIn, graphOf } from './circles';
import {
  BUILDINGS,
  FILE_LENGTH,
  FOLDER_SIZE,
  FRONT_DOORS,
  GLOBALS,
  LAYERS,
  layerOf,
  OTHER_SIZES,
  type Layer,
} from './layers';
import { withLayerTable } from './layerTable';
import { importsOf, ROOT, sourcesIn, type Import } from './sources';

const sources = sourcesIn('src', 'dev-host');
const imports = importsOf(sources);
const tests = sourcesIn('test');
const tools = sourcesIn('bench', 'assets');
const everything = importsOf([...sources, ...tests, ...tools]);
const ofSrc = ({ from }: Import) => from.startsWith('src/');

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
/** `@univerjs/*` stands for every package of a scope. */
const isPackage = (name: string, allowed: string) =>
  name === allowed || (allowed.endsWith('/*') && name.startsWith(allowed.slice(0, -1)));
const allowedFolders = ({ folder, imports: others }: Layer) => [folder, ...others];

test('every file has a layer', () => {
  expect(sources.filter(({ file }) => !layerOf(file)).map(({ file }) => file)).toEqual([]);
});

test('imports keep to the layers', () => {
  const wrong = imports.flatMap((one) => {
    const layer = layerOf(one.from);
    if (!layer) return [];
    const { package: name } = one;
    const isAllowed =
      name === null
        ? allowedFolders(layer).some((folder) => isIn(one.to, folder))
        : layer.packages.some((allowed) => isPackage(name, allowed));
    return isAllowed
      ? []
      : [
          `${one.from} must not import ${one.to}: move the code, or allow it for ${layer.folder} in layers.ts`,
        ];
  });
  expect(wrong).toEqual([]);
});

test('no layer is allowed what nobody uses', () => {
  const stale = LAYERS.flatMap((layer) => {
    const own = imports.filter(({ from }) => layerOf(from) === layer);
    const folders = layer.imports.filter(
      (folder) => !own.some(({ to, package: name }) => name === null && isIn(to, folder)),
    );
    const packages = layer.packages.filter(
      (allowed) => !own.some(({ package: name }) => name !== null && isPackage(name, allowed)),
    );
    return [...folders, ...packages].map((allowed) => `${layer.folder} imports nothing from ${allowed}`);
  });
  expect(stale).toEqual([]);
});

test.each(Object.entries(BUILDINGS))('%s is entered by its front doors only', (building, doors) => {
  const entries = everything.filter(
    ({ from, to, package: name }) => name === null && !isIn(from, building) && isIn(to, building),
  );
  const wrong = entries.filter(({ to }) => !doors.some((door) => isIn(to, door)));
  expect(wrong.map(({ from, to }) => `${from} must not import ${to}: use ${doors.join(', ')}`)).toEqual([]);
  expect(doors.filter((door) => !entries.some(({ to }) => isIn(to, door)))).toEqual([]);
});

function packagesOf(place: string): Record<'dependencies' | 'devDependencies', Record<string, string>> {
  const written = JSON.parse(readFileSync(join(ROOT, place, 'package.json'), 'utf8')) as Partial<
    ReturnType<typeof packagesOf>
  >;
  return { dependencies: {}, devDependencies: {}, ...written };
}

describe.each(['', ...Object.keys(BUILDINGS)])('package.json of /%s', (place) => {
  const { dependencies, devDependencies } = packagesOf(place);
  const isHere = ({ from }: Import) =>
    place === '' ? !Object.keys(BUILDINGS).some((building) => isIn(from, building)) : isIn(from, place);
  const used = everything.filter((one) => one.package !== null && one.package !== 'node:*' && isHere(one));

  test('has every package that is imported: what ships under dependencies', () => {
    const undeclared = used.filter((one) => {
      const { package: name, typeOnly } = one;
      if (name === null || name in dependencies) return false;
      return (ofSrc(one) && !typeOnly) || !(name in devDependencies);
    });
    expect(undeclared.map(({ from, package: name }) => `${from}: ${name}`)).toEqual([]);
  });
});

test('no package that does not ship is under dependencies', () => {
  const { dependencies } = packagesOf('');
  const shipped = new Set(imports.filter(ofSrc).map(({ package: name }) => name));
  expect(Object.keys(dependencies).filter((name) => !shipped.has(name))).toEqual([]);
});

describe('circles', () => {
  const between = (some: readonly Import[]) =>
    some.flatMap(({ from, file }) => (file === null ? [] : [[from, file] as const]));

  test('no files import each other, types included', () => {
    expect(circlesIn(graphOf(between(imports)))).toEqual([]);
  });

  test('no folders import each other, types included', () => {
    const pairs = between(imports).map(([from, to]) => [dirname(from), dirname(to)] as const);
    expect(circlesIn(graphOf(pairs))).toEqual([]);
  });

  test('are found where there are some', () => {
    const edges = graphOf([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
      ['c', 'd'],
      ['d', 'd'],
      ['e', 'f'],
      ['f', 'g'],
      ['g', 'e'],
    ]);
    expect(circlesIn(edges)).toEqual([
      ['b', 'c'],
      ['e', 'f', 'g'],
    ]);
  });
});

describe('folders', () => {
  const sizes = new Map<string, number>();
  for (const { file } of sources) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
  const isOfSize = (count: number) => count >= FOLDER_SIZE.fewest && count <= FOLDER_SIZE.most;

  test(`hold ${FOLDER_SIZE.fewest} to ${FOLDER_SIZE.most} files`, () => {
    const wrong = [...sizes].filter(([folder, count]) => !isOfSize(count) && !(folder in OTHER_SIZES));
    expect(wrong.map(([folder, count]) => `${folder}: ${count}`)).toEqual([]);
  });

  test('that may have another size do', () => {
    const needless = Object.keys(OTHER_SIZES).filter((folder) => isOfSize(sizes.get(folder) ?? 2));
    expect(needless).toEqual([]);
  });

  test('have no loose files but their front doors', () => {
    const loose = sources
      .map(({ file }) => file)
      .filter((file) => FRONT_DOORS[dirname(file)]?.includes(file.slice(dirname(file).length + 1)) === false);
    expect(loose).toEqual([]);
  });
});

test(`no file has more than ${FILE_LENGTH.most} lines: split it along an idea`, () => {
  const long = [...sources, ...tools].filter(
    ({ file, lines }) => FILE_LENGTH.where.test(file) && lines > FILE_LENGTH.most,
  );
  expect(long.map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
});

test.each(GLOBALS)('$name is named only where the layers say', ({ name, pattern, only }) => {
  const wrong = sources
    .filter(({ file, code }) => file.startsWith('src/') && !only.test(file) && pattern.test(code))
    .map(({ file }) => `${file} names ${name}: ask a file matching ${only} instead`);
  expect(wrong).toEqual([]);
});

test('no folder or file is a grab-bag', () => {
  const names = sources.map(({ file }) => file);
  expect(names.filter((file) => /\b(utils?|helpers?|common|misc)\b/i.test(file))).toEqual([]);
});

test('a test that is named after a file of its layer lies where that file does', () => {
  const parts = (path: string) => /^(?:src|test)\/(\w+)\/(?:(.*)\/)?(\w+)((?:\.\w+)*)\.tsx?$/.exec(path);
  const folders = new Map<string, Set<string>>();
  for (const { file } of sources) {
    const [, layer, folder = '', name] = parts(file) ?? [];
    const known = folders.get(`${layer}/${name}`) ?? new Set();
    folders.set(`${layer}/${name}`, known.add(folder));
  }
  const wrong = tests.flatMap(({ file }) => {
    const [, layer, folder = '', name, kind = ''] = parts(file) ?? [];
    const of = [...(folders.get(`${layer}/${name}`) ?? [])];
    if (!kind.endsWith('.test') || of.length !== 1 || of[0] === folder) return [];
    return [`${file} is of src/${layer}/${of[0]}`];
  });
  expect(wrong).toEqual([]);
});

test('the README has the layers as they are: run npm run docs', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(readme).toBe(withLayerTable(readme));
});
