import type { RunningSite } from './RunningSite';

/** Under jest the ones of the worker, which outlive the test file; elsewhere ones of its own, ended by `leave`. */
export async function demoSite(): Promise<RunningSite> {
  if (globalThis.workerSite) return { ...(await globalThis.workerSite()), leave: async () => undefined };
  const { startDemoSite } = await import('./startDemoSite');
  return startDemoSite();
}

declare global {
  /** Put there by jest's environment for browser tests. */
  var workerSite: (() => Promise<RunningSite>) | undefined;
}
