const { Script } = require('node:vm');
const Runtime = require('jest-runtime').default;

/** What this worker has compiled, by the file's path; the functions in it are compiled as they are first called. */
const compiled = new Map();

/**
 * jest's runtime, but a module is compiled once in a worker, not again in each test file that imports it. Every test
 * file still runs the module itself in a global scope of its own, so that no file sees what another one left behind.
 */
module.exports = class CompiledOnceRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    const { executor } = this;
    const compileAlways = executor.compile.bind(executor);
    executor.compile = (source, filename) => {
      const scope = executor.environment.getVmContext();
      // jest's own way explains what is wrong with the source.
      return scope === null || scriptOf(source, filename, executor.injectedModuleParameters) === null
        ? compileAlways(source, filename)
        : compiled.get(filename).script.runInContext(scope);
    };
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
