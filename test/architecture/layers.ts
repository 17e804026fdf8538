/** A part of the repository and what its code may use. A file belongs to the layer with the longest folder that fits. */
export interface Layer {
  folder: string;
  /** For the README's table; left out for a part of another layer, which has no row of its own. */
  what?: string;
  /** Folders and files outside its own that it may import from. To allow one more, say why in the same commit. */
  imports: readonly string[];
  /** Packages it may import, by their names in package.json; `node:*` stands for Node's own. */
  packages: readonly string[];
}

export const LAYERS: readonly Layer[] = [
  {
    folder: 'src/domain',
    what: 'dates, status rules, attainment, templates: values in, values out',
    // What is stored is read in every language, so the domain knows the stored words. Sentences about its results
    // do not belong to it.
    imports: ['src/words/template', 'src/words/language', 'src/words/vocabulary'],
    packages: ['zod', 'big.js', 'chinese-days'],
  },
  { folder: 'src/domain/schema', imports: [], packages: [] },
  {
    folder: 'src/words',
    what: 'every text in each language: words stored in workbooks, sentences, the pane',
    imports: ['src/domain'],
    packages: ['big.js'],
  },
  {
    folder: 'src/workbook',
    what: 'the only folder that says `Excel.*`: tables, sheets, one way to write',
    imports: ['src/domain', 'src/words'],
    packages: [],
  },
  // Files are made of zipped XML.
  {
    folder: 'src/workbook/newWorkbook',
    imports: ['src/workbook'],
    packages: ['fflate'],
  },
  {
    folder: 'src/usecases',
    what: 'what a person asks for: read, decide, write',
    imports: ['src/workbook', 'src/domain', 'src/words'],
    packages: [],
  },
  {
    folder: 'src/commands',
    what: 'ribbon buttons and the headless entry',
    imports: ['src/usecases', 'src/workbook/session/workbookError', 'src/domain', 'src/words'],
    packages: [],
  },
  // Compiled into one file of its own by src/build/officeScript.mjs.
  {
    folder: 'src/script',
    what: 'the Office Script: a refresh without the add-in, made of the same code',
    imports: ['src/usecases', 'src/workbook', 'src/domain', 'src/words'],
    packages: [],
  },
  {
    folder: 'src/taskpane',
    what: 'the pane (React, Fluent UI)',
    imports: [
      'src/usecases',
      'src/workbook/session/workbookError',
      'src/workbook/cells/cellRef',
      'src/domain',
      'src/words',
      // The version it shows.
      'package.json',
    ],
    packages: [
      'react',
      'react-dom',
      '@fluentui/react-components',
      '@fluentui/react-icons',
      '@tanstack/react-virtual',
    ],
  },
  {
    folder: 'dev-host/engine',
    imports: [],
    packages: ['@univerjs/*', 'saxes', 'numfmt', 'fflate', 'node:*'],
  },
  {
    folder: 'dev-host/objects',
    imports: ['dev-host/engine'],
    packages: [],
  },
  {
    folder: 'dev-host/dispatcher',
    imports: ['dev-host/objects', 'dev-host/engine'],
    packages: [],
  },
  {
    folder: 'dev-host/protocol',
    imports: ['dev-host/dispatcher/Host', 'dev-host/dispatcher/wire'],
    packages: [],
  },
  {
    folder: 'dev-host/node',
    imports: ['dev-host/dispatcher', 'dev-host/protocol', 'dev-host/engine'],
    packages: ['node:*'],
  },
  {
    folder: 'dev-host/page',
    imports: ['dev-host/dispatcher', 'dev-host/protocol', 'dev-host/engine'],
    packages: ['@univerjs/*'],
  },
  {
    folder: 'dev-host/server',
    imports: [],
    packages: ['node:*', 'webpack', 'webpack-dev-server', 'office-addin-dev-certs'],
  },
  {
    folder: 'dev-host/coverage',
    imports: ['dev-host/objects', 'dev-host/dispatcher/batch/members', 'dev-host/protocol', 'dev-host/node'],
    packages: ['typescript', 'node:*'],
  },
  {
    folder: 'dev-host/conformance',
    imports: ['dev-host/dispatcher', 'dev-host/engine', 'dev-host/node'],
    packages: ['node:*', 'esbuild', 'jsdom', 'yaml'],
  },
  {
    folder: 'dev-host/headless',
    imports: [
      'dev-host/node',
      'dev-host/dispatcher/wire/HostClient',
      'dev-host/engine',
      'dev-host/server/build/projectFolders',
    ],
    packages: ['node:*', 'esbuild'],
  },
  // What tests of any add-in may use: a browser with the demo in it, the command, LibreOffice, workbooks of teams.
  {
    folder: 'dev-host/testing',
    imports: ['dev-host/server', 'dev-host/headless', 'dev-host/engine', 'dev-host/page/opsbookDemo'],
    packages: ['node:*', 'playwright-core'],
  },
  {
    folder: 'dev-host/test',
    imports: ['dev-host'],
    packages: ['node:*', 'esbuild', 'fast-check', 'fast-xml-parser', 'fflate', 'hucre', 'typescript'],
  },
  {
    folder: 'dev-host',
    what: 'stands in for Excel; a building of its own with its own [README](dev-host/README.md)',
    imports: [],
    packages: ['node:*'],
  },
];

/** Fewest and most source files a folder holds. */
/** Lines of a file, comments and all; a longer one holds more than one idea. Tests and their cases may be longer. */
export const FILE_LENGTH = { most: 300, where: /^(src|bench|assets|dev-host(?!\/test\/))/ };

export const FOLDER_SIZE = { fewest: 2, most: 14 };

/** Folders of another size, each with its reason. */
export const OTHER_SIZES: Readonly<Record<string, string>> = {
  'src/taskpane': 'the page and what starts it; everything else is in its folders',
  'dev-host/objects': 'the list of all types; what they are is in its folders',
};

/** Folders whose files lie in folders of their own, but for those named here. */
export const FRONT_DOORS: Readonly<Record<string, readonly string[]>> = {
  src: [],
  'src/domain': [],
  'src/words': [],
  'src/workbook': [],
  'src/usecases': [],
  'src/taskpane': ['index.tsx'],
  'src/taskpane/parts': [],
  'src/taskpane/screens': [],
  'dev-host': [
    'book.ts',
    'index.ts',
    'members.ts',
    'site.ts',
    // What `npm run` starts.
    'conformance.ts',
    'demo.ts',
    'dev.ts',
    'headless.ts',
    'supported.ts',
  ],
  'dev-host/dispatcher': ['Host.ts', 'createHost.ts'],
  'dev-host/engine': [],
  'dev-host/engine/univer': ['EngineParts.ts', 'UniverEngine.ts', 'createEngine.ts', 'readBook.ts'],
  'dev-host/engine/xlsx': ['readXlsx.ts', 'writeXlsx.ts'],
  'dev-host/headless': ['headlessCommand.ts', 'nightlyCommand.ts', 'portfolioCommand.ts'],
  'dev-host/objects': ['objectTypes.ts'],
  'dev-host/objects/types': [],
  'dev-host/server': [],
  'dev-host/test': [],
  'dev-host/test/engine': [],
};

/** Buildings of their own, and the files and folders by which alone other code enters them. */
export const BUILDINGS: Readonly<Record<string, readonly string[]>> = {
  'dev-host': ['dev-host/index', 'dev-host/book', 'dev-host/site', 'dev-host/members', 'dev-host/testing'],
};

/** Globals that only certain files may name. */
export const GLOBALS = [
  { name: 'Excel', pattern: /\bExcel\.[A-Za-z]/, only: /^src\/workbook\// },
  {
    name: 'Office',
    pattern: /\bOffice\.[A-Za-z]/,
    only: /^src\/(taskpane\/index\.tsx|commands\/(commands|messageWindow)\.ts|workbook\/session\/(isSetSupported|excelSession)\.ts)$/,
  },
];

/** The layer of a file. */
export function layerOf(file: string): Layer | undefined {
  return LAYERS.filter(({ folder }) => file.startsWith(`${folder}/`)).sort(
    (one, other) => other.folder.length - one.folder.length,
  )[0];
}
