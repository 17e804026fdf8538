const ThisRealmEnvironment = require('./ThisRealmEnvironment.cjs');
const { workerSite } = require('./workerSite.cjs');

/** Node, and one browser with one demo server for all test files of a worker: see `dev-host/testing/demoSite.ts`. */
module.exports = class BrowserEnvironment extends ThisRealmEnvironment {
  constructor(...given) {
    super(...given);
    this.global.workerSite = workerSite;
  }
};
