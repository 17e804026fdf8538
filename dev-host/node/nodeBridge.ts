import type { HostClient } from '../dispatcher/wire/HostClient';
import { DELAY_FOR_CELL_EDIT, type WireEvent } from '../dispatcher/wire/messages';

/** What Office.js looks for under the global name `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  /** Put there by the library. */
  onMessageFromHost?(message: string): void;
}

/** The library's side of the bridge and the host's. */
export interface BridgeEnds {
  bridge: NativeBridge;
  deliverEvents(entries: WireEvent[]): void;
  /** Nothing reaches the library any more: Excel.run lets go of its ranges without waiting for the answer. */
  close(): void;
}

const MessageType = { request: 1, response: 2, events: 3 } as const;

/**
 * The bridge Office.js has for hosts that run its script themselves: batches go out as JSON texts, answers and
 * events come back the same way. `clientOf` answers the client of the host, which may be connected afterwards.
 */
export function createNativeBridge(clientOf: () => HostClient): BridgeEnds {
  const bridge: NativeBridge = {
    sendMessageToHost(message) {
      void answer(JSON.parse(message) as BridgeRequest);
    },
  };
  let isOpen = true;
  const send = (message: object) => {
    if (isOpen) bridge.onMessageFromHost?.(JSON.stringify(message));
  };

  async function answer(request: BridgeRequest): Promise<void> {
    if (request.type !== MessageType.request) return;
    try {
      const body = await clientOf().process(JSON.stringify(request.message.body), {
        delayForCellEdit: ((request.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0,
      });
      send({ id: request.id, type: MessageType.response, message: { statusCode: 200, headers: {}, body } });
    } catch (error) {
      // Without an answer the caller would wait for ever.
      const body = JSON.stringify({ error: { code: 'GeneralException', message: String(error) } });
      send({ id: request.id, type: MessageType.response, message: { statusCode: 500, headers: {}, body } });
    }
  }

  return {
    bridge,
    deliverEvents: (entries) => send({ type: MessageType.events, message: { entries } }),
    close: () => {
      isOpen = false;
    },
  };
}

interface BridgeRequest {
  id: number;
  type: number;
  flags?: number;
  message: { body: unknown };
}
