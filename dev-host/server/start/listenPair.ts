import type { Server } from 'node:https';
import { UsageError } from './demoArguments';
import { close, isPortTaken, listen } from '../site/listen';

const DEFAULT_PORT = 3100;

export interface PortChoice {
  /** Page on this port, add-in on the next; without it 3100 and 3101, or free ports when those are taken. */
  port?: number;
  /** Free ports from the start, so that nothing else on the machine matters. */
  anyPort?: boolean;
}

/**
 * Starts both servers and returns their ports.
 *
 * @throws UsageError when the port asked for is taken
 */
export async function listenPair(
  page: Server,
  addin: Server,
  options: PortChoice,
): Promise<[number, number]> {
  if (options.anyPort) return listenBoth(page, addin, 0, 0);
  const port = options.port ?? DEFAULT_PORT;
  try {
    return await listenBoth(page, addin, port, port + 1);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    if (options.port === undefined) return listenBoth(page, addin, 0, 0);
    throw new UsageError(
      `Port ${port} or ${port + 1} is already in use. Stop what uses it, or choose another with --port.`,
    );
  }
}

async function listenBoth(page: Server, addin: Server, pagePort: number, addinPort: number) {
  const first = await listen(page, pagePort);
  try {
    return [first, await listen(addin, addinPort)] satisfies [number, number];
  } catch (error) {
    await close(page);
    throw error;
  }
}
