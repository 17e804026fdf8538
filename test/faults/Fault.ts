import type { DocumentedError } from '../../dev-host/index';

/** How Excel answers a request otherwise than it should. */
export interface Fault {
  /** Heading of its column. */
  name: string;
  code: DocumentedError;
  /** What of the request it did before. */
  effect: 'none' | 'half' | 'done';
  /** How many requests in a row it meets. */
  times: number;
}

/** What may befall a request that reads as well. */
const ANYWHERE: readonly Fault[] = [
  { name: 'busy', code: 'ServiceNotAvailable', effect: 'none', times: 1 },
  { name: 'busy for good', code: 'ServiceNotAvailable', effect: 'none', times: Infinity },
  { name: 'protected', code: 'AccessDenied', effect: 'none', times: 1 },
  { name: 'failed', code: 'GeneralException', effect: 'none', times: 1 },
  { name: 'offline', code: 'ConnectionFailure', effect: 'none', times: Infinity },
];

/** Before anything of it was done. */
const BEFORE: readonly Fault[] = [
  { name: 'cell edited', code: 'InvalidOperationInCellEditMode', effect: 'none', times: 1 },
  { name: 'gone', code: 'ItemNotFound', effect: 'none', times: 1 },
  { name: 'refused', code: 'InvalidArgument', effect: 'none', times: 1 },
  { name: 'refused for good', code: 'InvalidArgument', effect: 'none', times: Infinity },
];

/** In the middle of it: Excel keeps what it did by then. */
const AMID: readonly Fault[] = [
  { name: 'failed, half done', code: 'GeneralException', effect: 'half', times: 1 },
  { name: 'refused, half done', code: 'InvalidArgument', effect: 'half', times: 1 },
];

/** After all of it was done: only the answer is another, or is lost. */
const AFTER: readonly Fault[] = [
  { name: 'busy, done', code: 'RequestAborted', effect: 'done', times: 1 },
  { name: 'busy for good, done', code: 'RequestAborted', effect: 'done', times: Infinity },
  { name: 'refused, done', code: 'InvalidArgument', effect: 'done', times: 1 },
  { name: 'failed, done', code: 'GeneralException', effect: 'done', times: 1 },
  { name: 'answer lost', code: 'ConnectionFailure', effect: 'done', times: 1 },
  { name: 'offline, done', code: 'ConnectionFailure', effect: 'done', times: Infinity },
];

export const FAULTS: readonly Fault[] = [...ANYWHERE, ...BEFORE, ...AMID, ...AFTER];

/** What may befall a request; one that only reads leaves nothing behind, done or not. */
export const faultsOf = (writes: boolean): readonly Fault[] => (writes ? FAULTS : ANYWHERE);
