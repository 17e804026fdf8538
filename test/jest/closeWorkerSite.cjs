const { close } = require('./workerSite.cjs');

/** Where jest runs the tests in its own process there is no worker to end. */
module.exports = () => close();
