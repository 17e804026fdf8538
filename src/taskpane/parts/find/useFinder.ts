import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useMe, type Me } from '../../context/personal/useMe';
import type { Wanted } from './wantedRows';

/** Typing goes on for longer than this between two keys. */
const SETTLE_MS = 150;

/** Whose rows are listed. */
type OwnerChoice = { kind: 'all' } | { kind: 'me' } | { kind: 'owner'; owner: string };

/** What a list is narrowed by. */
export interface Finder {
  owner: OwnerChoice;
  setOwner: (owner: OwnerChoice) => void;
  me: Me;
  setMe: (me: Me) => void;
  /** As typed, and as it is looked for. */
  typed: string;
  type: (text: string) => void;
  search: string;
  wanted: Wanted;
  clear: () => void;
  /** Whether owner or search leave rows out. */
  isNarrowed: boolean;
}

/** Owner and search of a list. Who one is is kept on this device, the rest until the list is left. */
export function useFinder(): Finder {
  const [me, setMe] = useMe();
  const [owner, setOwner] = useState<OwnerChoice>({ kind: 'all' });
  const [typed, type] = useState('');
  const search = useDeferredValue(useSettled(typed));
  const wanted = useMemo((): Wanted => {
    const owners = owner.kind === 'all' ? null : owner.kind === 'me' ? (me ?? []) : [owner.owner];
    return { owners, search };
  }, [owner, me, search]);
  return {
    owner,
    setOwner,
    me,
    setMe,
    typed,
    type,
    search,
    wanted,
    clear: () => {
      setOwner({ kind: 'all' });
      type('');
    },
    isNarrowed: owner.kind !== 'all' || search.trim() !== '',
  };
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    // A cleared field shows everything at once.
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
