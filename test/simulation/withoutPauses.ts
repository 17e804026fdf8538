/** Runs work without the waits between tries: they are measured in other tests. */
export async function withoutPauses<T>(work: () => Promise<T>): Promise<T> {
  const real = globalThis.setTimeout;
  const soon = (run: () => void) => real(run, 0);
  globalThis.setTimeout = soon as typeof setTimeout;
  try {
    return await work();
  } finally {
    globalThis.setTimeout = real;
  }
}
