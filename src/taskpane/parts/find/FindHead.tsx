import type { RefCallback } from 'react';
import { LazyScreen } from '../fetched/LazyScreen';
import { FindRow } from './FindRow';
import type { Finder } from './useFinder';

interface Props {
  /** All rows of the list, whatever is listed of them now. */
  rows: readonly { owner: string; id: string }[];
  finder: Finder;
  searchBox: RefCallback<HTMLInputElement>;
  /** Who one is is being asked. */
  isAsking: boolean;
  onAsking: (isAsking: boolean) => void;
}

const loadWhoAmI = async () => (await import('./WhoAmI')).WhoAmI;

/** Search and owner of a list, with the question who one is. */
export function FindHead({ rows, finder, searchBox, isAsking, onAsking }: Props) {
  return (
    <>
      <FindRow rows={rows} finder={finder} searchBox={searchBox} onWhoAmI={() => onAsking(true)} />
      {isAsking && (
        <LazyScreen
          load={loadWhoAmI}
          props={{
            rows,
            me: finder.me,
            onClose: () => onAsking(false),
            onChosen: (me) => {
              finder.setMe(me);
              finder.setOwner({ kind: 'me' });
              onAsking(false);
            },
          }}
        />
      )}
    </>
  );
}
