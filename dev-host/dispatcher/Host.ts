import type { Engine } from '../engine/Engine';
import type { WireEvent } from '../protocol/messages';

/**
 * One workbook with its clients, as the transports (the iframe's messages, Node's native bridge) see it.
 * A client is one running copy of Office.js: a task pane, a command page, a test.
 */
export interface Host {
  readonly engine: Engine;
  connect(options: ClientOptions): HostClient;
}

export interface ClientOptions {
  /** The person at that client. The one at the grid is `'me'`. */
  user: string;
  onEvents(entries: WireEvent[]): void;
}

export interface HostClient {
  /** Runs one ProcessQuery. Body and answer are JSON texts, so what is counted is what travels. */
  process(requestBody: string): Promise<string>;
  readonly wire: WireCount;
  disconnect(): void;
}

export interface WireCount {
  /** Requests that do more than release references. */
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  /** Cells whose content (value or formula) was set; `null` entries, which leave a cell alone, do not count. */
  cellsWritten: number;
}
