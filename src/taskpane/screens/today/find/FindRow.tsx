import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { TextBulletListTree20Regular } from '@fluentui/react-icons/svg/text-bullet-list-tree';
import { useState, type KeyboardEvent, type RefCallback } from 'react';
import { GROUPINGS, type Grouping } from '../../../../domain/alert/groupAlerts';
import type { RefreshResult } from '../../../../usecases/today/refresh/refreshResult';
import { useMessage } from '../../../context/LanguageContext';
import { claimKey } from '../../../parts/keyboard/claimKey';
import { PopMenu } from '../../../parts/over/PopMenu';
import { OwnerMenu } from './OwnerMenu';
import type { Find } from './useFind';

interface Props {
  result: RefreshResult;
  find: Find;
  searchBox: RefCallback<HTMLInputElement>;
  onWhoAmI: () => void;
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

const GROUPED = {
  severity: 'today.groupBySeverity',
  owner: 'today.groupByOwner',
  department: 'today.groupByDepartment',
} as const satisfies Record<Grouping, string>;

/** What is looked for, whose, and in which groups it is listed. */
export function FindRow({ result, find, searchBox, onWhoAmI }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const [groups, setGroups] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || find.typed === '') return;
    claimKey(event);
    find.type('');
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
        value={find.typed}
        onChange={(_, data) => find.type(data.value)}
        onKeyDown={onKeyDown}
      />
      <OwnerMenu result={result} find={find} onWhoAmI={onWhoAmI} />
      <PopMenu
        label={m('today.group')}
        align="end"
        isOpen={groups}
        onClose={() => setGroups(false)}
        entries={GROUPINGS.map((one) => ({
          key: one,
          label: m(GROUPED[one]),
          isChosen: find.grouping === one,
          onChoose: () => find.setGrouping(one),
        }))}
      >
        <Button
          size="small"
          appearance="subtle"
          icon={<TextBulletListTree20Regular />}
          title={m('today.group')}
          aria-label={m('today.group')}
          aria-haspopup="menu"
          aria-expanded={groups}
          onClick={() => setGroups(!groups)}
        />
      </PopMenu>
    </div>
  );
}
