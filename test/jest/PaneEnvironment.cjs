const { JSDOM, VirtualConsole } = require('jsdom');
const ThisRealmEnvironment = require('./ThisRealmEnvironment.cjs');

/** The page of this worker: Fluent and React start once with it and stay. */
let page;

/** Node has some of a browser's names too; events and what hangs on the document have to be the page's own. */
const OF_THE_PAGE = new Set(
  'AbortController AbortSignal Blob CustomEvent Event EventTarget File FormData Headers MessageEvent Storage localStorage navigator sessionStorage'.split(
    ' ',
  ),
);

/** Taken from the worker by the page, so that what waits by `window` sees a test's own clock too. */
const CLOCK = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask', 'Date'];

/**
 * React does what may wait, such as effects, by `setImmediate`, which it takes when it starts. `SLOW=N` lets it wait:
 * a busy machine shows which tests expect it sooner; this shows them on a quiet one.
 */
const slow = Number(process.env.SLOW ?? 1);
const { setImmediate: soon, setTimeout: later } = globalThis;
if (slow > 1) globalThis.setImmediate = Object.assign((run, ...given) => later(run, slow, ...given), soon);

/**
 * A page in the worker's own global scope. A scope for each file costs it the start of React and Fluent, and every
 * look at a global name; so one page is emptied between files. Packages stay, modules of ours do not: see
 * `CompiledOnceRuntime`.
 */
module.exports = class PaneEnvironment extends ThisRealmEnvironment {
  constructor(...given) {
    super(...given);
    this.hasPage = true;
    page ??= openPage();
    this.leave = page.enter();
  }

  async teardown() {
    await super.teardown();
    // What the page does in a moment, such as saying that the selection has changed, it does while it is there.
    await new Promise((done) => setTimeout(done, slow > 1 ? 3 * slow : 0));
    this.leave();
  }

  exportConditions() {
    return ['browser'];
  }
};

function openPage() {
  const console = new VirtualConsole();
  console.on('jsdomError', (problem) => globalThis.console.error(problem));
  const { window } = new JSDOM('<!DOCTYPE html>', {
    pretendToBeVisual: true,
    url: 'http://localhost/',
    virtualConsole: console,
  });
  window.addEventListener('error', ({ error }) => {
    if (error) process.emit('uncaughtException', error);
  });
  for (const name of CLOCK)
    Object.defineProperty(window, name, { configurable: true, get: () => globalThis[name] });
  const untouched = Object.getOwnPropertyDescriptors(window);

  return {
    enter() {
      const before = new Map();
      for (const name of namesOf(window)) {
        if (name in globalThis && !OF_THE_PAGE.has(name)) continue;
        before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
        Object.defineProperty(globalThis, name, {
          configurable: true,
          get: () => window[name],
          set: (value) => {
            window[name] = value;
          },
        });
      }
      return () => {
        empty(window, untouched);
        for (const [name, own] of before) {
          if (own) Object.defineProperty(globalThis, name, own);
          else delete globalThis[name];
        }
      };
    },
  };
}

function namesOf(window) {
  const names = new Set(['window']);
  for (let one = window; one && one !== Object.prototype; one = Object.getPrototypeOf(one))
    for (const name of Object.getOwnPropertyNames(one)) if (!name.startsWith('_')) names.add(name);
  names.delete('constructor');
  return names;
}

/** As it was opened. What packages keep in the head, they believe to be there. */
function empty(window, untouched) {
  const { document } = window;
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body])
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  window.localStorage.clear();
  window.sessionStorage.clear();
  for (const name of Object.getOwnPropertyNames(window))
    if (!(name in untouched)) Reflect.deleteProperty(window, name);
  for (const [name, own] of Object.entries(untouched)) {
    const now = Object.getOwnPropertyDescriptor(window, name);
    if (now && own.configurable && (now.value !== own.value || now.get !== own.get))
      Object.defineProperty(window, name, own);
  }
}
