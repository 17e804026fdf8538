import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { Person16Regular } from '@fluentui/react-icons/svg/person';
import { useState } from 'react';
import { normaliseWord } from '../../../domain/cells/normaliseWord';
import { useMessage } from '../../context/LanguageContext';
import { PopMenu, type MenuEntry } from '../over/PopMenu';
import { totalOf, type OwnerCount } from './ownersOf';
import type { Finder } from './useFinder';

interface Props {
  owners: readonly OwnerCount[];
  finder: Finder;
  onWhoAmI: () => void;
}

/** Owners in the menu itself; the others are one step further. */
const FIRST_OWNERS = 8;

const useStyles = makeStyles({
  button: { minWidth: 'auto', maxWidth: '120px', whiteSpace: 'nowrap', flexShrink: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
  total: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** Whose rows are listed: everybody's, one's own, or an owner's, the one with the worst first. */
export function OwnerMenu({ owners, finder, onWhoAmI }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const [isOpen, setOpen] = useState(false);
  const { owner, me, setOwner } = finder;
  const counts = ({ red, amber, all }: OwnerCount) => (
    <>
      {red > 0 && `${m('today.count', { word: m('alert.red'), n: red })} `}
      {amber > 0 && `${m('today.count', { word: m('alert.amber'), n: amber })} `}
      <span className={styles.total}>{all}</span>
    </>
  );
  const entryOf = (count: OwnerCount): MenuEntry => ({
    key: `owner:${count.owner}`,
    label: count.owner || m('today.noOwner'),
    aside: counts(count),
    isChosen: owner.kind === 'owner' && normaliseWord(owner.owner) === normaliseWord(count.owner),
    onChoose: () => setOwner({ kind: 'owner', owner: count.owner }),
  });
  const rest = owners.slice(FIRST_OWNERS);
  const own = new Set((me ?? []).map(normaliseWord));
  const mine = totalOf(owners.filter((one) => own.has(normaliseWord(one.owner))));
  const entries: MenuEntry[] = [
    {
      key: 'all',
      label: m('owner.all'),
      aside: counts(totalOf(owners)),
      isChosen: owner.kind === 'all',
      onChoose: () => setOwner({ kind: 'all' }),
    },
    {
      key: 'me',
      label: me ? m('owner.meNamed', { names: me.join(m('list.separator')) }) : m('owner.me'),
      aside: me && counts(mine),
      isChosen: owner.kind === 'me',
      onChoose: () => (me ? setOwner({ kind: 'me' }) : onWhoAmI()),
    },
    ...owners.slice(0, FIRST_OWNERS).map((one, index) => ({ ...entryOf(one), parted: index === 0 })),
    ...(rest.length > 0
      ? [{ key: 'more', label: m('owner.more', { n: rest.length }), more: rest.map(entryOf) }]
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
  );
}
