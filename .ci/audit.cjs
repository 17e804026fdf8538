// node .ci/audit.cjs [--must-answer]
// Asks the registry for known vulnerabilities of the packages that ship. What is high or critical fails; a registry that
// does not answer is said as such: it is no pass, and fails where an answer is a must, as before a release.
const { spawnSync } = require('node:child_process');
const path = require('node:path');

/** Advisories that do not matter to us, each with the reason: 'GHSA-…' → why. */
const ACCEPTED = new Map([]);

const BAD = new Set(['high', 'critical']);

/**
 * @param {string} json what `npm audit --json` printed
 * @param {Map<string, string>} accepted advisories by their id, with the reason
 * @returns {{ outcome: 'clean' | 'found' | 'noAnswer', text: string }}
 */
function judge(json, accepted = ACCEPTED) {
  const report = parsed(json);
  const counts = report?.metadata?.vulnerabilities;
  if (!counts || !report.vulnerabilities) {
    const why =
      report?.message || report?.error?.summary || json.trim().split('\n')[0] || 'it printed nothing';
    return { outcome: 'noAnswer', text: `Audit left out, not passed: the registry did not answer (${why}).` };
  }
  const advisories = new Map(
    Object.values(report.vulnerabilities)
      .flatMap(({ via }) => via)
      .filter((one) => typeof one === 'object')
      .map((one) => [one.url, one]),
  );
  const bad = [...advisories.values()].filter(({ severity }) => BAD.has(severity));
  const open = bad.filter(({ url }) => !accepted.has(idOf(url)));
  const lines = [
    `Audit of what ships: ${advisories.size} advisories, ${bad.length} of them high or critical.`,
    ...bad.map(
      ({ severity, name, range, title, url }) =>
        `${severity}: ${name} ${range}: ${title} (${url})${accepted.has(idOf(url)) ? `: accepted, ${accepted.get(idOf(url))}` : ''}`,
    ),
  ];
  return { outcome: open.length > 0 ? 'found' : 'clean', text: lines.join('\n') };
}

const idOf = (url) => String(url).split('/').at(-1) ?? '';

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function main() {
  const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: path.join(__dirname, '..'),
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    shell: process.platform === 'win32',
  });
  const { outcome, text } = judge(error ? error.message : stdout);
  process.stdout.write(`${text}\n`);
  const must = process.argv.includes('--must-answer');
  process.exitCode = outcome === 'found' || (outcome === 'noAnswer' && must) ? 1 : 0;
}

module.exports = { judge };
if (require.main === module) main();
