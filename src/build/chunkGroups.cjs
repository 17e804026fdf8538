/**
 * What is fetched when it is first used, in one file a topic instead of one a function: each request costs more than
 * some unused kilobytes. A topic is a folder of that name on any floor; what none of them names is `shared`.
 */
const TOPICS = {
  issues: ['issues', 'issue'],
  plan: ['plan'],
  summary: ['summary', 'closing', 'goal', 'export', 'newWorkbook'],
  adopt: ['adopt', 'foreign'],
  settings: ['settings', 'tidy', 'rules'],
  start: ['start', 'setup', 'scaffold'],
};

/** @param {string} file absolute path of a module */
function topicOf(file) {
  const path = file.replaceAll('\\', '/');
  if (path.includes('/node_modules/')) return path.includes('/@fluentui/') ? 'controls' : 'packages';
  const folders = path.split('/src/').at(-1).split('/');
  const [topic] = Object.entries(TOPICS).find(([, names]) =>
    names.some((name) => folders.includes(name)),
  ) ?? ['shared'];
  return topic;
}

/** For webpack's `optimization.splitChunks`: what the pages need at once stays as webpack has it. */
const chunkGroups = {
  chunks: 'async',
  cacheGroups: {
    default: false,
    defaultVendors: false,
    topics: {
      enforce: true,
      name: (module) => topicOf(module.nameForCondition?.() ?? ''),
    },
  },
};

module.exports = { chunkGroups, topicOf };
