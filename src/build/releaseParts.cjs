const { createHash } = require('node:crypto');
const { readdirSync, readFileSync, statSync } = require('node:fs');
const path = require('node:path');
const { zipSync } = require('fflate');

const UNRELEASED = '## Unreleased';

/**
 * The change log with what was not released yet under the version's heading; as it is where the version has one already.
 * @throws Error when nothing is written about the version
 */
function withRelease(changelog, version, date) {
  const text = notesOf(changelog, version)
    ? changelog
    : changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## ${version} · ${date}`);
  if (!notesOf(text, version)) {
    throw new Error(`docs/CHANGELOG.md says nothing of ${version}: write it under “${UNRELEASED}” first.`);
  }
  return text;
}

/** What the change log says of a version; empty when nothing. */
function notesOf(changelog, version) {
  const parts = changelog.split(/^(?=## )/m);
  const part = parts.find((one) => one.startsWith(`## ${version} `) || one.startsWith(`## ${version}\n`));
  return part === undefined ? '' : part.slice(part.indexOf('\n')).trim();
}

/** Whether a version is of three numbers and not below the present one. */
function follows(version, present) {
  const numbers = (text) => text.split('.').map(Number);
  if (!/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/.test(version)) return false;
  const [next, now] = [numbers(version), numbers(present)];
  const differs = next.findIndex((number, index) => number !== now[index]);
  return differs < 0 || next[differs] > now[differs];
}

/** package.json or package-lock.json with another version; nothing else in the text changes. */
function withVersion(json, present, version) {
  const written = `"version": "${present}"`;
  // In the lock file the first two are the project's own: at the top, and of its root package.
  const own = json.includes('"lockfileVersion"') ? 2 : 1;
  let text = json;
  let from = 0;
  for (let count = 0; count < own; count += 1) {
    const at = text.indexOf(written, from);
    if (at < 0) throw new Error(`“${written}” is not where it was expected.`);
    text = `${text.slice(0, at)}"version": "${version}"${text.slice(at + written.length)}`;
    from = at + 1;
  }
  return text;
}

const withManifestVersion = (manifest, version) =>
  manifest.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);

/**
 * All files below a folder as one zip, in order of name. Their time is the release's: a server tells a page from the one
 * before it, which is as long, by its time.
 */
function zipOf(folder, time) {
  const files = filesBelow(folder).map((name) => [
    name,
    [new Uint8Array(readFileSync(path.join(folder, name))), { mtime: time, level: 9 }],
  ]);
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

const filesBelow = (folder, inside = '') =>
  readdirSync(path.join(folder, inside))
    .sort()
    .flatMap((name) => {
      const one = inside ? `${inside}/${name}` : name;
      return statSync(path.join(folder, one)).isDirectory() ? filesBelow(folder, one) : [one];
    });

/** A line that `sha256sum --check` reads. */
const checksumLine = (name, bytes) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;

/** The lines of a list of checksums whose file is still to be in it. */
const keptSums = (sums, isKept) =>
  sums.split(/(?<=\n)/).filter((line) => {
    const name = /^[0-9a-f]{64} {2}(.+)\n$/.exec(line)?.[1];
    return name !== undefined && isKept(name);
  });

/**
 * Writes texts into files and does something; where that fails the files are what they were, so that what did not become
 * a release leaves no version behind.
 */
function whileChanged(changed, { read, write }, work) {
  const before = Object.keys(changed).map((file) => [file, read(file)]);
  try {
    for (const [file, text] of Object.entries(changed)) write(file, text);
    return work();
  } catch (error) {
    for (const [file, text] of before) write(file, text);
    throw error;
  }
}

module.exports = {
  checksumLine,
  follows,
  keptSums,
  notesOf,
  whileChanged,
  withManifestVersion,
  withRelease,
  withVersion,
  zipOf,
};
