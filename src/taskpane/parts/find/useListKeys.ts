import type { KeyboardEvent, RefObject } from 'react';
import { useLetters } from '../../context/personal/useLetters';
import { claimKey } from '../keyboard/claimKey';
import { isTyping } from '../keyboard/isTyping';
import type { Finder } from './useFinder';

interface Options {
  /** Of lists that are searched. */
  find?: {
    finder: Finder;
    searchBox: RefObject<HTMLInputElement | null>;
    /** Asks once who one is. */
    onWhoAmI: () => void;
  };
  onUndo: () => void;
  onHelp: () => void;
}

/** The keys of every list: / searches, M 只看我, Z 撤销, ? the keys. */
export function useListKeys({ find, onUndo, onHelp }: Options) {
  const [hasLetters] = useLetters();
  const toggleMe = ({ finder, onWhoAmI }: NonNullable<Options['find']>) => {
    if (finder.owner.kind === 'me') finder.setOwner({ kind: 'all' });
    else if (finder.me) finder.setOwner({ kind: 'me' });
    else onWhoAmI();
  };
  return (event: KeyboardEvent) => {
    const { key, nativeEvent } = event;
    if (
      event.repeat ||
      nativeEvent.isComposing ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      isTyping(event)
    )
      return;
    if (key === '?') onHelp();
    else if (key === '/' && find) find.searchBox.current?.focus();
    else if (!hasLetters) return;
    else if (key.toLowerCase() === 'm' && find) toggleMe(find);
    else if (key.toLowerCase() === 'z') onUndo();
    else return;
    claimKey(event);
  };
}
