import { useSyncExternalStore } from 'react';

const ASKED = '(prefers-reduced-motion: reduce)';

/** True while the person asks the system for less motion. */
export function useStillness(): boolean {
  return useSyncExternalStore(onChange, () => window.matchMedia?.(ASKED).matches ?? false);
}

function onChange(read: () => void): () => void {
  const query = window.matchMedia?.(ASKED);
  query?.addEventListener('change', read);
  return () => query?.removeEventListener('change', read);
}
