import { Button } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useState } from 'react';
import { useMessage } from '../../../context/LanguageContext';
import { PopMenu } from '../../../parts/over/PopMenu';

interface Props {
  name: string;
  /** How many of its alerts can be known; 0 leaves that out. */
  count: number;
  isDisabled: boolean;
  onDigest: () => void;
  onAcknowledge: () => void;
}

/** More alerts than anybody has read. */
const MANY = 200;

/** What can be done with a whole group. */
export function GroupMenu({ name, count, isDisabled, onDigest, onAcknowledge }: Props) {
  const m = useMessage();
  const [isOpen, setOpen] = useState(false);
  return (
    <PopMenu
      label={m('group.more', { group: name })}
      align="end"
      isOpen={isOpen}
      onClose={() => setOpen(false)}
      entries={[
        { key: 'digest', label: m('group.digest'), onChoose: onDigest },
        ...(count > 0
          ? [
              {
                key: 'acknowledge',
                label: m('group.acknowledge', { n: count }),
                isDisabled,
                // So many are asked about once more, with their count.
                ...(count > MANY
                  ? {
                      more: [
                        {
                          key: 'now',
                          label: m('group.acknowledgeNow', { n: count }),
                          isDisabled,
                          onChoose: onAcknowledge,
                        },
                      ],
                    }
                  : { onChoose: onAcknowledge }),
              },
            ]
          : []),
      ]}
    >
      <Button
        size="small"
        appearance="subtle"
        icon={<MoreHorizontal20Regular />}
        tabIndex={-1}
        title={m('group.more', { group: name })}
        aria-label={m('group.more', { group: name })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
    </PopMenu>
  );
}
