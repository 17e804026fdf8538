const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const root = resolve(__dirname, '..', '..');
const here = (name) => join(__dirname, name);

/** The one place that says how TypeScript becomes JavaScript; webpack reads the same file. */
const swc = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));

/** Wherever tests lie. The name of a file says in which project it runs, so files may move between folders. */
const tests = (ending) => [`<rootDir>/test/**/*${ending}`, `<rootDir>/dev-host/test/**/*${ending}`];

const BROWSER = '\\.browser\\.test\\.ts$';
/** Not in `npm test`: `npm run test:all` adds the wide ones, `npm run test:deep` has the deep ones. */
const ELSEWHERE = '\\.(wide|deep)\\.(browser\\.)?test\\.tsx?$';

const shared = {
  rootDir: root,
  runtime: here('CompiledOnceRuntime.cjs'),
  transform: { '\\.[jt]sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!(@sparticuz|numfmt|tar-fs)/)', '/node_modules/\\.cache/'],
};

/** `NAME.test.ts`: in Node, on the stand-in where a workbook is needed. */
const node = {
  ...shared,
  displayName: 'node',
  testEnvironment: here('ThisRealmEnvironment.cjs'),
  testMatch: tests('.test.ts'),
  testPathIgnorePatterns: ['/node_modules/', BROWSER, ELSEWHERE],
};

/** `NAME.test.tsx`: the pane's components in jsdom. */
const pane = {
  ...shared,
  displayName: 'pane',
  testEnvironment: here('PaneEnvironment.cjs'),
  testMatch: tests('.test.tsx'),
  testPathIgnorePatterns: ['/node_modules/', ELSEWHERE],
  moduleNameMapper: { '^@fluentui/react-icons(/svg/.*)?$': here('iconsStub.cjs') },
  setupFiles: [here('noStyles.cjs')],
};

/** `NAME.browser.test.ts`: the add-in in a real browser, beside the grid. */
const browser = {
  ...shared,
  displayName: 'browser',
  testEnvironment: here('BrowserEnvironment.cjs'),
  globalTeardown: here('closeWorkerSite.cjs'),
  testMatch: tests('.browser.test.ts'),
  testPathIgnorePatterns: ['/node_modules/', ELSEWHERE],
};

/**
 * `NAME.wide.test.ts`, `NAME.wide.browser.test.ts`: what makes a change wait longer than one sitting, and is rarely the
 * first to notice a fault; run with all of `npm test` by `npm run test:all`, which `.ci/run` calls.
 */
const wide = {
  ...browser,
  displayName: 'wide',
  testMatch: tests('.wide.{test,browser.test}.ts'),
  testPathIgnorePatterns: ['/node_modules/'],
};

/** `NAME.deep.test.ts`, `NAME.deep.browser.test.ts`: what takes minutes; run by `npm run test:deep`. */
const deep = {
  ...browser,
  displayName: 'deep',
  testMatch: tests('.deep.{test,browser.test}.ts'),
  testPathIgnorePatterns: ['/node_modules/'],
};

module.exports = {
  rootDir: root,
  // A test that hangs fails. How long one takes says more of the machine than of the test.
  testTimeout: 600_000,
  maxWorkers: '100%',
  testSequencer: here('WorthwhileFirst.cjs'),
  reporters: ['default', here('LeftOut.cjs'), here('SlowestFiles.cjs')],
  projects: [node, pane, browser, wide, deep],
};
