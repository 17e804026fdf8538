import { Button } from '@fluentui/react-components';
import { TextBulletListTree20Regular } from '@fluentui/react-icons/svg/text-bullet-list-tree';
import { useState } from 'react';
import { GROUPINGS, type Grouping } from '../../../../domain/alert/groupAlerts';
import { useMessage } from '../../../context/LanguageContext';
import { PopMenu } from '../../../parts/over/PopMenu';
import type { Find } from './useFind';

const GROUPED = {
  severity: 'today.groupBySeverity',
  owner: 'today.groupByOwner',
  department: 'today.groupByDepartment',
} as const satisfies Record<Grouping, string>;

/** In which groups the alerts are listed. */
export function GroupingMenu({ find }: { find: Find }) {
  const m = useMessage();
  const [isOpen, setOpen] = useState(false);
  return (
    <PopMenu
      label={m('today.group')}
      align="end"
      isOpen={isOpen}
      onClose={() => setOpen(false)}
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
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
    </PopMenu>
  );
}
