import { useEffect, useState } from 'react';

/**
 * True once `active` has been true for that long; short work stays free of flashing indicators.
 * @param since starts the wait again whenever it changes
 */
export function useAfterDelay(active: boolean, milliseconds: number, since?: unknown): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setPassed(false);
    };
  }, [active, milliseconds, since]);
  return active && passed;
}
