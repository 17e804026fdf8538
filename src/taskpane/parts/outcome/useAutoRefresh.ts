import { useEffect, useEffectEvent } from 'react';

/** Focus comes and goes while someone moves between grid and pane; wait until it has settled. */
const SETTLE_MS = 300;
/** A repeat costs Excel one round trip: often enough to look live, seldom enough not to be felt. */
const MINIMUM_AGE_MS = 15_000;

/**
 * Refreshes when the person comes back to the pane. Excel on the web raises no event for a value picked from
 * a dropdown (OfficeDev/office-js issue 3888), so events alone would miss changes of status.
 * @param endedAt when the last attempt ended, in the milliseconds of `now`; null before the first.
 */
export function useAutoRefresh(
  enabled: boolean,
  endedAt: number | null,
  now: () => number,
  refresh: () => void,
): void {
  const comeBack = useEffectEvent(() => {
    if (document.visibilityState === 'hidden') return;
    if (endedAt !== null && now() - endedAt < MINIMUM_AGE_MS) return;
    refresh();
  });
  useEffect(() => {
    if (!enabled) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      clearTimeout(timer);
      timer = setTimeout(() => comeBack(), SETTLE_MS);
    };
    window.addEventListener('focus', settle);
    document.addEventListener('visibilitychange', settle);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', settle);
      document.removeEventListener('visibilitychange', settle);
    };
  }, [enabled]);
}
