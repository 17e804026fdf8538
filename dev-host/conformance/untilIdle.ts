import { setTimeout as pause } from 'node:timers/promises';
import type { HostClient } from '../dispatcher/wire/HostClient';

const nothing = JSON.stringify({ Actions: [], ObjectPaths: {} });
/** Long enough for the library to send on what an answer made it do. */
const pauseMilliseconds = 10;

/**
 * Waits until a client's requests are answered and their answers led to no further ones: not every handler promises
 * to wait for its own work, and events arrive by themselves.
 */
export async function untilIdle(client: HostClient): Promise<void> {
  let before: number;
  do {
    before = client.wire.responseBytes;
    await pause(pauseMilliseconds);
  } while ((await othersAnswered(client)) !== before);
}

/** Requests take turns, so an empty one is answered after those that were under way. Its own bytes are left out. */
async function othersAnswered(client: HostClient): Promise<number> {
  const answer = await client.process(nothing);
  return client.wire.responseBytes - Buffer.byteLength(answer);
}
