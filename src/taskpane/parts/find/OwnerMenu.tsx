import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { Person16Regular } from '@fluentui/react-icons/svg/person';
import { useState } from 'react';
import { normaliseWord } from '../../../domain/cells/normaliseWord';
import { useMessage } from '../../context/LanguageContext';
import { LazyScreen } from '../fetched/LazyScreen';
import { PopMenu, type MenuEntry } from '../over/PopMenu';
import { OwnerCounts } from './OwnerCounts';
import { totalOf, type OwnerCount } from './ownersOf';
import type { Finder } from './useFinder';

interface Props {
  owners: readonly OwnerCount[];
  finder: Finder;
  onWhoAmI: () => void;
}

/** Owners in the menu itself; the others are looked for. */
const FIRST_OWNERS = 8;

const useStyles = makeStyles({
  button: { minWidth: 'auto', maxWidth: '120px', whiteSpace: 'nowrap', flexShrink: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
});

const loadFindOwner = async () => (await import('./FindOwner')).FindOwner;

/** Whose rows are listed: everybody's, one's own, or an owner's, the one with the worst first. */
export function OwnerMenu({ owners, finder, onWhoAmI }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const [isOpen, setOpen] = useState(false);
  const { owner, me, setOwner } = finder;
  const [isFinding, setFinding] = useState(false);
  const entryOf = (count: OwnerCount): MenuEntry => ({
    key: `owner:${count.owner}`,
    label: count.owner || m('today.noOwner'),
    aside: <OwnerCounts of={count} />,
    isChosen: owner.kind === 'owner' && normaliseWord(owner.owner) === normaliseWord(count.owner),
    onChoose: () => setOwner({ kind: 'owner', owner: count.owner }),
  });
  const others = owners.length - FIRST_OWNERS;
  const own = new Set((me ?? []).map(normaliseWord));
  const mine = totalOf(owners.filter((one) => own.has(normaliseWord(one.owner))));
  const entries: MenuEntry[] = [
    {
      key: 'all',
      label: m('owner.all'),
      aside: <OwnerCounts of={totalOf(owners)} />,
      isChosen: owner.kind === 'all',
      onChoose: () => setOwner({ kind: 'all' }),
    },
    {
      key: 'me',
      label: me ? m('owner.meNamed', { names: me.join(m('list.separator')) }) : m('owner.me'),
      aside: me && <OwnerCounts of={mine} />,
      isChosen: owner.kind === 'me',
      onChoose: () => (me ? setOwner({ kind: 'me' }) : onWhoAmI()),
    },
    ...owners.slice(0, FIRST_OWNERS).map((one, index) => ({ ...entryOf(one), parted: index === 0 })),
    ...(others > 0
      ? [{ key: 'more', label: m('owner.more', { n: others }), onChoose: () => setFinding(true) }]
      : []),
    ...(me
      ? [
          {
            key: 'change',
            label: m('owner.change'),
            icon: <Edit16Regular />,
            parted: true,
            onChoose: onWhoAmI,
          },
        ]
      : []),
  ];
  const shown =
    owner.kind === 'all'
      ? m('owner.allShort')
      : owner.kind === 'me'
        ? m('owner.meShort')
        : owner.owner || m('today.noOwner');
  return (
    <>
      <PopMenu
        label={m('owner.choose')}
        align="end"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        entries={entries}
      >
        <Button
          size="small"
          className={styles.button}
          appearance={owner.kind === 'all' ? 'outline' : 'primary'}
          icon={<Person16Regular />}
          aria-label={`${m('owner.choose')}${m('list.clauses')}${shown}`}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.name}>{shown}</span>
          <ChevronDown16Regular />
        </Button>
      </PopMenu>
      {isFinding && (
        <LazyScreen
          load={loadFindOwner}
          props={{
            owners,
            onClose: () => setFinding(false),
            onChosen: (chosen) => {
              setOwner({ kind: 'owner', owner: chosen });
              setFinding(false);
            },
          }}
        />
      )}
    </>
  );
}
