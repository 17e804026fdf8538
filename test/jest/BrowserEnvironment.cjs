const { TestEnvironment } = require('jest-environment-node');
const { workerSite } = require('./workerSite.cjs');

/** Node, and one browser with one demo server for all test files of a worker: see `test/browser/demoSite.ts`. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  constructor(...given) {
    super(...given);
    this.global.workerSite = workerSite;
  }
};
