import type { Engine } from '../engine/workbook/Engine';
import type { OpenWorkbook } from '../node/openWorkbook';
import { documentSettings } from './documentSettings';
import type { ProblemRecorder } from './ProblemRecorder';
import type { SamplePage } from './SamplePage';

/** What a sample finds as globals, by name. There is no network. */
export function sampleGlobals(
  page: SamplePage,
  office: OpenWorkbook,
  recorder: ProblemRecorder,
): Record<string, unknown> {
  const { window } = page;
  return {
    window,
    document: window.document,
    FileReader: window.FileReader,
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    Office: officeWithSettings(office.Office, office.engine),
    console: recordingConsole(recorder),
    fetch: () => Promise.reject(new Error('A sample has no network here.')),
    XMLHttpRequest: undefined,
    require: undefined,
    process: undefined,
  };
}

// The samples' own `tryCatch` ends in console.error; what they log otherwise is for people.
function recordingConsole(recorder: ProblemRecorder): Partial<Console> {
  const silent = () => undefined;
  return {
    log: silent,
    info: silent,
    debug: silent,
    table: silent,
    warn: silent,
    error: (...values: unknown[]) =>
      recorder.add(values.find((value) => value instanceof Error) ?? values.join(' ')),
  };
}

/**
 * Names the Common API where it is missing: the library gets `Office.context.document` from its handshake with
 * Excel, which the native bridge has no part for. The document's settings are the workbook's.
 */
function officeWithSettings(office: object, engine: Engine): object {
  const settings = documentSettings(engine);
  const document = new Proxy(
    {},
    {
      get: (_, name) => (name === 'settings' ? settings : refuse(`Office.context.document.${String(name)}`)),
    },
  );
  const context = { ...(office as { context: object }).context, document };
  return new Proxy(office, {
    get: (target, name) => (name === 'context' ? context : (Reflect.get(target, name) as unknown)),
  });
}

function refuse(member: string): never {
  const message = `dev-host does not implement ${member} outside a page`;
  throw Object.assign(new Error(message), { code: 'ApiNotFound' });
}
