import { Button } from '@fluentui/react-components';
import { normaliseWord } from '../../../domain/cells/normaliseWord';
import { useMessage } from '../../context/LanguageContext';
import { ListLine } from '../list/ListLine';
import type { Finder } from './useFinder';

interface Props {
  finder: Finder;
  listed: number;
  all: readonly { owner: string }[];
}

/**
 * The first line of a list that owner or search narrow: by what, and how many are left. Where nobody is called as the
 * person said they are, whose names are like it.
 */
export function NarrowedLine({ finder, listed, all }: Props) {
  const m = useMessage();
  if (!finder.isNarrowed) return null;
  const { owner, search, me } = finder;
  const alike = owner.kind === 'me' && me ? namesLike(me, all) : [];
  const names =
    owner.kind === 'me' ? [m('owner.me')] : owner.kind === 'owner' ? [owner.owner || m('today.noOwner')] : [];
  const quoted = search.trim() === '' ? [] : [m('list.quoted', { item: search.trim() })];
  const listOf = (items: readonly string[]) =>
    items.map((item) => m('list.quoted', { item })).join(m('list.separator'));
  return (
    <ListLine>
      <span>
        {m('today.filtered', { filter: [...names, ...quoted].join(' '), n: listed, all: all.length })}
      </span>
      {alike.length > 0 && <span>{m('owner.alike', { me: listOf(me ?? []), names: listOf(alike) })}</span>}
      <Button size="small" appearance="transparent" onClick={finder.clear}>
        {m('today.showAll')}
      </Button>
    </ListLine>
  );
}

/** More than these nobody reads. */
const MOST_ALIKE = 4;

/** Owners whose names hold one of these, where none is one of them. */
function namesLike(me: readonly string[], rows: readonly { owner: string }[]): string[] {
  const own = me.map(normaliseWord);
  const owners = new Map(rows.map(({ owner }) => [normaliseWord(owner), owner.trim()]));
  if (own.some((name) => owners.has(name))) return [];
  const alike = [...owners].filter(([owner]) => own.some((name) => owner.includes(name)));
  return alike.slice(0, MOST_ALIKE).map(([, owner]) => owner);
}
