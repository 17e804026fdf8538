import type { Engine } from '../engine/workbook/Engine';
import type { CalendarDay } from '../objects/model/Batch';
import { CellEditing } from './wire/CellEditing';
import { Client } from './batch/Client';
import { EventHub } from './events/EventHub';
import { ScriptedBatches } from './faults/ScriptedBatches';
import type { ClientOptions, Host } from './Host';
import type { HostClient } from './wire/HostClient';
import { personalView } from './events/personalView';
import { ReferenceTable } from './batch/ReferenceTable';

export interface HostOptions {
  /** Language of the content and of what Excel itself words, e.g. `zh-CN`. */
  locale: string;
  /** What day it is where the people are. */
  clock: { today(): CalendarDay };
  /** An add-in made another workbook, to be shown beside this one: the bytes of its .xlsx, null for a blank one. */
  openNewWorkbook(file: Uint8Array | null): void;
  /** Bytes a request or an answer may have. Excel on the web: 5 MB (documentation: "Resource limits and performance"). */
  payloadLimit?: number;
}

const webPayloadLimit = 5 * 1024 * 1024;

/** See `ClientOptions.user`. */
const PERSON_AT_THE_GRID = 'me';

/** Puts a workbook behind Office.js's batch protocol. */
export function createHost(engine: Engine, options: HostOptions): Host {
  const hub = new EventHub(engine);
  const script = new ScriptedBatches();
  const cellEditing = new CellEditing();
  const window = { isInFront: true };
  const views = new Map([[PERSON_AT_THE_GRID, engine]]);
  let lastTurn: Promise<unknown> = Promise.resolve();

  const viewOf = (user: string) => {
    const view = views.get(user) ?? personalView(engine, user, (change) => hub.changed(change));
    views.set(user, view);
    return view;
  };

  return {
    engine,
    script,
    cellEditing,
    window,
    connect(clientOptions: ClientOptions): HostClient {
      const subscription = hub.subscribe(clientOptions.user, clientOptions.onEvents);
      return new Client(
        {
          engine: viewOf(clientOptions.user),
          user: clientOptions.user,
          locale: options.locale,
          isInFront: () => window.isInFront,
          today: () => options.clock.today(),
          references: new ReferenceTable(),
          events: subscription,
          state: subscription,
          wire: { syncs: 0, requestBytes: 0, responseBytes: 0, cellsWritten: 0 },
          attributed: (work) => hub.causedBy(subscription, work),
          openNewWorkbook: (file) => options.openNewWorkbook(file),
          announce: (event) => hub.announce([event], clientOptions.user),
        },
        {
          payloadLimit: options.payloadLimit ?? webPayloadLimit,
          inTurn(work) {
            const turn = lastTurn.then(work);
            // A request that fails must not keep the next one from running.
            lastTurn = turn.catch(() => undefined);
            return turn;
          },
          script,
          cellEditing,
          left: () => subscription.end(),
        },
      );
    },
  };
}
