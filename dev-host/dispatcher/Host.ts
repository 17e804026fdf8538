import type { Engine } from '../engine/workbook/Engine';
import type { WireEvent } from './wire/messages';
import type { CellEditing } from './wire/CellEditing';
import type { BatchScript } from './faults/BatchScript';
import type { HostClient } from './wire/HostClient';

export type { BatchScript, ScriptedStep, WhichBatch } from './faults/BatchScript';

/**
 * One workbook with its clients, as the transports (the iframe's messages, Node's native bridge) see it.
 * A client is one running copy of Office.js: a task pane, a command page, a test.
 */
export interface Host {
  readonly engine: Engine;
  /**
   * Edits by other people between two batches, errors, delays and silence, for tests and for the page's developer
   * panel. See `BatchScript`.
   */
  readonly script: BatchScript;
  /** Which people have a cell open for typing. */
  readonly cellEditing: CellEditing;
  /** Another workbook may be in front of this one, for everybody at this machine. */
  readonly window: { isInFront: boolean };
  connect(options: ClientOptions): HostClient;
}

export interface ClientOptions {
  /** The person at that client. The one at the grid is `'me'`. */
  user: string;
  onEvents(entries: WireEvent[]): void;
}
