const { execFileSync } = require('node:child_process');
const { dirname, relative, resolve, sep } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

const root = resolve(__dirname, '..', '..');

/** From the longest on; the last fits all. */
const LONGEST = [
  /\/screens\/screens\./,
  /\/headless\/|\/contract\.test|\/conformance\//,
  /\/screens\//,
  /\.wide\.|\.browser\.test/,
  /./,
];

/**
 * Starts with the tests beside what was changed and not yet committed, then with the files that take longest, so that
 * no worker is left alone with one of them at the end. Jest itself knows how long a file takes only from the second
 * run on. The first browser test builds the page and the add-in; meanwhile other workers have the long ones without.
 */
module.exports = class WorthwhileFirst extends Sequencer {
  sort(tests) {
    const changed = changedTopics();
    const rank = ({ path }) => {
      if (changed.has(topicOf(relative(root, path).split(sep).join('/')))) return 0;
      return LONGEST.findIndex((pattern) => pattern.test(path.split(sep).join('/'))) + 1;
    };
    return super
      .sort(tests)
      .map((test) => [rank(test), test])
      .sort(([one], [other]) => one - other)
      .map(([, test]) => test);
  }
};

/** `src/domain/dates/serial.ts` and `test/domain/dates/serial.test.ts` are about the same topic. */
function topicOf(path) {
  return dirname(path).replace(/^(dev-host\/)?(src|test)\//, '$1');
}

function changedTopics() {
  try {
    const listed = execFileSync('git', ['status', '--porcelain', '--untracked-files=all', '-z'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Set(
      listed
        .split('\0')
        .filter(Boolean)
        .map((line) => topicOf(line.slice(3))),
    );
  } catch {
    // Not a checkout, or no git: nothing is known to be changed.
    return new Set();
  }
}
