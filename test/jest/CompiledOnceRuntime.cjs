const { Script } = require('node:vm');
const Runtime = require('jest-runtime').default;

/** What this worker has compiled, by the file's path; the functions in it are compiled as they are first called. */
const compiled = new Map();

/** Modules of packages that this worker has run in its own realm, by the file's path: with a page, and without. */
const packages = { page: new Map(), node: new Map() };
/** Testing Library cleans up behind the file that started it, and asks jest for that file's clock. */
const RUN_ONCE = /[\\/]node_modules[\\/](?!@testing-library[\\/])/;

/** The runtime of the test file that runs now. */
let current;

/**
 * jest's runtime, but a module is compiled once in a worker, not again in each test file that imports it. In an
 * environment that is the worker's own realm (`ThisRealmEnvironment`) the modules of packages also run only once: to
 * start Univer, Playwright or TypeScript takes longer than most test files. Modules of ours run again in each file, so
 * that none sees what another left behind.
 */
module.exports = class CompiledOnceRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    const { executor } = this;
    const compileAlways = executor.compile.bind(executor);
    this.isThisRealm = executor.environment.isThisRealm === true;
    executor.compile = (source, filename) => {
      const scope = executor.environment.getVmContext();
      const script = scriptOf(source, filename, executor.injectedModuleParameters);
      // jest's own way explains what is wrong with the source.
      if (script === null) return compileAlways(source, filename);
      return scope === null ? script.runInThisContext() : script.runInContext(scope);
    };
    current = this;
    this.packages = executor.environment.hasPage ? packages.page : packages.node;
    if (this.isThisRealm)
      for (const [path, module] of this.packages) this.registries.getActiveCjsRegistry().set(path, module);
  }

  /** A package's module may ask for another one long after the file that started it. */
  requireModuleOrMock(from, moduleName) {
    return this === current || current === undefined
      ? super.requireModuleOrMock(from, moduleName)
      : current.requireModuleOrMock(from, moduleName);
  }

  teardown() {
    if (this.isThisRealm)
      for (const [path, module] of this.registries.getActiveCjsRegistry())
        if (RUN_ONCE.test(path) && module.loaded) this.packages.set(path, module);
    super.teardown();
  }
};

function scriptOf(source, filename, parameters) {
  const known = compiled.get(filename);
  if (known?.source === source) return known.script;
  try {
    const opening = `(function(${parameters.join(',')}){`;
    const script = new Script(`${opening}${source}\n})`, { filename, columnOffset: -opening.length });
    compiled.set(filename, { source, script });
    return script;
  } catch {
    return null;
  }
}
