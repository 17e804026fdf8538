import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMessage } from '../../context/LanguageContext';
import type { Finder } from './useFinder';

interface Props {
  finder: Finder;
  listed: number;
  all: number;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
});

/** The first line of a list that owner or search narrow: by what, and how many are left. */
export function NarrowedLine({ finder, listed, all }: Props) {
  const styles = useStyles();
  const m = useMessage();
  if (!finder.isNarrowed) return null;
  const { owner, search } = finder;
  const names =
    owner.kind === 'me' ? [m('owner.me')] : owner.kind === 'owner' ? [owner.owner || m('today.noOwner')] : [];
  const quoted = search.trim() === '' ? [] : [m('list.quoted', { item: search.trim() })];
  return (
    <div className={styles.line}>
      <span>{m('today.filtered', { filter: [...names, ...quoted].join(' '), n: listed, all })}</span>
      <Button size="small" appearance="transparent" onClick={finder.clear}>
        {m('today.showAll')}
      </Button>
    </div>
  );
}
