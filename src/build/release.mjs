// npm run release -- VERSION --public-url https://… [--office-js-url …]
// One command from the repository to what an administrator is handed: version, notes, zip, checksum.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { officeScript } from './officeScript.mjs';

const require = createRequire(import.meta.url);
const {
  checksumLine,
  follows,
  keptSums,
  notesOf,
  whileChanged,
  withManifestVersion,
  withRelease,
  withVersion,
  zipOf,
} = require('./releaseParts.cjs');
const { buildSettings } = require('./buildSettings.cjs');

const USAGE = `npm run release -- VERSION --public-url https://ADDRESS [--office-js-url ADDRESS]

VERSION          such as 0.2.0; not below that of package.json
--public-url     where the add-in will be served from
--office-js-url  where Office.js is loaded from, when not from Microsoft's usual server

Writes the version into package.json, package-lock.json and manifest.xml, heads what docs/CHANGELOG.md has under
Unreleased with it, builds, checks the manifest, and leaves in release/ the zip to unpack on the server, the source maps,
the Office Script, the notes and SHA256SUMS. Commit and tag what it changed when you are content.`;

const root = join(import.meta.dirname, '..', '..');
const read = (file) => readFileSync(join(root, file), 'utf8');
const write = (file, text) => writeFileSync(join(root, file), text);

try {
  release(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function release(args) {
  const { values, positionals } = parsed(args);
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const [version] = positionals;
  const present = JSON.parse(read('package.json')).version;
  if (positionals.length !== 1) throw new Error(USAGE);
  if (!follows(version, present)) {
    throw new Error(
      `“${version}” is no version that may follow ${present}: three numbers with dots between, such as 0.2.0, not below it.\n\n${USAGE}`,
    );
  }
  const env = { publicUrl: values['public-url'], officeJsUrl: values['office-js-url'] };
  // Asked before anything is changed.
  checkSettings(env);
  const now = new Date();
  const changelog = withRelease(read('docs/CHANGELOG.md'), version, now.toISOString().slice(0, 10));

  const changed = {
    'docs/CHANGELOG.md': changelog,
    'package.json': withVersion(read('package.json'), present, version),
    'package-lock.json': withVersion(read('package-lock.json'), present, version),
    'manifest.xml': withManifestVersion(read('manifest.xml'), version),
  };
  whileChanged(changed, { read, write }, () => {
    build(env);
    leave(version, changelog, now);
  });
}

function build(env) {
  const settings = Object.entries(env).flatMap(([name, value]) => (value ? [`--env=${name}=${value}`] : []));
  // webpack empties its own folder only; maps of earlier versions would go into this one's zip.
  rmSync(join(root, 'dist-maps'), { recursive: true, force: true });
  run([
    require.resolve('webpack/bin/webpack.js'),
    '--mode=production',
    '--env=mapsPath=dist-maps',
    ...settings,
  ]);
  run([
    '--import',
    'tsx',
    join('test', 'manifest', 'validateOffline.ts'),
    join(root, 'dist', 'manifest.xml'),
  ]);
}

/** Puts what is handed out into release/. */
function leave(version, changelog, now) {
  const name = `opsbook-${version}`;
  const files = {
    [`${name}.zip`]: zipOf(join(root, 'dist'), now),
    [`${name}-maps.zip`]: zipOf(join(root, 'dist-maps'), now),
    [`${name}-office-script.ts`]: Buffer.from(officeScript(version).text),
    [`${name}.md`]: Buffer.from(`# Opsbook ${version}\n\n${notesOf(changelog, version)}\n`),
  };
  mkdirSync(join(root, 'release'), { recursive: true });
  for (const [file, bytes] of Object.entries(files)) write(join('release', file), bytes);
  const sums = Object.entries(files).map(([file, bytes]) => checksumLine(file, bytes));
  // Earlier versions, to which one goes back, stay in the list as long as they lie there.
  const before = existsSync(join(root, 'release', 'SHA256SUMS')) ? read(join('release', 'SHA256SUMS')) : '';
  const kept = keptSums(before, (file) => !(file in files) && existsSync(join(root, 'release', file)));
  write(join('release', 'SHA256SUMS'), [...kept, ...sums].join(''));
  process.stdout.write(`\n${sums.join('')}\nIn release/. Next: docs/deploy.en.md.\n`);
}

/** The settings as the build checks them, in the words of this command. */
function checkSettings(env) {
  try {
    buildSettings(env, true);
  } catch (error) {
    throw new Error(
      error.message
        .replace('publicUrl', '--public-url')
        .replace('officeJsUrl', '--office-js-url')
        .replace('npm run build -- --env publicUrl=', 'npm run release -- VERSION --public-url ')
        .replace('add --env localTrial', 'take npm run build with --env localTrial'),
    );
  }
}

function parsed(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        'public-url': { type: 'string' },
        'office-js-url': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Error(`${error.message}\n\n${USAGE}`);
  }
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0)
    throw new Error(
      `node ${args.join(' ')} ended with ${status}; nothing was left in release/, and the version is what it was.`,
    );
}
