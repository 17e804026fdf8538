const { sep } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * Starts with the files that take minutes, so that no worker is left alone with one of them at the end. Jest itself
 * knows how long a file takes only from the second run on.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => path.includes(`${sep}screens${sep}`);
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
