import { useEffect, useEffectEvent, useState } from 'react';
import { useJournal, useJournalState } from '../../context/Journal';
import { usePane } from '../../context/PaneContext';
import type { Refresh } from './useRefresh';

/** After so long without another change the list is refreshed. */
const IDLE_MS = 2000;
/** Excel reports what we wrote a little after it was written; where it does not say who it was, this long it may be us. */
const OWN_MS = 1500;
/** A refresh of more tasks would be felt while somebody types. */
export const MOST_FOLLOWED = 5000;

interface Options {
  /** The workbook wants to be refreshed by itself. */
  isOn: boolean;
  /** A refresh was undone. */
  isPaused: boolean;
}

/**
 * Marks the list as stale as soon as somebody changes the tracker, and refreshes it once they pause: never while a form
 * is open, and never because of what Opsbook itself wrote.
 * @returns whether the sheet has changed since the list
 */
export function useLiveChanges(refresh: Refresh, { isOn, isPaused }: Options): boolean {
  const { actions, host } = usePane();
  const journal = useJournal();
  const { working } = useJournalState();
  const { result, readAt, endedAt, busy } = refresh;
  const [changedAt, setChangedAt] = useState<number | null>(null);
  const hasList = result !== null;
  const isOwn = working !== null || busy;
  const follows = isOn && !isPaused && (result?.tasks ?? 0) <= MOST_FOLLOWED;

  const onChanged = useEffectEvent((isSurelyNotUs: boolean) => {
    const now = host.now();
    const mayBeUs = isOwn || (endedAt !== null && now - endedAt < OWN_MS);
    if (isSurelyNotUs || !mayBeUs) setChangedAt(now);
  });
  useEffect(() => {
    if (!hasList) return undefined;
    const watching = actions
      .watchChanges((isSurelyNotUs) => onChanged(isSurelyNotUs))
      .catch(() => () => Promise.resolve());
    return () => void watching.then((stop) => stop()).catch(() => undefined);
  }, [actions, hasList]);

  // One that came while the workbook was being read may have come too late for the list.
  const isStale = changedAt !== null && readAt !== null && changedAt > readAt;
  const look = useEffectEvent(() => {
    if (journal.isHeld() || isOwn) return false;
    void refresh.refresh('silent');
    return true;
  });
  useEffect(() => {
    if (!isStale || !follows) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    // A form that is open is waited for.
    const wait = () => {
      timer = setTimeout(() => {
        if (!look()) wait();
      }, IDLE_MS);
    };
    wait();
    return () => clearTimeout(timer);
  }, [changedAt, isStale, follows]);
  return isStale;
}
