import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { normaliseWord } from '../../../domain/cells/normaliseWord';
import { useMessage } from '../../context/LanguageContext';
import { claimKey } from '../keyboard/claimKey';
import { moveAlong } from '../keyboard/moveAlong';
import { BottomSheet } from '../over/BottomSheet';
import { OwnerCounts } from './OwnerCounts';
import type { OwnerCount } from './ownersOf';

interface Props {
  owners: readonly OwnerCount[];
  onChosen: (owner: string) => void;
  onClose: () => void;
}

const useStyles = makeStyles({
  list: {
    display: 'grid',
    maxHeight: '40vh',
    overflowY: 'auto',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  owner: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  counts: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Finds one of more owners than a menu holds. Enter in the field takes the only one that is left. */
export function FindOwner({ owners, onChosen, onClose }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const [search, setSearch] = useState('');
  const shown = owners.filter(({ owner }) => normaliseWord(owner).includes(normaliseWord(search)));
  const [only, second] = shown;
  return (
    <BottomSheet title={m('owner.find')} onClose={onClose} startsInField>
      <Input
        size="small"
        aria-label={m('owner.find')}
        value={search}
        onChange={(_, data) => setSearch(data.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || !only || second) return;
          claimKey(event);
          onChosen(only.owner);
        }}
      />
      {only ? (
        <ul className={styles.list} aria-label={m('owner.choose')} onKeyDown={moveAlong('button')}>
          {shown.map((one) => (
            <li key={one.owner}>
              <button type="button" className={styles.owner} onClick={() => onChosen(one.owner)}>
                <span>{one.owner || m('today.noOwner')}</span>
                <span className={styles.counts}>
                  <OwnerCounts of={one} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <span role="status">{m('today.noMatch')}</span>
      )}
    </BottomSheet>
  );
}
