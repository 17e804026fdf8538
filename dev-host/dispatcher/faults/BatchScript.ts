import type { HostClient } from '../wire/HostClient';
import type { DocumentedError } from './documentedErrors';

/**
 * What is to happen around the batches that clients send: the moments at which Excel on the web shows whether an
 * add-in can live with other people and with a busy host.
 *
 * A batch is a request of the add-in's own: neither the one that only lets go of references at the end of
 * `Excel.run` nor those of the library's services count. Without `which`, each of these is for the next batch of
 * anybody, once.
 *
 * ```ts
 * const { host, client, join } = openWorkbook(…);
 * const colleague = join('同事');
 * // between what a use case reads (its first batch) and what it writes (its second)
 * host.script.beforeBatch(() => colleague.Excel.run(…), { client, from: 2 });
 * host.script.failBatch('ServiceNotAvailable', { client, times: 2 });
 * ```
 */
export interface BatchScript {
  /**
   * Runs an edit by somebody else before the batch. It may send batches as another client, or change the engine
   * (`engine.as`); it must not wait for the client whose batch waits for it. When it throws, the batch fails as it
   * does for any defect of the stand-in.
   */
  beforeBatch(edit: Edit, which?: WhichBatch): ScriptedStep;
  /** The same after the batch did its work, before its answer arrives. */
  afterBatch(edit: Edit, which?: WhichBatch): ScriptedStep;
  /** Answers with an error: before anything was done, after half of its changes (`'half'`), or after all of it (`'done'`). */
  failBatch(code: DocumentedError, which?: WhichBatch & Effect): ScriptedStep;
  /** Never answers, as Excel on the web sometimes does (office-js issue 6150). */
  leaveUnanswered(which?: WhichBatch & Effect): ScriptedStep;
  /** Keeps the batch waiting before it runs; others' batches run meanwhile. */
  delayBatch(milliseconds: number, which?: WhichBatch): ScriptedStep;
  /** Takes back all that has not happened yet, and lets batches that are being kept waiting go on. */
  clear(): void;
}

export type Edit = () => void | Promise<void>;

export interface WhichBatch {
  /** Only batches of this client. */
  client?: HostClient;
  /** Only batches of this person (`ClientOptions.user`). */
  user?: string;
  /** 1 (when not given): the next of them; 2: the one after it. */
  from?: number;
  /** For how many of them in a row; 1 when not given, `Infinity` until it is cancelled. */
  times?: number;
}

export interface Effect {
  /** How much of the batch was carried out all the same; `'none'` when not given. */
  effect?: 'none' | 'half' | 'done';
}

/** One thing that was scripted. */
export interface ScriptedStep {
  /** How many batches it has met. */
  readonly happened: number;
  /** Resolves when it will not happen any more: it happened as often as it should, or was taken back. */
  readonly over: Promise<void>;
  cancel(): void;
}
