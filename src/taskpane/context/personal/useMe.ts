import { useStoredState } from './useStoredState';

/** Who the person is, in the words of the sheet: a name and a role may both be theirs. Null until it is known. */
export type Me = readonly string[] | null;

/** Who the person is: nobody signs in, so they are asked once. */
export function useMe(): [Me, (me: Me) => void] {
  const [me, setMe] = useStoredState<readonly string[]>('me', readNames);
  return [me, (names) => setMe(names && names.length > 0 ? names : null)];
}

const readNames = (stored: unknown): string[] | null =>
  Array.isArray(stored) && stored.length > 0 && stored.every((one) => typeof one === 'string')
    ? stored
    : null;
