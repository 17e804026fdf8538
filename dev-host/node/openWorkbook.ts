import type { Book } from '../engine/book/Book';
import { createEngine } from '../engine/univer/createEngine';
import type { Engine } from '../engine/workbook/Engine';
import { createHost } from '../dispatcher/createHost';
import type { Host } from '../dispatcher/Host';
import type { HostClient } from '../dispatcher/wire/HostClient';
import { createNodeOffice, type OfficeGlobals } from './createNodeOffice';
import { createNativeBridge } from './nodeBridge';
import { systemClock, type Clock } from './systemClock';

export interface OpenOptions {
  /** The workbook as data, loaded into an engine of its own; or an engine that holds one. */
  workbook: { book: Book } | { engine: Engine };
  /** The person at this client; `'me'`, the person at the grid, when not given. */
  user?: string;
  /** Language of the interface and of the content; `zh-CN` when not given. */
  locale?: string;
  clock?: Clock;
}

export interface OpenWorkbook extends OfficeGlobals {
  host: Host;
  engine: Engine;
  client: HostClient;
  /** Files of the workbooks that add-ins opened beside this one, the first first; null = a blank one. */
  newWorkbooks: readonly (Uint8Array | null)[];
  /** Another person's Office.js on the same workbook. */
  join(user: string): OfficeGlobals & { client: HostClient };
  close(): void;
}

/** Opens a workbook in Node and binds the unmodified Office.js library to it. */
export function openWorkbook(options: OpenOptions): OpenWorkbook {
  const engine = 'engine' in options.workbook ? options.workbook.engine : loaded(options.workbook.book);
  const locale = options.locale ?? 'zh-CN';
  const newWorkbooks: (Uint8Array | null)[] = [];
  const host = createHost(engine, {
    locale,
    clock: options.clock ?? systemClock,
    openNewWorkbook: (file) => newWorkbooks.push(file),
  });
  const closings: (() => void)[] = [];
  const join = (user: string) => {
    const { bridge, deliverEvents, close } = createNativeBridge(() => client);
    const client: HostClient = host.connect({ user, onEvents: (entries) => deliverEvents(entries) });
    closings.push(() => {
      client.disconnect();
      close();
    });
    return { client, ...createNodeOffice(bridge, { displayLanguage: locale, contentLanguage: locale }) };
  };
  return {
    host,
    engine,
    newWorkbooks,
    ...join(options.user ?? 'me'),
    join,
    close() {
      host.script.clear();
      for (const closeClient of closings) closeClient();
      if ('book' in options.workbook) engine.dispose();
    },
  };
}

function loaded(book: Book): Engine {
  const engine = createEngine();
  engine.load(book);
  return engine;
}
