import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo, type KeyboardEvent, type ReactNode, type RefCallback } from 'react';
import { useMessage } from '../../context/LanguageContext';
import { claimKey } from '../keyboard/claimKey';
import { OwnerMenu } from './OwnerMenu';
import { ownersOf, type OwnedRow } from './ownersOf';
import type { Finder } from './useFinder';

interface Props {
  /** All rows of the list, whatever is listed of them now. */
  rows: readonly OwnedRow[];
  finder: Finder;
  searchBox: RefCallback<HTMLInputElement>;
  onWhoAmI: () => void;
  /** At the end of the row. */
  children?: ReactNode;
}

/** Text of 200 % leaves a pane of 320 px half of them. */
const ENLARGED = '@media (max-width: 240px)';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
    [ENLARGED]: { flexWrap: 'wrap' },
  },
  search: { flexGrow: 1, flexBasis: 0, minWidth: 0, maxWidth: 'none', [ENLARGED]: { flexBasis: '100%' } },
});

/** What is looked for in a list, and whose. */
export function FindRow({ rows, finder, searchBox, onWhoAmI, children }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const owners = useMemo(() => ownersOf(rows), [rows]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || finder.typed === '') return;
    claimKey(event);
    finder.type('');
  };
  return (
    <div className={styles.row}>
      <SearchBox
        size="small"
        ref={searchBox}
        className={styles.search}
        aria-label={m('today.search')}
        placeholder={m('today.searchHint')}
        dismiss={{ 'aria-label': m('today.clearSearch') }}
        value={finder.typed}
        onChange={(_, data) => finder.type(data.value)}
        onKeyDown={onKeyDown}
      />
      <OwnerMenu owners={owners} finder={finder} onWhoAmI={onWhoAmI} />
      {children}
    </div>
  );
}
