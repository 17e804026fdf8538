const { LegacyFakeTimers, ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

const idToRef = (id) => ({
  id,
  ref() {
    return this;
  },
  unref() {
    return this;
  },
});

/** What a test file may leave behind in the global scope, and the next one must not find. */
const LEFT_BEHIND = ['Excel', 'Office', 'OfficeExtension'];
const { exit } = process;
const OWN_SYMBOLS = new Set(Object.getOwnPropertySymbols(globalThis));

/**
 * Node itself: test files run in the worker's own global scope, not each in a new one. A scope of its own costs each
 * of them the libraries' start, and every look at a global name goes through jest. `CompiledOnceRuntime` still gives
 * each file its own modules of ours.
 */
module.exports = class ThisRealmEnvironment {
  constructor({ projectConfig: config }) {
    const global = globalThis;
    this.global = global;
    this.isThisRealm = true;
    this.environmentVariables = { ...process.env };
    this.moduleMocker = new ModuleMocker(global);
    const timerConfig = { idToRef, refToId: (timer) => timer?.id };
    this.fakeTimers = new LegacyFakeTimers({ config, global, moduleMocker: this.moduleMocker, timerConfig });
    this.fakeTimersModern = new ModernFakeTimers({ config, global });
  }

  async setup() {}

  async teardown() {
    this.fakeTimers.dispose();
    this.fakeTimersModern.dispose();
    for (const name of LEFT_BEHIND) delete globalThis[name];
    // jest puts one in its place that complains.
    process.exit = exit;
    // jest's own state and whoever listens to its tests: they would hear of the next file's tests too. Its matchers
    // cannot be deleted, and know no tests.
    for (const symbol of Object.getOwnPropertySymbols(globalThis))
      if (!OWN_SYMBOLS.has(symbol)) Reflect.deleteProperty(globalThis, symbol);
    for (const name of Object.keys(process.env))
      if (!(name in this.environmentVariables)) delete process.env[name];
    Object.assign(process.env, this.environmentVariables);
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  /** None: see `CompiledOnceRuntime`. */
  getVmContext() {
    return null;
  }
};
