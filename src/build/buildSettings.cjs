const path = require('node:path');
const { DEV_URL } = require('./addinPages.cjs');
const { isOwnComputer } = require('./ownComputer.cjs');

/** Office.js as Microsoft serves it to everybody but tenants in a cloud of their own: see docs/deploy.en.md. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const NAMES = ['publicUrl', 'officeJsUrl', 'outputPath', 'mapsPath', 'refresh', 'localTrial'];

/**
 * Settings, each given as `--env NAME=VALUE`:
 *   publicUrl    https address of the folder the add-in is served from, put into the manifest; a build that ships needs it
 *   officeJsUrl  where Office.js is loaded from: an https address, or a path on the add-in's own server
 *   outputPath   folder to build into (default: dist)
 *   mapsPath     folder for source maps, apart from what is served (default: none are made)
 *   localTrial   publicUrl may be this computer's own: a build to try here, which no colleague can open
 *   refresh      components are replaced in the open page as they change (React Fast Refresh)
 * @throws Error that says which setting to give and how
 */
function buildSettings(env, production) {
  const unknown = Object.keys(env).find((name) => !NAMES.includes(name) && !name.startsWith('WEBPACK_'));
  if (unknown !== undefined) throw wrong(`There is no setting “${unknown}”. There are ${NAMES.join(', ')}.`);
  return {
    publicUrl: publicUrl(env.publicUrl, production, isOn(env.localTrial)),
    officeJsUrl: officeJsUrl(env.officeJsUrl ?? OFFICE_JS),
    outputPath: path.resolve(env.outputPath ?? 'dist'),
    mapsPath: env.mapsPath === undefined ? undefined : path.resolve(env.mapsPath),
    refresh: Boolean(env.refresh),
  };
}

const EXAMPLE = 'npm run build -- --env publicUrl=https://addins.example.com/opsbook';

function publicUrl(given, production, localTrial) {
  if (given === undefined && !production) return DEV_URL;
  const url = urlOf(given);
  const why = whyNoFolder(url, given);
  if (why !== null) {
    throw wrong(
      `publicUrl is ${given === undefined ? 'missing' : `“${given}”, and ${why}`}. ` +
        'It is the https address of the folder the add-in will be served from, and goes into the manifest: ' +
        EXAMPLE,
    );
  }
  if (!isHostName(url.hostname)) {
    throw wrong(`publicUrl is “${given}”, and “${url.hostname}” is the name of no computer: ${EXAMPLE}`);
  }
  if (production && !localTrial && isOwnComputer(url.hostname)) {
    throw wrong(
      `publicUrl is “${given}”, and nobody else reaches that: it is the computer that opens it. ` +
        `Give the address the add-in will be served from: ${EXAMPLE}\n` +
        'To try a build on this computer alone, add --env localTrial.',
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** What keeps an address from being that of a folder over https; null where nothing does. */
function whyNoFolder(url, given) {
  if (url === null) return 'that is no address';
  if (url.protocol !== 'https:') return `that is ${url.protocol.slice(0, -1)}, not https`;
  if (url.username || url.password) return 'that has a user or a password in it';
  if (/[?#]/.test(given)) return 'that has a ? or a # in it';
  return /\.(html?|xml|js)$/i.test(url.pathname) ? 'that is a file, not its folder' : null;
}

/** A URL takes `*` and empty parts into its host; no certificate and no browser does. */
const isHostName = (hostname) =>
  hostname.startsWith('[') ||
  hostname
    .replace(/\.$/, '')
    .split('.')
    .every((part) => /^[\w-]+$/.test(part));

function officeJsUrl(given) {
  const url = urlOf(given);
  const isPath = typeof given === 'string' && /^[^\s"'<>:]+$/.test(given) && !given.startsWith('//');
  // Its folder alone is a likely mistake, and would only show in Excel.
  const isScript = /\.js$/i.test(url?.pathname ?? String(given).replace(/[?#].*$/, ''));
  // It goes into the pages as it is.
  if (isScript && url?.protocol === 'https:') return url.href;
  if (isScript && isPath) return given;
  throw wrong(
    `officeJsUrl is “${given}”. It is the https address of office.js, or a path on the add-in's own server such as office-js/office.js.`,
  );
}

/** webpack prints where an error was thrown, which helps nobody who has to give a setting. */
function wrong(message) {
  const error = new Error(message);
  error.stack = message;
  return error;
}

/** `--env localTrial`; what was switched off by name is off. */
const isOn = (given) => given === true || given === 'true' || given === '1';

/** `--env publicUrl` without a value is `true`. */
const urlOf = (given) => (typeof given === 'string' && URL.canParse(given) ? new URL(given) : null);

module.exports = { OFFICE_JS, buildSettings };
