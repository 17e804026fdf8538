const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const NOTICES_FILE = 'THIRD-PARTY-NOTICES.txt';
const RULE = '-'.repeat(100);

/** Adds a file with the licence of every package of which code is in the bundles, webpack's own start-up code included. */
class ThirdPartyNotices {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThirdPartyNotices', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotices', stage }, () => {
        const folders = new Set(filesIn(compilation).flatMap((file) => packageFolder(file) ?? []));
        folders.add(path.dirname(require.resolve('webpack/package.json')));
        const text = noticesOf([...folders].map(packageIn));
        compilation.emitAsset(NOTICES_FILE, new sources.RawSource(text));
      });
    });
  }
}

/** Of every module that is in a chunk, those inside another one too. */
function filesIn(compilation) {
  const files = [];
  const visit = (module) => {
    if (module.resource) files.push(module.resource.split('?')[0]);
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) visit(module);
  }
  return files;
}

/** The folder of the package a file belongs to; undefined for our own. */
function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

/** @throws Error for a package whose licence cannot be given */
function packageIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = licenceFiles(folder).map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  if (texts.length === 0 && !license) {
    throw new Error(`${name} is bundled and says nothing of its licence (${folder}).`);
  }
  return { name, version, license, texts };
}

const licenceFiles = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
        .sort()
    : [];

/** Packages in order of name; a licence that several share word for word is printed once, below all their names. */
function noticesOf(packages) {
  const inOrder = packages.sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
  const groups = new Map();
  for (const one of inOrder) groups.set(textOf(one), [...(groups.get(textOf(one)) ?? []), one]);
  const parts = [...groups].map(([text, members]) =>
    [
      ...members.map(({ name, version, license }) => `${name}@${version} (${license ?? 'see below'})`),
      '',
      text,
    ].join('\n'),
  );
  return (
    [`Opsbook contains code of these ${packages.length} packages.`, ...parts].join(`\n\n${RULE}\n\n`) + '\n'
  );
}

const textOf = ({ license, texts }) =>
  texts.length > 0
    ? texts.join('\n\n')
    : `The package has no licence file; its package.json names the licence: ${license}.`;

module.exports = { NOTICES_FILE, ThirdPartyNotices };
