import { Button } from '@fluentui/react-components';
import { useMessage } from '../../context/LanguageContext';
import { ListLine } from '../list/ListLine';
import type { Finder } from './useFinder';

interface Props {
  finder: Finder;
  listed: number;
  all: number;
}

/** The first line of a list that owner or search narrow: by what, and how many are left. */
export function NarrowedLine({ finder, listed, all }: Props) {
  const m = useMessage();
  if (!finder.isNarrowed) return null;
  const { owner, search } = finder;
  const names =
    owner.kind === 'me' ? [m('owner.me')] : owner.kind === 'owner' ? [owner.owner || m('today.noOwner')] : [];
  const quoted = search.trim() === '' ? [] : [m('list.quoted', { item: search.trim() })];
  return (
    <ListLine>
      <span>{m('today.filtered', { filter: [...names, ...quoted].join(' '), n: listed, all })}</span>
      <Button size="small" appearance="transparent" onClick={finder.clear}>
        {m('today.showAll')}
      </Button>
    </ListLine>
  );
}
