import {
  Button,
  Field,
  makeStyles,
  Select,
  Text,
  Textarea,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useRef, useState } from 'react';
import type { RefreshResult } from '../../../usecases/today/refresh/refreshResult';
import { copyKeys, copyText } from '../../parts/page/copyText';
import { BottomSheet } from '../../parts/over/BottomSheet';
import type { TodayRow } from './alerts/todayRows';
import type { Digested } from './alerts/useGroups';
import { useListText } from './useListText';
import { useMessage } from '../../context/LanguageContext';

const REVIEW = 'review';
const GROUP = 'group';
const ALL = 'all';

const useStyles = makeStyles({
  chooser: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: '140px' },
});

interface Props {
  result: RefreshResult;
  /** What was asked for, and is chosen at first. */
  group: Digested;
  onClose: () => void;
}

/**
 * Everything or a group for the group chat, a message for each owner, and the 复盘, as plain text. The text shows before it is copied, and can be selected by
 * hand where the host blocks the clipboard.
 */
export function DigestSheet({ result, group, onClose }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { announce } = useAnnounce();
  const text = useRef<HTMLTextAreaElement>(null);
  const [chosen, setChosen] = useState(GROUP);
  const [outcome, setOutcome] = useState('');
  const listText = useListText(result);
  const all = result.alerts.map((alert): TodayRow => ({ kind: 'alert', alert, isHandled: false }));
  const shown = () => {
    if (chosen === GROUP) return listText(group.rows);
    if (chosen === ALL) return listText(all);
    return result.digests[Number(chosen)]?.text ?? result.review;
  };
  const onCopy = async () => {
    if (!text.current) return;
    const copied = await copyText(text.current);
    const notice = copied ? m('digest.copied') : m('digest.selected', { keys: copyKeys() });
    setOutcome(notice);
    announce(notice);
  };
  return (
    <BottomSheet title={m('digest.copy')} onClose={onClose} startsInField>
      <div className={styles.chooser}>
        <Field label={m('digest.for')} size="small" className={styles.field}>
          <Select
            size="small"
            value={chosen}
            onChange={(_, data) => {
              setChosen(data.value);
              setOutcome('');
            }}
          >
            <option value={ALL}>{m('digest.all', { n: all.length })}</option>
            <option value={GROUP}>{m('digest.owner', { owner: group.name, n: group.rows.length })}</option>
            {result.digests.map(({ owner, tasks }, index) => (
              <option key={index} value={String(index)}>
                {m('digest.owner', { owner: owner || m('today.noOwner'), n: tasks })}
              </option>
            ))}
            <option value={REVIEW}>{m('digest.review')}</option>
          </Select>
        </Field>
        <Button size="small" appearance="primary" icon={<Copy20Regular />} onClick={() => void onCopy()}>
          {m('digest.copyNow')}
        </Button>
      </div>
      <Textarea textarea={{ ref: text, 'aria-label': m('digest.text') }} readOnly rows={8} value={shown()} />
      {outcome && <Text size={200}>{outcome}</Text>}
    </BottomSheet>
  );
}
