const { readdirSync } = require('node:fs');
const path = require('node:path');

const PROJECT = path.join(__dirname, '..', '..');

/** Where the manifest in the repository points: the dev server. */
const DEV_URL = 'https://localhost:3000';

/** The add-in's pages, each with its script and its template in `src`; webpack and the quick build make the same ones. */
const PAGES = [
  { name: 'taskpane', script: './src/taskpane/index.tsx', template: 'src/taskpane/taskpane.html' },
  { name: 'commands', script: './src/commands/commands.ts', template: 'src/commands/commands.html' },
  { name: 'message', script: './src/commands/message.ts', template: 'src/commands/message.html' },
].map((page) => ({ ...page, template: path.join(PROJECT, page.template) }));

/** Files served as they are, and where. */
const STATIC_FILES = [
  ...readdirSync(path.join(PROJECT, 'assets'))
    .filter((name) => name.endsWith('.png'))
    .map((name) => ({ from: `assets/${name}`, to: `assets/${name}` })),
  { from: 'assets/support.html', to: 'support.html' },
  { from: 'assets/awaitOffice.js', to: 'awaitOffice.js' },
];

/**
 * Scripts come from our own origin and from Office.js's. Griffel, Fluent's styling, inserts style elements.
 * @param {string} officeJsUrl where Office.js is loaded from
 * @param {string} [liveUpdates] address of a dev server's web socket
 */
function contentSecurityPolicy(officeJsUrl, liveUpdates) {
  const own = "'self'";
  const officeOrigin = /^https?:\/\//.test(officeJsUrl) ? ` ${new URL(officeJsUrl).origin}` : '';
  return [
    "default-src 'none'",
    `script-src ${own}${officeOrigin}`,
    `style-src ${own} 'unsafe-inline'`,
    `img-src ${own} data:`,
    `font-src ${own} data:`,
    // The page by which Office.js asks hosts it does not know, such as one on premises, whether they are trusted.
    `frame-src ${own}${officeOrigin}`,
    `connect-src ${own}${liveUpdates ? ` ${liveUpdates}` : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { DEV_URL, PAGES, STATIC_FILES, contentSecurityPolicy };
