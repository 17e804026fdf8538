/**
 * What is fetched later comes a topic at a time instead of a function at a time: each request costs more than some
 * kilobytes nobody uses. A topic is a tab, with the pages one comes to from it: the folders of use cases and screens.
 */
const TOPICS = {
  today: ['today', 'changes'],
  trend: ['trend'],
  plan: ['plan'],
  issues: ['issues'],
  summary: ['summary'],
  adopt: ['adopt'],
  settings: ['settings', 'tidy'],
  start: ['start', 'setup'],
};

/** Fetched at every start, so what it needs is in no other file. */
const REFRESH = /usecases\/today\/refreshAlerts$/;

/** @param {Set<string>} requests what is asked for by `import()`, each of which needs the module */
function fileFor(requests) {
  if ([...requests].some((request) => REFRESH.test(request))) return 'refresh';
  const topics = new Set([...requests].map(topicOf));
  return topics.size === 1 ? [...topics][0] : 'shared';
}

/** @param {string} request such as `../screens/plan/Plan` */
function topicOf(request) {
  const folders = request.split('/');
  const [topic] = Object.entries(TOPICS).find(([, names]) =>
    names.some((name) => folders.includes(name)),
  ) ?? ['shared'];
  return topic;
}

/** @param chunks those a module is in; what a page needs at once is asked for by no `import()` */
function requestsOf(chunks) {
  const later = [...chunks].filter((chunk) => !chunk.canBeInitial());
  return new Set(
    later.flatMap((chunk) =>
      [...chunk.groupsIterable].flatMap((group) => group.origins.map(({ request }) => request ?? '')),
    ),
  );
}

/** webpack asks for the name with some of a module's chunks only; a module has one file, whoever asks. */
const files = new WeakMap();

/** For webpack's `optimization.splitChunks`: what the pages need at once stays as webpack has it. */
const chunkGroups = {
  chunks: 'async',
  cacheGroups: {
    default: false,
    defaultVendors: false,
    topics: {
      enforce: true,
      test: (module, { chunkGraph }) => {
        files.set(module, fileFor(requestsOf(chunkGraph.getModuleChunksIterable(module))));
        return true;
      },
      name: (module) => files.get(module),
    },
  },
};

module.exports = { chunkGroups, fileFor };
