const { relative } = require('node:path');

const HOW_MANY = 10;

/** Prints at the end of a run which test files took longest. */
module.exports = class SlowestFiles {
  constructor(globalConfig) {
    this.rootDir = globalConfig.rootDir;
  }

  onRunComplete(_contexts, { testResults }) {
    if (testResults.length <= HOW_MANY) return;
    const seconds = ({ perfStats: { start, end } }) => (end - start) / 1000;
    const slowest = [...testResults].sort((a, b) => seconds(b) - seconds(a)).slice(0, HOW_MANY);
    const lines = slowest.map(
      (file) => `${seconds(file).toFixed(1).padStart(7)} s  ${relative(this.rootDir, file.testFilePath)}`,
    );
    process.stderr.write(`\nThe slowest ${HOW_MANY} of ${testResults.length} files:\n${lines.join('\n')}\n`);
  }
};
