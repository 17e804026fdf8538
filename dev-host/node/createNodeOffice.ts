import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { NativeBridge } from './nodeBridge';
import { requirementSets } from '../protocol/requirementSets';

/** The globals add-in code expects. */
export interface OfficeGlobals {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  Office: typeof Office;
}

export interface NodeOfficeOptions {
  /** `Office.context.displayLanguage`, e.g. `zh-CN`. */
  displayLanguage: string;
  /** `Office.context.contentLanguage`. */
  contentLanguage: string;
}

let library: Script | undefined;

/**
 * Evaluates the unmodified Office.js library for Excel in a context of its own, bound to one client of a host
 * through `bridge`.
 */
export function createNodeOffice(bridge: NativeBridge, options: NodeOfficeOptions): OfficeGlobals {
  const scope = createContext(browserGlobals(bridge, options));
  library ??= loadLibrary();
  library.runInContext(scope);
  const { Excel, OfficeExtension, Office } = scope as unknown as OfficeGlobals;
  return { Excel, OfficeExtension, Office };
}

/** Answers from the table of what the stand-in offers; without a version, any will do, as in Office.js. */
export function isRequirementSetSupported(name: string, minVersion?: string | number): boolean {
  const offered =
    requirementSets[
      Object.keys(requirementSets).find((set) => set.toLowerCase() === name.toLowerCase()) ?? ''
    ];
  if (offered === undefined) return false;
  const [major = 0, minor = 0] = offered.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(minVersion ?? '0')
    .split('.')
    .map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function loadLibrary(): Script {
  const path = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  return new Script(readFileSync(path, 'utf8'), { filename: path });
}

/** As much of a browser as the library touches while it is evaluated. */
function browserGlobals(bridge: NativeBridge, options: NodeOfficeOptions): Record<string, unknown> {
  const context = { ...options, requirements: { isSetSupported: isRequirementSetSupported } };
  const scope: Record<string, unknown> = {
    // Shared with the caller, so that its errors, promises and arrays are of the caller's kind.
    Promise,
    Error,
    Array,
    Object,
    JSON,
    Date,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    _richApiNativeBridge: bridge,
    // A page gets `Office.context` from the handshake with Excel, which the native bridge has no part for.
    OSF: { _OfficeAppFactory: { getContext: () => context } },
    navigator: { userAgent: 'node' },
    location: pageAddress,
    document: {
      URL: pageAddress.href,
      location: pageAddress,
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  scope.window = scope;
  return scope;
}

const pageAddress = {
  href: 'https://localhost/',
  protocol: 'https:',
  host: 'localhost',
  hostname: 'localhost',
  origin: 'https://localhost',
  search: '',
  hash: '',
};
